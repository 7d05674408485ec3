package uz.aloqa.appeals.tracking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Public tracking by number and code. */
@Path("/api/v1/tracking")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Tracking")
class TrackingResource {

    private final TrackingService service;

    TrackingResource(TrackingService service) {
        this.service = service;
    }

    /** The state of an appeal. */
    @GET
    @Path("/{number}")
    @Operation(
            operationId = "trackAppeal",
            summary = "See where an appeal stands, by its number and code, without signing in",
            description =
                    "State and dates by the number and the secret code on the slip, without signing in and without personal"
                            + " data. A wrong code and an unknown number are answered alike.")
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "Its state, without personal data")
    @APIResponse(responseCode = "400", description = "The number is mistyped, or the code is missing")
    @APIResponse(responseCode = "404", description = "No appeal has this number and code")
    public TrackingView track(
            @Parameter(example = "26-1726266-000123-2") @RestPath String number,
            @Parameter(
                            description =
                                    "the secret code given at filing; in a header, since addresses end up in logs",
                            required = true,
                            example = "7KQ4-M2XR-9TBA")
                    @RestHeader("Tracking-Code")
                    @Nullable
                    String code) {
        return service.track(number, code);
    }
}
