package uz.aloqa.notification.stream;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.inbox.Reader;
import uz.aloqa.platform.security.CurrentUser;

/** The live stream of the caller's notifications. */
@Path("/api/v1/notifications/stream")
@Authenticated
@Tag(name = "Notifications")
class StreamResource {

    private static final String EXAMPLE = """
            :open
            id:16
            retry:2417

            id:17
            event:notification
            data:{"id":"019ab3a0-0000-7000-8000-0000000000c1","position":17,"topic":"APPEAL","priority":"HIGH",\
            "title":"Murojaatingizga javob berildi","text":"26-1726266-000123-2 raqamli murojaatingizga javob berildi: \
            tushuntirish berildi. Javob bilan tanishib, uni baholashingiz mumkin.",\
            "appealId":"019ab3a0-0000-7000-8000-000000000001","number":"26-1726266-000123-2",\
            "createdAt":"2026-11-23T05:30:00Z"}

            id:18
            event:read
            data:{"appealId":"019ab3a0-0000-7000-8000-000000000001","number":"26-1726266-000123-2","reader":"OFFICER",\
            "upTo":4,"readAt":"2026-11-23T05:31:00Z"}

            :

            """;

    private final StreamOpening opening;
    private final CurrentUser user;
    private final JsonWebToken token;

    StreamResource(StreamOpening opening, CurrentUser user, JsonWebToken token) {
        this.opening = opening;
        this.user = user;
        this.token = token;
    }

    @GET
    @Blocking
    @RunOnVirtualThread
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "streamNotifications",
            summary = "Follow notifications live (server-sent events)",
            description =
                    "Begins with a comment, the present id and a retry time. Then every event \"notification\" holds "
                            + "what the list holds, and every event \"read\" how far the other side of a dialogue has read "
                            + "(appealId, number, reader, upTo, readAt; no notification comes of it), with a durable id: send the last one as Last-Event-ID, to any replica and at any "
                            + "time, and nothing is missed or repeated. Without it only what comes from now on. A comment each 15 "
                            + "seconds keeps the line alive. An event \"reset\" says that the id is not known any more, after a "
                            + "restore of the database: read the list again. The stream ends with the access token: come back with a "
                            + "new one.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "stream", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "last-event-id-malformed: not an id of this stream")
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "Id of the last event that was received") @HeaderParam("Last-Event-ID") @Nullable
                    String lastEventId,
            @Parameter(description = "The same for clients that cannot set headers; the header wins")
                    @QueryParam("lastEventId")
                    @Nullable
                    String lastEventIdParameter,
            @Context Sse sse) {
        return opening.open(
                Reader.of(user),
                lastEventId == null ? lastEventIdParameter : lastEventId,
                Instant.ofEpochSecond(token.getExpirationTime()),
                sse);
    }
}
