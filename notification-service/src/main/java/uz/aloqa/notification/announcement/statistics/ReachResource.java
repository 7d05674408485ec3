package uz.aloqa.notification.announcement.statistics;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.notification.announcement.Desk;
import uz.aloqa.notification.announcement.audience.ReachEstimate;
import uz.aloqa.notification.announcement.audience.ReachQuestion;
import uz.aloqa.notification.announcement.audience.ReachService;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Roles;

/** How far announcements would go, and how far they went. */
@Path("/api/v1/announcement-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.PRESS_OFFICER)
@Tag(name = "Announcement drafts", description = "The press officers' desk")
class ReachResource {

    private final ReachService reach;
    private final StatisticsService statistics;
    private final CurrentUser user;

    ReachResource(ReachService reach, StatisticsService statistics, CurrentUser user) {
        this.reach = reach;
        this.statistics = statistics;
        this.user = user;
    }

    /** Beforehand. */
    @POST
    @Path("/reach-estimates")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "estimateReach",
            summary = "Estimate whom an announcement would reach",
            description = "Counts accounts by home, service and follows, with their thresholds; nothing is kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReachQuestion.class),
                            examples = @ExampleObject(name = "district", value = """
                                    {"kind": "WARNING", "severity": "SEVERE",
                                     "audience": {"districts": ["1726266"], "to": "RESIDENTS"}}
                                    """)))
    @APIResponse(
            responseCode = "200",
            description = "The estimate",
            content =
                    @Content(
                            schema = @Schema(implementation = ReachEstimate.class),
                            examples = @ExampleObject(name = "district", value = """
                                    {"people": 18250, "districts": [{"district": "1726266", "people": 18250}],
                                     "channels": [{"channel": "TELEGRAM", "people": 9100}]}
                                    """)))
    @APIResponse(
            responseCode = "422",
            description = "audience-empty or audience-outside",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ReachEstimate estimate(@NotNull @Valid ReachQuestion question) {
        return reach.estimate(question, Desk.of(user)::covers);
    }

    /** Afterwards. */
    @GET
    @Path("/{id}/statistics")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "getAnnouncementStatistics",
            summary = "What an announcement has reached",
            description = """
                    By dispatch: the first publication, updates of warnings, the cancellation. People, not messages. The
                    times are from the begin of a dispatch until half and nine tenths of its audience had it on some way.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            schema = @Schema(implementation = AnnouncementStatistics.class),
                            examples = @ExampleObject(name = "alert", value = """
                                    {"announcementId": "019ab3a0-0000-7000-8000-0000000000f1",
                                     "dispatches": [{"id": "019ab3a0-0000-7000-8000-0000000000a9", "kind": "ALERT",
                                       "state": "DONE", "createdAt": "2026-11-24T04:00:00Z", "audience": 18250,
                                       "inInbox": 18250, "handedOver": 9020, "opened": 7311,
                                       "secondsToHalf": 2.1, "secondsToNinety": 4.8, "unsubscribed": 3}],
                                     "comments": 0, "replies": 2}
                                    """)))
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found: there is none in the caller's department",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AnnouncementStatistics statistics(@RestPath UUID id) {
        return statistics.of(id);
    }
}
