package uz.aloqa.notification.announcement.comment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import uz.aloqa.notification.caching.PubliclyCached;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;

/** Comments under announcements. */
@Path("/api/v1/announcements/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments", description = "What people write under announcements")
class CommentResource {

    private static final String TEXT = "{\"displayName\": \"Dilnoza\", \"text\": \"Inspektorimizga rahmat!\"}";
    private static final String GONE =
            "announcement-not-found; comment-not-found: there is none that the caller may do this with";

    private final CommentService comments;

    CommentResource(CommentService comments) {
        this.comments = comments;
    }

    /** The public's. */
    @GET
    @PermitAll
    @PubliclyCached(seconds = 15)
    @Operation(
            operationId = "listComments",
            summary = "The comments on an announcement",
            description = "Those that a press officer approved, newest first. Without login, cacheable.")
    @APIResponse(responseCode = "200", description = "A page of comments")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<CommentView> list(
            @RestPath UUID id,
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50", example = "50") @RestQuery @Nullable Integer limit) {
        return comments.list(id, cursor, PageLimit.of(limit));
    }

    /** The caller's own. */
    @GET
    @Path("/mine")
    @Authenticated
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listOwnComments",
            summary = "The caller's comments on an announcement",
            description = "In every state, with the reason of a rejection.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    public Page<OwnCommentView> mine(@RestPath UUID id) {
        return comments.mine(id);
    }

    /** Writes. */
    @POST
    @Authenticated
    @Operation(operationId = "writeComment", summary = "Comment on an announcement", description = """
                    Anybody who is signed in, five times an hour, where the announcement takes comments. Nobody else sees
                    it before a press officer approves it; of the author others see the chosen name and nothing more.
                    """)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CommentText.class),
                            examples = @ExampleObject(name = "thanks", value = TEXT)))
    @APIResponse(
            responseCode = "201",
            description = "The comment, waiting, with its ETag",
            content = @Content(schema = @Schema(implementation = OwnCommentView.class)))
    @APIResponse(responseCode = "404", description = "announcement-not-found")
    @APIResponse(responseCode = "409", description = "comments-closed: it takes none, or no longer")
    @APIResponse(responseCode = "429", description = "comments-too-often: five an hour")
    public RestResponse<OwnCommentView> write(
            @RestPath UUID id,
            @Parameter(
                            description = "Unique key of this creation",
                            required = true,
                            example = "5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a12")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid CommentText text) {
        OwnCommentView written = comments.write(id, key, text);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, written)
                .location(URI.create("/api/v1/announcements/" + id + "/comments/" + written.id()))
                .header(HttpHeaders.ETAG, ETags.of(written.version()))
                .build();
    }

    /** Changes. */
    @PUT
    @Path("/{comment}")
    @Authenticated
    @Operation(
            operationId = "rewriteComment",
            summary = "Change one's own comment",
            description = "It waits for approval again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CommentText.class),
                            examples = @ExampleObject(name = "thanks", value = TEXT)))
    @APIResponse(responseCode = "200", description = "The comment, waiting, with its new ETag")
    @APIResponse(responseCode = "404", description = GONE)
    @APIResponse(responseCode = "409", description = "comments-closed: it takes none, or no longer")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing: name the version that you change")
    public RestResponse<OwnCommentView> rewrite(
            @RestPath UUID id,
            @RestPath UUID comment,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CommentText text) {
        OwnCommentView rewritten = comments.rewrite(id, comment, ifMatch, text);
        return RestResponse.ResponseBuilder.ok(rewritten)
                .header(HttpHeaders.ETAG, ETags.of(rewritten.version()))
                .build();
    }

    /** Takes back. */
    @DELETE
    @Path("/{comment}")
    @Authenticated
    @Operation(
            operationId = "deleteComment",
            summary = "Delete one's own comment",
            description = "The words and the name are gone for good.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = GONE)
    public void delete(@RestPath UUID id, @RestPath UUID comment) {
        comments.delete(id, comment);
    }

    /** Reports. */
    @POST
    @Path("/{comment}/reports")
    @Authenticated
    @Operation(
            operationId = "reportComment",
            summary = "Report a comment as abusive",
            description = "It comes back to the press officers' queue; every reader counts once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Abuse.class),
                            examples = @ExampleObject(name = "insult", value = "{\"reason\": \"INSULT\"}")))
    @APIResponse(responseCode = "204", description = "Reported")
    @APIResponse(responseCode = "404", description = GONE)
    public void report(@RestPath UUID id, @RestPath UUID comment, @NotNull @Valid Abuse abuse) {
        comments.report(id, comment, abuse.reason());
    }
}
