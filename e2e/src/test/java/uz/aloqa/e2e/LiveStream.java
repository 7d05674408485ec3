package uz.aloqa.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One open connection of server-sent events, read as the HTML standard says. */
final class LiveStream implements AutoCloseable {

    /**
     * A notification that arrived.
     *
     * @param at {@code System.nanoTime} of its arrival
     */
    record Arrival(String id, JsonNode notification, long at) {

        boolean isAbout(Appeal appeal) {
            return notification.path("appealId").asText().equals(appeal.id().toString());
        }

        boolean isAbout(Appeal appeal, String topic) {
            return isAbout(appeal) && notification.path("topic").asText().equals(topic);
        }
    }

    /** Far above the promised second: the machine of a test may be busy with other things. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final String owner;
    private final Stream<String> lines;
    private final Consumer<Arrival> sink;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Arrival> unseen = new ArrayList<>();
    private volatile String lastEventId = "";

    private LiveStream(String owner, Stream<String> lines, Consumer<Arrival> sink) {
        this.owner = owner;
        this.lines = lines;
        this.sink = sink;
    }

    static LiveStream open(String owner, HttpRequest request, Consumer<Arrival> sink) throws IOException {
        try {
            HttpResponse<Stream<String>> response = Door.HTTP.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new IOException("the live stream of " + owner + " was answered with " + response.statusCode());
            }
            LiveStream stream = new LiveStream(owner, response.body(), sink);
            Thread.ofVirtual().name("stream of " + owner).start(stream::read);
            return stream;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    /** The first arrival of that kind that was not asked for before. */
    Arrival await(String what, Predicate<Arrival> wanted) {
        long end = System.nanoTime() + LIMIT.toNanos();
        try {
            synchronized (unseen) {
                while (true) {
                    for (Arrival arrival : unseen) {
                        if (wanted.test(arrival)) {
                            unseen.remove(arrival);
                            return arrival;
                        }
                    }
                    long millis = (end - System.nanoTime()) / 1_000_000;
                    if (millis <= 0) {
                        throw new AssertionError("the live stream of " + owner + " did not show " + what + " within "
                                + LIMIT.toSeconds() + " s; it showed " + unseen);
                    }
                    unseen.wait(millis);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    /** Waits until the connection ends from the other side or is closed here. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    String lastEventId() {
        return lastEventId;
    }

    @Override
    public void close() {
        lines.close();
        ended.countDown();
    }

    private static CancellationException interrupted() {
        return new CancellationException("interrupted");
    }

    private void read() {
        Frame frame = new Frame();
        try {
            lines.forEach(frame::line);
        } catch (UncheckedIOException broken) {
            // How a stream ends when its server is killed.
        } finally {
            ended.countDown();
        }
    }

    /** What has come of the event under way; half an event at the end of a broken line is none. */
    private final class Frame {

        private final StringBuilder data = new StringBuilder();
        private String name = "";
        private String id = lastEventId;

        void line(String line) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                dispatch();
            } else if (colon > 0) {
                String value = line.substring(colon + 1);
                field(line.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value);
            }
        }

        private void field(String field, String value) {
            switch (field) {
                case "data" -> data.append(value);
                case "event" -> name = value;
                case "id" -> id = value;
                default -> {
                    // Others, like retry, say nothing about what arrived.
                }
            }
        }

        private void dispatch() {
            lastEventId = id;
            if (name.equals("notification") && !data.isEmpty()) {
                Arrival arrival = new Arrival(lastEventId, parse(data.toString()), System.nanoTime());
                sink.accept(arrival);
                synchronized (unseen) {
                    unseen.add(arrival);
                    unseen.notifyAll();
                }
            }
            data.setLength(0);
            name = "";
        }
    }

    private static JsonNode parse(String data) {
        try {
            return Door.JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError("an event whose data is not JSON: " + data, e);
        }
    }
}
