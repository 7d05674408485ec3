package uz.aloqa.notification.announcement.comment;

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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.Reason;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** What press officers decide about comments. */
@Path("/api/v1/announcement-drafts/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PRESS_OFFICER)
@Tag(name = "Comments", description = "What people write under announcements")
class ModerationResource {

    private final CommentService comments;

    ModerationResource(CommentService comments) {
        this.comments = comments;
    }

    /** The queue. */
    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listWaitingComments",
            summary = "Comments to look at",
            description = "Of the department's announcements, oldest first: new ones, and those that readers reported.")
    @APIResponse(responseCode = "200", description = "A page of comments")
    public Page<OwnCommentView> queue(
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50", example = "50") @RestQuery @Nullable Integer limit) {
        return comments.queue(cursor, PageLimit.of(limit));
    }

    /** Shows it. */
    @POST
    @Path("/{comment}/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "approveComment",
            summary = "Show a comment to everybody",
            description = "Also settles what readers reported about it.")
    @APIResponse(responseCode = "200", description = "The comment, with its new ETag")
    @APIResponse(responseCode = "404", description = "comment-not-found: there is none in the caller's department")
    @APIResponse(responseCode = "412", description = "version-stale: its author changed it")
    @APIResponse(responseCode = "428", description = "if-match-missing: name the version that was read")
    public RestResponse<OwnCommentView> approve(
            @RestPath UUID comment, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(comments.decide(comment, ifMatch, CommentState.APPROVED, null));
    }

    /** Doesn't. */
    @POST
    @Path("/{comment}/rejection")
    @Operation(
            operationId = "rejectComment",
            summary = "Keep a comment from the public, with a reason",
            description = "Its author reads the reason and may write it anew.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Reason.class),
                            examples = @ExampleObject(name = "data", value = "{\"reason\": \"Shaxsiy maʼlumot bor\"}")))
    @APIResponse(responseCode = "200", description = "The comment, with its new ETag")
    @APIResponse(responseCode = "404", description = "comment-not-found: there is none in the caller's department")
    @APIResponse(responseCode = "412", description = "version-stale: its author changed it")
    @APIResponse(responseCode = "428", description = "if-match-missing: name the version that was read")
    public RestResponse<OwnCommentView> reject(
            @RestPath UUID comment,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer(comments.decide(comment, ifMatch, CommentState.REJECTED, reason.reason()));
    }

    private static RestResponse<OwnCommentView> answer(OwnCommentView comment) {
        return RestResponse.ResponseBuilder.ok(comment)
                .header(HttpHeaders.ETAG, ETags.of(comment.version()))
                .build();
    }
}
