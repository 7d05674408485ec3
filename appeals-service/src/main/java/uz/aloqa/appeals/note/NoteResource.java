package uz.aloqa.appeals.note;

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

/** The notes of officers beside a dialogue. */
@Path("/api/v1/appeals/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Notes")
class NoteResource {

    private final NoteService service;

    NoteResource(NoteService service) {
        this.service = service;
    }

    /** Writes. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "writeNote",
            summary = "Write a note for the officers of an appeal",
            description =
                    "For those officers who may see the appeal. Its applicant sees neither the note nor that there is one:"
                            + " no number, count, version or notification tells of it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "note", value = """
                                            {"text": "Suvsoz bilan gaplashildi, ertaga joyiga chiqamiz.", "quotes": [2]}""")))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NoteView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it as an officer")
    @APIResponse(responseCode = "422", description = "A quoted message doesn't exist, or a file can't be attached")
    public NoteView write(
            @RestPath UUID id,
            @Parameter(description = "unique per note; a repetition gets the same note", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid WriteNote note) {
        return service.write(id, key, note);
    }

    /** Reads. */
    @GET
    @Operation(
            operationId = "listNotes",
            summary = "Read the officers' notes of an appeal, oldest first",
            description =
                    "Notes and hand-overs with the messages that they quote; `afterMessage` is a note's place among the"
                            + " messages of the dialogue.")
    @APIResponse(responseCode = "200", description = "A page of notes")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it as an officer")
    public Page<NoteView> list(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.list(id, cursor, PageLimit.of(limit));
    }
}
