package uz.aloqa.notification.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An open line to the stream, read the way the HTML standard says. */
final class SseLine implements AutoCloseable {

    /** One block of the stream. */
    record Block(String comment, String id, String event, String data, String retry, long atNanos) {

        boolean isNotification() {
            return event.equals("notification");
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(data);
            } catch (IOException e) {
                throw new IllegalStateException(data, e);
            }
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Block> blocks = new LinkedBlockingQueue<>();
    private volatile boolean ended;

    private SseLine(HttpResponse<InputStream> response) {
        this.response = response;
        if (response.statusCode() == 200) {
            Thread.ofVirtual().start(this::read);
        }
    }

    static SseLine open(URI root, String token, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve("/api/v1/notifications/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return open(request.build());
    }

    static SseLine open(HttpRequest request) {
        try {
            return new SseLine(CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The next block of any kind. */
    Block next() {
        return next(Duration.ofSeconds(10));
    }

    Block next(Duration atMost) {
        Block block = poll(atMost);
        if (block == null) {
            throw new AssertionError("nothing came within " + atMost + (ended ? ", the stream has ended" : ""));
        }
        return block;
    }

    /** The next event with data, heartbeats passed over. */
    Block nextEvent() {
        Block block = next();
        while (block.data().isEmpty()) {
            block = next();
        }
        return block;
    }

    @Nullable
    Block poll(Duration atMost) {
        try {
            return blocks.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasEnded() {
        return ended;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            Block block = empty();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    blocks.add(new Block(
                            block.comment, block.id, block.event, block.data, block.retry, System.nanoTime()));
                    block = empty();
                } else {
                    block = with(block, line);
                }
            }
        } catch (IOException e) {
            // closed by us or cut by the server: both are an end
        } finally {
            ended = true;
        }
    }

    private static Block empty() {
        return new Block("", "", "", "", "", 0);
    }

    private static Block with(Block block, String line) {
        String[] field = line.split(":", 2);
        String value = field.length == 2 ? field[1].replaceFirst("^ ", "") : "";
        return switch (field[0]) {
            case "" -> new Block("[" + value + "]", block.id, block.event, block.data, block.retry, 0);
            case "id" -> new Block(block.comment, value, block.event, block.data, block.retry, 0);
            case "event" -> new Block(block.comment, block.id, value, block.data, block.retry, 0);
            case "data" -> new Block(block.comment, block.id, block.event, block.data + value, block.retry, 0);
            case "retry" -> new Block(block.comment, block.id, block.event, block.data, value, 0);
            default -> throw new AssertionError("not a field of the standard: " + line);
        };
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
