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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.security.Roles;

/** Mahallas that become one. */
@Path("/api/v1/registry/mergers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class MergerResource {

    private final SuccessionService successions;
    private final Idempotency idempotency;

    MergerResource(SuccessionService successions, Idempotency idempotency) {
        this.successions = successions;
        this.idempotency = idempotency;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "mergeMahallas",
            summary = "Merge mahallas into one",
            description =
                    "Into one that goes on or into a new one. The others get a last day and lead to it; assignments and the seven of the others end. Without a boundary the new one is drawn around all of them. Every mahalla is named with the version that the registrar has seen.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "into one of them",
                                        value = "{\"mahallas\": [{\"code\": \"1726294011\", \"version\": 1}],"
                                                + " \"into\": {\"code\": \"1726294008\", \"version\": 1},"
                                                + " \"effectiveOn\": \"2026-02-01\"}"),
                                @ExampleObject(
                                        name = "into a new one",
                                        value = "{\"mahallas\": [{\"code\": \"1726294002\", \"version\": 1},"
                                                + " {\"code\": \"1726294003\", \"version\": 4}], \"heir\":"
                                                + " {\"code\": \"1726294031\", \"name\": {\"uz-Latn\":"
                                                + " \"Yangi hayot\", \"uz-Cyrl\": \"Янги ҳаёт\", \"ru\":"
                                                + " \"Янги хаёт\", \"en\": \"Yangi hayot\"}}}")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Merged; every mahalla touched with its new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SuccessionRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: one of them is none, or not of the caller's territory")
    @APIResponse(
            responseCode = "409",
            description = "mahalla-closed, mahalla-exists, stir-taken or mahallas-of-two-districts")
    @APIResponse(responseCode = "412", description = "version-stale: one of them was changed since; errors names it")
    @APIResponse(
            responseCode = "422",
            description =
                    "heir-unclear, boundary-refused, point-of-other-district, effective-day-refused or idempotency-key-reused")
    public SuccessionRecord merge(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid Merger merger) {
        return idempotency.once("merge-mahallas", key, merger, SuccessionRecord.class, () -> successions.merge(merger));
    }
}
