package uz.aloqa.appeals.crimereport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Roles;

/** Commands on a crime report. Each names in {@code If-Match} the version the caller has seen. */
@Path("/api/v1/crime-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Crime reports", description = "Reports of crimes: a register of their own, apart from appeals")
@APIResponse(responseCode = "200", description = "Done; the report with its new ETag")
@APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
@APIResponse(responseCode = "409", description = "Its state does not allow it")
@APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class CrimeReportDecisionResource {

    private final CrimeReportService service;

    CrimeReportDecisionResource(CrimeReportService service) {
        this.service = service;
    }

    /** A prosecutor's extension. */
    @POST
    @Path("/extension")
    @RolesAllowed({Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "extendCrimeReportCheck",
            summary = "Enter a prosecutor's extension of the check to one month",
            description = "Once per report (JPK article 329). The reporter is told.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "prosecutor",
                                            value =
                                                    "{\"prosecutor\": \"Yunusobod tumani prokurori\", \"number\": \"12-418\"}")))
    public RestResponse<CrimeReportView> extend(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CheckExtension extension) {
        return CrimeReportResource.tagged(service.extend(id, ifMatch, extension));
    }

    /** The decision. */
    @POST
    @Path("/decision")
    @RolesAllowed({Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "decideCrimeReport",
            summary = "Decide on a crime report",
            description =
                    "A case is opened or refused, or the report is forwarded (JPK article 329). The reporter is told, reads the"
                            + " reasons and may complain.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "case", value = """
                                                    {"outcome": "CASE_OPENED",
                                                     "reasons": "JK 169-moddasi belgilari aniqlandi."}""")))
    @APIResponse(responseCode = "422", description = "forwarded-nowhere: the competent body is missing")
    public RestResponse<CrimeReportView> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonedDecision decision) {
        return CrimeReportResource.tagged(service.decide(id, ifMatch, decision));
    }

    /** The reporter's word back. */
    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "withdrawCrimeReport",
            summary = "Take one's word back",
            description = "Noted. The report, its evidence and the clock stay: a crime is looked into all the same.")
    public RestResponse<CrimeReportView> withdraw(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return CrimeReportResource.tagged(service.withdraw(id, ifMatch));
    }
}
