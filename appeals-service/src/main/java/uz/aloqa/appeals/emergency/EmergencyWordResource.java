package uz.aloqa.appeals.emergency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The list of emergency words. */
@Path("/api/v1/emergency-words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPS, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Emergency words", description = "Words at which a filing is answered with the advice to call 102")
class EmergencyWordResource {

    private final EmergencyWordService service;

    EmergencyWordResource(EmergencyWordService service) {
        this.service = service;
    }

    /** The list. */
    @GET
    @Operation(
            operationId = "listEmergencyWords",
            summary = "Read the list of emergency words",
            description = "All languages, page by page.")
    @APIResponse(responseCode = "200", description = "A page of words")
    public Page<EmergencyWord> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.list(cursor, PageLimit.of(limit));
    }

    /** Adds words. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "addEmergencyWord",
            summary = "Add words to the list",
            description = "Script, case and apostrophes don't matter. They hold on every replica within five seconds.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "child",
                                            value =
                                                    "{\"language\": \"uz\", \"kind\": \"MISSING_CHILD\", \"words\": \"nabiram yoʻqol*\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EmergencyWord.class)))
    @APIResponse(responseCode = "409", description = "emergency-word-known: on the list already")
    public EmergencyWord add(
            @Parameter(description = "unique per addition", required = true) @RestHeader("Idempotency-Key") @Nullable
                    String key,
            @NotNull @Valid NewEmergencyWord word) {
        return service.add(key, word);
    }

    /** Takes words off. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeEmergencyWord",
            summary = "Take words off the list",
            description = "Filings with them are no longer answered with the advice, within five seconds.")
    @APIResponse(responseCode = "204", description = "Taken off")
    @APIResponse(responseCode = "404", description = "emergency-word-not-found")
    public void remove(@RestPath UUID id) {
        service.remove(id);
    }
}
