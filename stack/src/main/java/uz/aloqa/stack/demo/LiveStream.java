package uz.aloqa.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uz.aloqa.stack.StackException;

/** One person's open stream of server-sent events. */
final class LiveStream implements AutoCloseable {

    /** A notification and the moment it arrived. */
    record Arrival(JsonNode notification, long nanoTime) {}

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final String owner;
    private final Stream<String> lines;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

    private LiveStream(String owner, Stream<String> lines) {
        this.owner = owner;
        this.lines = lines;
    }

    static LiveStream open(HttpClient http, HttpRequest request, String owner) {
        try {
            HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new StackException("The live stream of " + owner + " was answered with " + response.statusCode()
                        + " instead of 200.");
            }
            LiveStream stream = new LiveStream(owner, response.body());
            Thread.ofVirtual().name("stream of " + owner).start(stream::read);
            return stream;
        } catch (IOException e) {
            throw new StackException("The live stream of " + owner + " could not be opened: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }

    /**
     * The next notification on that topic about that appeal, task or announcement. What comes before it is passed
     * over for good: the events of one thing arrive in their order.
     */
    Arrival await(String id, String topic) {
        long end = System.nanoTime() + LIMIT.toNanos();
        try {
            while (true) {
                Arrival arrival = arrivals.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (arrival == null) {
                    throw new StackException("The live stream of " + owner + " showed no " + topic
                            + " about what was awaited within " + LIMIT.toSeconds() + " s.");
                }
                JsonNode notification = arrival.notification();
                if (id.equals(notification.path("subject").path("id").asText())
                        && topic.equals(notification.path("topic").asText())) {
                    return arrival;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    private void read() {
        StringBuilder data = new StringBuilder();
        try {
            lines.forEach(line -> {
                if (line.startsWith("data:")) {
                    data.append(line.substring("data:".length()).strip());
                } else if (line.isEmpty() && !data.isEmpty()) {
                    arrivals.add(new Arrival(parse(data.toString()), System.nanoTime()));
                    data.setLength(0);
                }
            });
        } catch (UncheckedIOException closed) {
            // The stream ends when the demo does.
        }
    }

    private static JsonNode parse(String data) {
        try {
            return ApiClient.JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return ApiClient.JSON.createObjectNode().put("unreadable", data);
        }
    }
}
