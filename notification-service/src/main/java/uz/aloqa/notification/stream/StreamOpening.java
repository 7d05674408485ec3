package uz.aloqa.notification.stream;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.inbox.Reader;

/** Opens streams: decides where one begins before the client hears that it is open. */
@Singleton
class StreamOpening {

    private final StreamSource source;
    private final Streams streams;
    private final ExecutorService executor;
    private final StreamConfig config;
    private final Clock clock;

    StreamOpening(
            StreamSource source,
            Streams streams,
            @VirtualThreads ExecutorService executor,
            StreamConfig config,
            Clock clock) {
        this.source = source;
        this.streams = streams;
        this.executor = executor;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A stream from the last id on, or from now on.
     *
     * @param reader who follows
     * @param lastEventId as the client sent it; empty counts as absent, as EventSource has it
     * @param expiresAt end of the access token
     * @param sse makes events
     */
    Multi<OutboundSseEvent> open(Reader reader, @Nullable String lastEventId, Instant expiresAt, Sse sse) {
        StreamPosition end = source.end(reader);
        StreamPosition asked = lastEventId == null || lastEventId.isEmpty()
                ? end
                : StreamPosition.resume(StreamPosition.parse(lastEventId, reader.self()), end);
        boolean reset = asked.isPast(end);
        StreamPosition start = reset ? end : asked;
        List<OutboundSseEvent> opening =
                reset ? List.of(greeting(start, sse), reset(start, sse)) : List.of(greeting(start, sse));
        Connection.Surroundings around = new Connection.Surroundings(source, executor, sse, streams::remove);
        return Multi.createFrom().publisher(client -> {
            Connection connection = new Connection(reader, start, opening, clock.instant(), expiresAt, around, client);
            client.onSubscribe(connection);
            streams.add(connection);
        });
    }

    /** Carries the id, so that a client that loses the line before its first event also misses nothing. */
    private OutboundSseEvent greeting(StreamPosition start, Sse sse) {
        long retry = config.retry().toMillis();
        return sse.newEventBuilder()
                .comment("open")
                .id(start.id())
                .reconnectDelay(retry + ThreadLocalRandom.current().nextLong(retry / 2 + 1))
                .build();
    }

    private static OutboundSseEvent reset(StreamPosition start, Sse sse) {
        return sse.newEventBuilder().name("reset").id(start.id()).data("{}").build();
    }
}
