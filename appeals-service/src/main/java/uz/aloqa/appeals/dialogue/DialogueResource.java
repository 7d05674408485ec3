package uz.aloqa.appeals.dialogue;

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

/** The dialogue of an appeal. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dialogue")
class DialogueResource {

    private final DialogueService service;

    DialogueResource(DialogueService service) {
        this.service = service;
    }

    /** Writes. */
    @POST
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "postMessage",
            summary = "Write into the dialogue of an appeal",
            description =
                    "The applicant, the executor and the desk of the district write in one thread; the other side hears of it at"
                            + " once. An officer may ask (QUESTION, DOCUMENT_REQUEST) and wait until `replyBy`; the applicant may"
                            + " add to the appeal before it is decided (SUPPLEMENT). What is written stays as it is. Where a"
                            + " resident's words speak of an emergency, `emergencyAdvice` says whom to call now.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "message",
                                        value = "{\"text\": \"Qaysi uyning oldidagi chiroq yonmayapti?\"}"),
                                @ExampleObject(name = "supplement", value = """
                                                {"kind": "SUPPLEMENT", "replyTo": 1,
                                                 "text": "12-uyning oldida, bolalar maydonchasi yonida."}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The appeal's state doesn't allow it")
    @APIResponse(
            responseCode = "422",
            description = "The kind is the other side's, the quoted message is unknown, or replyBy is not sensible")
    @APIResponse(responseCode = "429", description = "The applicant has written too much in a short time")
    public MessageView post(
            @RestPath UUID id,
            @Parameter(description = "unique per message; a repetition gets the same message", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid PostMessage message) {
        return service.post(id, key, message);
    }

    /** Reads. */
    @GET
    @Path("/messages")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @APIResponse(responseCode = "200", description = "A page of messages")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @Operation(
            operationId = "listMessages",
            summary = "Read the dialogue of an appeal, oldest first",
            description =
                    "Oldest first, page by page, for those who may see the appeal. What the applicant or the executor's"
                            + " side fetches here counts as delivered to them.")
    public Page<MessageView> list(
            @RestPath UUID id,
            @Parameter(description = "only messages of this kind") @RestQuery @Nullable MessageKind kind,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.list(id, kind, cursor, PageLimit.of(limit));
    }

    /** Marks as read. */
    @POST
    @Path("/messages/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "markMessagesRead",
            summary = "Say up to which message the dialogue has been read",
            description =
                    "The other side sees it, in its live stream, too. A mark never goes back; the executor and the desk of the"
                            + " district are one side.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "read", value = "{\"upTo\": 2}")))
    @APIResponse(responseCode = "200", description = "Where the dialogue stands now")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "422", description = "The dialogue has no message with that number")
    public DialogueView read(@RestPath UUID id, @NotNull @Valid ReadMark mark) {
        return service.read(id, mark);
    }

    /** Where it stands. */
    @GET
    @Path("/dialogue")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getDialogue",
            summary = "See where a dialogue stands: what is read, and whose turn it is",
            description =
                    "Delivered and read marks of both sides, unread messages of the caller's side, the open question"
                            + " and until when it waits for its reply.")
    @APIResponse(responseCode = "200", description = "Where it stands")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public DialogueView get(@RestPath UUID id) {
        return service.get(id);
    }
}
