package uz.aloqa.notification.announcement.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.reading.ReadingService;
import uz.aloqa.platform.problem.Problem;

/** The public stream. */
@Path("/api/v1/announcements/stream")
@PermitAll
@Tag(name = "Announcements", description = "What the information centre tells everybody")
class AnnouncementStreamResource {

    private static final String EXAMPLE = """
            :open
            id:41
            retry:4417

            id:42
            event:published
            data:{"id":"019ab3a0-0000-7000-8000-0000000000f1","kind":"ALERT","status":"PUBLISHED","revision":1,\
            "language":"uz-Latn","languages":["uz-Latn","ru"],"headline":"Yunusobodda gaz sizishi",\
            "body":"Yunusobod tumani 4-mavzesida gaz quvuri shikastlandi.","media":[],"links":[],\
            "audience":{"regions":[],"districts":["1726266"],"mahallas":[],"to":"EVERYONE"},"commentsOpen":false,\
            "publishedAt":"2026-11-24T04:00:00Z","updatedAt":"2026-11-24T04:00:00Z"}

            """;

    private final Listening listening;
    private final ReadingService reading;

    AnnouncementStreamResource(Listening listening, ReadingService reading) {
        this.listening = listening;
        this.reading = reading;
    }

    /** Opens. */
    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "streamAnnouncements",
            summary = "Follow announcements live (server-sent events)",
            description = """
                    Without login. Begins with a comment, the present id and a retry time. Then events "published",
                    "updated", "cancelled" and "expired" hold the announcement as it is now, with a durable id: send the
                    last one as Last-Event-ID, to any replica and at any time, and nothing is missed or repeated. Without
                    it only what comes from now on. A comment keeps a silent line alive. An event "reset" says that the id
                    is not known any more: read the list again. Of region, district and mahalla the narrowest counts, as
                    in the list.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "stream", value = EXAMPLE)))
    @APIResponse(
            responseCode = "400",
            description = "last-event-id-malformed, language-unknown, or a code has the wrong form",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "SOATO of a region", example = "1726")
                    @Pattern(regexp = "\\d{4}")
                    @RestQuery
                    @Nullable
                    String region,
            @Parameter(description = "SOATO of a district", example = "1726266")
                    @Pattern(regexp = "\\d{7}")
                    @RestQuery
                    @Nullable
                    String district,
            @Parameter(description = "Code of a mahalla", example = "1726266001")
                    @Pattern(regexp = "[0-9A-Za-z-]{1,20}")
                    @RestQuery
                    @Nullable
                    String mahalla,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "uz-Latn") @RestQuery @Nullable
                    String lang,
            @Parameter(description = "Id of the last event that was received", example = "42")
                    @HeaderParam("Last-Event-ID")
                    @Nullable
                    String lastEventId,
            @Parameter(description = "The same for clients that cannot set headers; the header wins", example = "42")
                    @RestQuery("lastEventId")
                    @Nullable
                    String lastEventIdParameter,
            @Context Sse sse) {
        String place = mahalla != null ? mahalla : district != null ? district : region;
        return listening.open(
                new Place(place, reading.above(place)),
                reading.language(lang),
                lastEventId == null ? lastEventIdParameter : lastEventId,
                sse);
    }
}
