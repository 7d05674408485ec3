package uz.aloqa.appeals.tip;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Tips for specialists. */
@Path("/api/v1/tips")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SPECIALIST)
@RunOnVirtualThread
@Tag(name = "Tips", description = "For specialists of the department alone")
class TipResource {

    private final TipService service;

    TipResource(TipService service) {
        this.service = service;
    }

    /** Tips. */
    @GET
    @Operation(
            operationId = "listTips",
            summary = "List tips, the newest first",
            description = "Those of the department; a region's specialists see its districts' too.")
    @APIResponse(responseCode = "200", description = "A page of tips")
    public Page<TipView> list(
            @RestQuery @Nullable TipStatus status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.list(status, cursor, PageLimit.of(limit));
    }

    /** One tip. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTip",
            summary = "Read a tip",
            description =
                    "Its words are the first message of its dialogue, or stand with the announcement it replies to.")
    @APIResponse(responseCode = "200", description = "The tip with its ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public RestResponse<TipView> get(@RestPath UUID id) {
        return tagged(service.get(id));
    }

    /** What happened to it. */
    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "tipHistory",
            summary = "Read what happened to a tip, oldest first",
            description = "Every step with its time, and the specialist where one took it.")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<ReportStep> history(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.history(id, cursor, PageLimit.of(limit));
    }

    /** Its dialogue. */
    @GET
    @Path("/{id}/messages")
    @Operation(
            operationId = "listTipMessages",
            summary = "Read the dialogue of a tip, oldest first",
            description = "The first message is the tip itself.")
    @APIResponse(responseCode = "200", description = "A page of messages")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<TipMessageView> messages(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.messages(id, cursor, PageLimit.of(limit));
    }

    /** Writes. */
    @POST
    @Path("/{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "postTipMessage",
            summary = "Write to whoever holds the receipt",
            description = "They read it when they show the receipt; nobody can be told that there is something.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "question",
                                            value = "{\"text\": \"Mashinaning rangini eslaysizmi?\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TipMessageView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "tip-closed, or tip-without-dialogue for a reply to an announcement")
    public TipMessageView post(
            @RestPath UUID id,
            @Parameter(description = "unique per message", required = true) @RestHeader("Idempotency-Key") @Nullable
                    String key,
            @NotNull @Valid SpecialistMessage message) {
        return service.post(id, key, message);
    }

    /** Closes it. */
    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeTip",
            summary = "Finish with a tip",
            description = "Whoever holds the receipt still reads the dialogue and what came of it.")
    @RequestBody(
            content =
                    @Content(examples = @ExampleObject(name = "confirmed", value = "{\"conclusion\": \"CONFIRMED\"}")))
    @APIResponse(responseCode = "200", description = "Closed; the tip with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "tip-closed")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<TipView> close(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TipClosing closing) {
        return tagged(service.close(id, ifMatch, closing));
    }

    private static RestResponse<TipView> tagged(TipView tip) {
        return RestResponse.ResponseBuilder.ok(tip)
                .header(HttpHeaders.ETAG, ETags.of(tip.version()))
                .build();
    }
}
