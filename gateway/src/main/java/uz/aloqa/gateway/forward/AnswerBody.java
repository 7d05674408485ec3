package uz.aloqa.gateway.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.visit.Visit;

/** Carries the body of an answer to the client as it comes, at the pace of the slower side. */
final class AnswerBody {

    private final Visit visit;
    private final HttpClientResponse upstream;
    private final Deadline deadline;
    private final long length;
    private @Nullable Buffer last;

    AnswerBody(Visit visit, HttpClientResponse upstream, Deadline deadline) {
        this.visit = visit;
        this.upstream = upstream;
        this.deadline = deadline;
        this.length = length(upstream);
    }

    /** Bytes of the whole, -1 when the service doesn't say. */
    private static long length(HttpClientResponse upstream) {
        String length = upstream.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Begins. An answer of unknown length gets its head sent at once: the first event of a stream may be far away.
     *
     * @param complete gets the last bytes, if they are not sent yet, when the service has sent everything; the answer is
     *     still to be ended
     * @param broken runs when the service broke off
     */
    void start(Consumer<@Nullable Buffer> complete, Consumer<Throwable> broken) {
        HttpServerResponse response = visit.response();
        if (response.isChunked()) {
            var _ = response.writeHead();
        }
        upstream.exceptionHandler(broken::accept);
        upstream.endHandler(end -> {
            if (response.isChunked()) {
                trailers();
            }
            complete.accept(last);
        });
        upstream.handler(this::carry);
    }

    private void carry(Buffer chunk) {
        HttpServerResponse response = visit.response();
        if (response.closed() || response.ended()) {
            return;
        }
        deadline.progress();
        visit.sent(chunk.length());
        visit.tap().bytes(chunk);
        if (visit.bytesOut() == length) {
            // What ends the answer goes out with its end: most answers are one chunk.
            last = chunk;
            return;
        }
        var _ = response.write(chunk);
        if (response.writeQueueFull()) {
            upstream.pause();
            response.drainHandler(drained -> {
                deadline.progress();
                upstream.resume();
            });
        }
    }

    private void trailers() {
        for (Map.Entry<String, String> field : upstream.trailers()) {
            visit.response().putTrailer(field.getKey(), field.getValue());
        }
    }
}
