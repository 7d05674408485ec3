package uz.aloqa.mahalla.registry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

@Path("/api/v1/registry/republications")
@RunOnVirtualThread
@Tag(name = "Registry upkeep", description = "For registrars")
class RepublicationResource {

    private final RegistryService registry;
    private final Idempotency idempotency;

    RepublicationResource(RegistryService registry, Idempotency idempotency) {
        this.registry = registry;
        this.idempotency = idempotency;
    }

    /**
     * What was announced.
     *
     * @param entities how many
     */
    @Schema(name = "Republication", description = "What is on its way to registry.v1")
    record Republication(
            @Schema(description = "Entities announced", examples = "280")
            int entities) {}

    @POST
    @ResponseStatus(202)
    @RolesAllowed(Roles.REGISTRAR)
    @Operation(
            operationId = "republishRegistry",
            summary = "Announce the whole registry once more",
            description =
                    "Puts the current state of every region, district, point, mahalla, inspector, assignment and member of"
                            + " the seven on registry.v1 again. Versions stay: a consumer that has them already drops them.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Republication.class)))
    @APIResponse(
            responseCode = "400",
            description = "idempotency-key-missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "401",
            description = "Nobody is signed in",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "The caller is no registrar",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Republication republish(
            @Parameter(description = "Unique key of this operation, such as a UUID", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key) {
        return idempotency.once(
                "registry-republication",
                key,
                "",
                Republication.class,
                () -> new Republication(registry.announceEverything()));
    }
}
