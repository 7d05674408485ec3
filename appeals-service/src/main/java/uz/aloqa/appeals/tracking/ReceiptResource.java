package uz.aloqa.appeals.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Roles;

/** The slip of a filing, and a new code for a lost one. */
@Path("/api/v1/appeals/{id}")
@RunOnVirtualThread
@Tag(name = "Tracking")
class ReceiptResource {

    private final TrackingService service;

    ReceiptResource(TrackingService service) {
        this.service = service;
    }

    /** The slip. */
    @GET
    @Path("/receipt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getReceipt",
            summary = "Print the slip of a filing",
            description =
                    "Number, dates and district as text for printing, in the caller's language and without personal data;"
                            + " with the tracking code when the caller brings it.")
    @APIResponse(
            responseCode = "200",
            description = "The slip",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class),
                            example = "THE APPEAL HAS BEEN REGISTERED\n\nNumber: 26-1726266-000123-2\n"))
    @APIResponse(responseCode = "404", description = "There is none for the caller, or the code is not its code")
    public String receipt(
            @RestPath UUID id,
            @Parameter(description = "the code given at filing, to be printed on the slip", example = "7KQ4-M2XR-9TBA")
                    @RestHeader("Tracking-Code")
                    @Nullable
                    String code) {
        return service.receipt(id, code);
    }

    /** A new code. */
    @POST
    @Path("/tracking-code")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "renewTrackingCode",
            summary = "Get a new tracking code for your appeal",
            description = "For an applicant whose code got lost; the earlier code opens nothing any more.")
    @APIResponse(
            responseCode = "201",
            description = "The new code, shown once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewTrackingCode.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public NewTrackingCode renew(
            @RestPath UUID id,
            @Parameter(description = "unique per request; a repetition gets the same code", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key) {
        return service.renew(id, key);
    }
}
