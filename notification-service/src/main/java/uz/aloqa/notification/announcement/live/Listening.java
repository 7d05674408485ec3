package uz.aloqa.notification.announcement.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.reading.AnnouncementView;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;

/** Opens public streams. A listener looks twice a second whether there is news for it, and takes it from where it is. */
@Singleton
class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 3_000;

    private final LiveAnnouncements live;
    private final ExecutorService executor;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration heartbeat;

    Listening(
            LiveAnnouncements live,
            @VirtualThreads ExecutorService executor,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "aloqa.stream.heartbeat") Duration heartbeat) {
        this.live = live;
        this.executor = executor;
        this.json = json;
        this.clock = clock;
        this.heartbeat = heartbeat;
    }

    /** How far a listener is; touched by one thread at a time. */
    private static final class State {
        private long position;
        private Instant lastSent;

        State(long position, Instant now) {
            this.position = position;
            this.lastSent = now;
        }
    }

    Multi<OutboundSseEvent> open(Place place, Language language, @Nullable String lastEventId, Sse sse) {
        long head = live.look();
        long asked = lastEventId == null || lastEventId.isEmpty() ? head : parse(lastEventId);
        boolean reset = asked > head;
        List<OutboundSseEvent> opening = new ArrayList<>();
        long start = Math.min(asked, head);
        opening.add(greeting(start, sse));
        if (reset) {
            opening.add(sse.newEventBuilder()
                    .name("reset")
                    .id(Long.toString(start))
                    .data("{}")
                    .build());
        }
        State state = new State(start, clock.instant());
        Multi<OutboundSseEvent> news = Multi.createFrom()
                .ticks()
                .every(LOOK)
                .onOverflow()
                .drop()
                .select()
                .first(tick -> !live.isDraining())
                .onItem()
                .transformToUniAndConcatenate(tick -> look(state, place, language, sse))
                .onItem()
                .<OutboundSseEvent>disjoint();
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().iterable(opening), news)
                .onSubscription()
                .invoke(live::join)
                .onTermination()
                .invoke(live::leave);
    }

    private Uni<List<OutboundSseEvent>> look(State state, Place place, Language language, Sse sse) {
        if (live.isPast(state.position)) {
            return Uni.createFrom()
                    .item(() -> fetch(state, place, language, sse))
                    .runSubscriptionOn(executor);
        }
        return Uni.createFrom().item(heartbeat(state, sse));
    }

    private List<OutboundSseEvent> fetch(State state, Place place, Language language, Sse sse) {
        List<OutboundSseEvent> events = new ArrayList<>();
        try {
            for (Change change : live.after(state.position)) {
                state.position = change.position();
                if (place.isConcernedBy(change)) {
                    events.add(sse.newEventBuilder()
                            .name(change.event())
                            .id(Long.toString(change.position()))
                            .data(write(AnnouncementView.of(change.told(), language)))
                            .build());
                    state.lastSent = clock.instant();
                }
            }
        } catch (RuntimeException e) {
            // The line stays open: the next look reads from the same position.
            LOG.warnf("a public stream could not read: %s", e.getMessage());
        }
        return events.isEmpty() ? heartbeat(state, sse) : events;
    }

    private List<OutboundSseEvent> heartbeat(State state, Sse sse) {
        Instant now = clock.instant();
        if (now.isBefore(state.lastSent.plus(heartbeat))) {
            return List.of();
        }
        state.lastSent = now;
        return List.of(sse.newEventBuilder().comment("").build());
    }

    private static OutboundSseEvent greeting(long start, Sse sse) {
        return sse.newEventBuilder()
                .comment("open")
                .id(Long.toString(start))
                .reconnectDelay(RETRY_MILLIS + ThreadLocalRandom.current().nextLong(RETRY_MILLIS))
                .build();
    }

    private static long parse(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new BadRequest(
                    "last-event-id-malformed",
                    Text.of(
                            "Last-Event-ID notoʻgʻri: oqimning oxirgi id qiymatini yuboring yoki uni tashlab keting.",
                            "Last-Event-ID нотўғри: оқимнинг охирги id қийматини юборинг ёки уни ташлаб кетинг.",
                            "Неверный Last-Event-ID: передайте последний id потока или не передавайте его.",
                            "The Last-Event-ID is wrong: send the last id of the stream, or none."));
        }
        return Long.parseLong(id);
    }

    private String write(AnnouncementView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
