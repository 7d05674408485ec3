package uz.aloqa.gateway.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import uz.aloqa.gateway.visit.Visit;

/** Carries the body of a request to the service at the pace of the slower side, counting up to the route's limit. */
final class RequestBody {

    private final Visit visit;
    private final HttpClientRequest upstream;
    private final long limit;
    private final Deadline deadline;
    private final Runnable tooLarge;
    private boolean started;
    private boolean stopped;

    RequestBody(Visit visit, HttpClientRequest upstream, long limit, Deadline deadline, Runnable tooLarge) {
        this.visit = visit;
        this.upstream = upstream;
        this.limit = limit;
        this.deadline = deadline;
        this.tooLarge = tooLarge;
    }

    /** Begins; further calls do nothing. */
    void start() {
        if (started || stopped) {
            return;
        }
        started = true;
        visit.request().handler(this::carry);
        visit.request().endHandler(end -> {
            if (!stopped) {
                stopped = true;
                deadline.progress();
                upstream.end();
            }
        });
        visit.request().resume();
    }

    boolean started() {
        return started;
    }

    /** Carries no more. */
    void stop() {
        stopped = true;
    }

    /** Whether the service has got all of it. */
    boolean complete() {
        return started && visit.request().isEnded();
    }

    private void carry(Buffer chunk) {
        if (stopped) {
            return;
        }
        deadline.progress();
        if (visit.received(chunk.length()) > limit) {
            stopped = true;
            tooLarge.run();
            return;
        }
        upstream.write(chunk);
        if (upstream.writeQueueFull()) {
            visit.request().pause();
            upstream.drainHandler(drained -> {
                if (!stopped) {
                    deadline.progress();
                    visit.request().resume();
                }
            });
        }
    }
}
