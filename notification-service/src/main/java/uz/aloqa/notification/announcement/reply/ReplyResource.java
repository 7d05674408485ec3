package uz.aloqa.notification.announcement.reply;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** Residents answer. */
@Path("/api/v1/announcements/{id}/replies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Replies", description = "What residents answer to announcements")
class ReplyResource {

    private final ReplyService replies;

    ReplyResource(ReplyService replies) {
        this.replies = replies;
    }

    /** Answers. */
    @POST
    @RolesAllowed(Roles.CITIZEN)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(operationId = "replyToAnnouncement", summary = "Answer an announcement", description = """
                    A TIP is kept encrypted, for the specialists and the duty desk of the department. An APPEAL is not kept
                    here: the answer holds the request that files it, which the client completes with the applicant's data
                    and sends with the resident's token. Ten an hour.
                    """)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReplyText.class),
                            examples = {
                                @ExampleObject(name = "tip", value = """
                                        {"kind": "TIP", "text": "Bu odamni kecha Minor bozori yonida koʻrdim.",
                                         "location": {"lat": 41.3421, "lon": 69.2748}}
                                        """),
                                @ExampleObject(
                                        name = "appeal",
                                        value = "{\"kind\": \"APPEAL\", \"text\": \"Koʻchamizda ham shunday boʻldi.\"}")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplyView.class),
                            examples = @ExampleObject(name = "appeal", value = """
                                    {"id": "019ab3a0-0000-7000-8000-0000000000f2", "kind": "APPEAL",
                                     "createdAt": "2026-11-24T05:10:00Z",
                                     "filing": {"method": "POST", "href": "/api/v1/appeals",
                                       "body": {"kind": "APPLICATION", "text": "Koʻchamizda ham shunday boʻldi."}}}
                                    """)))
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "409", description = "announcement-ended: it is cancelled or expired")
    @APIResponse(responseCode = "429", description = "replies-too-often: ten an hour")
    public RestResponse<ReplyView> reply(
            @RestPath UUID id,
            @Parameter(
                            description = "Unique key of this creation",
                            required = true,
                            example = "5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a13")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid ReplyText reply) {
        return RestResponse.status(RestResponse.Status.CREATED, replies.reply(id, key, reply));
    }
}
