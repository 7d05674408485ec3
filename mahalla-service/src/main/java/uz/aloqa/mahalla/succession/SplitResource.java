package uz.aloqa.mahalla.succession;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.security.Roles;

/** A mahalla that becomes several. */
@Path("/api/v1/registry/splits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class SplitResource {

    private final SuccessionService successions;
    private final Idempotency idempotency;

    SplitResource(SuccessionService successions, Idempotency idempotency) {
        this.successions = successions;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "splitMahalla",
            summary = "Split a mahalla",
            description =
                    "Into several new ones. The old one gets a last day and leads to them; its assignments and its seven end, so the new ones begin with a vacancy.")
    @APIResponse(
            responseCode = "201",
            description = "Split; every mahalla touched with its new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SuccessionRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "409", description = "mahalla-closed, mahalla-exists or stir-taken")
    @APIResponse(responseCode = "412", description = "version-stale: it was changed since; read again")
    @APIResponse(
            responseCode = "422",
            description =
                    "parts-overlap, boundary-refused, point-of-other-district, effective-day-refused or idempotency-key-reused")
    public SuccessionRecord split(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid Split split) {
        return idempotency.once("split-mahalla", key, split, SuccessionRecord.class, () -> successions.split(split));
    }
}
