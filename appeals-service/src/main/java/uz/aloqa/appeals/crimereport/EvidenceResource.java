package uz.aloqa.appeals.crimereport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** The evidence of a crime report. */
@Path("/api/v1/crime-reports/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
@RunOnVirtualThread
@Tag(name = "Crime reports", description = "Reports of crimes: a register of their own, apart from appeals")
class EvidenceResource {

    private final CrimeReportService service;

    EvidenceResource(CrimeReportService service) {
        this.service = service;
    }

    /** The evidence. */
    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "Read the evidence of a crime report, oldest first",
            description = "With hash, time and source of each piece. Nothing of it is ever changed or deleted.")
    @APIResponse(responseCode = "200", description = "A page of evidence")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<EvidenceView> list(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.evidence(id, cursor, PageLimit.of(limit));
    }

    /** A statement. */
    @POST
    @Path("/statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "addStatement",
            summary = "Add a statement to the evidence of a crime report",
            description = "By the reporter or an officer of the department, at any time. It is kept as it is.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "camera",
                                            value =
                                                    "{\"text\": \"Qoʻshnimning kamerasi soat 02:10 da oq mashinani yozib olgan.\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public EvidenceView addStatement(
            @RestPath UUID id,
            @Parameter(description = "unique per statement", required = true) @RestHeader("Idempotency-Key") @Nullable
                    String key,
            @NotNull @Valid NewStatement statement) {
        return service.addStatement(id, key, statement);
    }
}
