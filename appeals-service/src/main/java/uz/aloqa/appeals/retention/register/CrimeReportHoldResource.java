package uz.aloqa.appeals.retention.register;

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
import uz.aloqa.appeals.retention.HoldView;
import uz.aloqa.appeals.retention.Holding;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Legal holds: what keeps a crime report beyond its term. */
@Path("/api/v1/crime-reports/{id}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DEPARTMENT_HEAD)
@RunOnVirtualThread
@Tag(name = "Personal data")
class CrimeReportHoldResource {

    private final ReportHoldService service;

    CrimeReportHoldResource(ReportHoldService service) {
        this.service = service;
    }

    /** Holds. */
    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "holdCrimeReport",
            summary = "Keep a crime report beyond its term",
            description =
                    "For a court or an inquiry: while it is held, what it tells of people is not taken away. By the head of the department; in the"
                            + " audit log.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "court",
                                            value =
                                                    "{\"reason\": \"Yunusobod tumanlararo sudining 2026-yil 3-noyabrdagi soʻrovi boʻyicha\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Held",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HoldView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "It is held already")
    public HoldView set(
            @RestPath UUID id,
            @Parameter(description = "unique per hold; a repetition changes nothing", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid Holding holding) {
        return service.set(AgingRegister.CRIME_REPORT, id, key, holding);
    }

    /** Releases. */
    @POST
    @Path("/release")
    @Operation(
            operationId = "releaseCrimeReportHold",
            summary = "Keep a crime report no longer than its term",
            description =
                    "Ends the hold; the term of storage counts again. By the head of the department; in the audit log.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "judged",
                                            value = "{\"reason\": \"Sud qarori qonuniy kuchga kirdi\"}")))
    @APIResponse(responseCode = "200", description = "Released")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "Nothing holds it")
    public HoldView release(@RestPath UUID id, @NotNull @Valid Holding holding) {
        return service.release(AgingRegister.CRIME_REPORT, id, holding);
    }

    /** Lists. */
    @GET
    @Operation(
            operationId = "listCrimeReportHolds",
            summary = "See what holds or held a crime report, the newest first",
            description = "With the reasons. By the head of the department.")
    @APIResponse(responseCode = "200", description = "A page of holds")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<HoldView> list(
            @RestPath UUID id,
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.list(AgingRegister.CRIME_REPORT, id, cursor, PageLimit.of(limit));
    }
}
