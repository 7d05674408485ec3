package uz.aloqa.notification.announcement.reply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** Tips for those who follow them up. */
@Path("/api/v1/announcement-drafts/{id}/tips")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.SPECIALIST, Roles.DUTY_OFFICER})
@Tag(name = "Replies", description = "What residents answer to announcements")
class TipResource {

    private final ReplyService replies;

    TipResource(ReplyService replies) {
        this.replies = replies;
    }

    /** Lists. */
    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listTipsOnAnnouncement",
            summary = "The tips on an announcement",
            description = "Of the caller's department, newest first; who gave them is not told.")
    @APIResponse(responseCode = "200", description = "A page of tips")
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found: there is none in the caller's department",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<TipView> list(
            @RestPath UUID id,
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50", example = "50") @RestQuery @Nullable Integer limit) {
        return replies.tips(id, cursor, PageLimit.of(limit));
    }
}
