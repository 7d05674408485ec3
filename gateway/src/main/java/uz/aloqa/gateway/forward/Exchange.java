package uz.aloqa.gateway.forward;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.UnreadBody;
import uz.aloqa.gateway.visit.Visit;

/**
 * One request carried to a replica and its answer carried back. Everything runs on the event loop of the request.
 *
 * <p>A replica that does not take the connection is followed by the next one: nothing has been sent. A connection that
 * breaks before the answer is tried once more for reads alone.
 */
final class Exchange {

    private static final int CONTINUE_PATIENCE_MILLIS = 1_000;
    private static final String EVENT_STREAM = "text/event-stream";

    private final Visit visit;
    private final Route route;
    private final Upstream upstream;
    private final Forwarder tools;
    private final Deadline deadline;
    private final Set<Replica> tried = new HashSet<>();
    private final Runnable endStream = this::endStreamFromAnywhere;
    private @Nullable Replica replica;
    private @Nullable HttpClientRequest request;
    private @Nullable RequestBody body;
    private boolean connectTimedOut;
    private boolean retried;
    private boolean answering;
    private boolean over;

    Exchange(Visit visit, Route route, Upstream upstream, Forwarder tools) {
        this.visit = visit;
        this.route = route;
        this.upstream = upstream;
        this.tools = tools;
        this.deadline = new Deadline(
                visit.vertx(), route.timeouts().firstByte(), route.timeouts().total(), () -> giveUp(Refusal.TIMED_OUT));
    }

    void begin() {
        visit.onEnd(answered -> {
            // The client is gone: nobody waits for the service any more.
            if (!answered && !over) {
                stop();
            }
        });
        afterReading(() -> {
            if (!over) {
                connect();
            }
        });
    }

    /**
     * Does something once everything that has arrived on this loop is read. What is then written goes out in one go: the other
     * side is woken up once for many requests and not for each, which is a third of what they cost.
     */
    private void afterReading(Runnable step) {
        visit.context().runOnContext(loop -> step.run());
    }

    private void connect() {
        Replica next = upstream.choose(tried, System.nanoTime());
        if (next == null) {
            giveUp(connectTimedOut ? Refusal.TIMED_OUT : Refusal.UNREACHABLE);
            return;
        }
        tried.add(next);
        replica = next;
        next.opened();
        HttpClient client = tools.client();
        client.request(next.request(visit.request().method(), visit.target().forwarded())
                        .setConnectTimeout(tools.connectTimeoutMillis()))
                .onSuccess(connected -> send(connected, next))
                .onFailure(failure -> notConnected(next, failure));
    }

    private void notConnected(Replica next, Throwable failure) {
        release();
        if (over) {
            return;
        }
        connectTimedOut |= failure instanceof TimeoutException || failure instanceof ConnectTimeoutException;
        upstream.failed(next, System.nanoTime());
        tools.count(upstream, "connect");
        connect();
    }

    private void send(HttpClientRequest connected, Replica to) {
        connected.exceptionHandler(failure -> {}); // arrives through the answer as well
        if (over) {
            connected.reset();
            release();
            return;
        }
        request = connected;
        visit.servedBy(to.address());
        RequestHeaders.copy(visit, connected, tools.addresses().plain(visit.request()));
        visit.tap().ask(connected.headers());
        connected.response().onSuccess(answer -> answer(answer, to)).onFailure(this::noAnswer);
        if (!visit.hasBody()) {
            var _ = connected.end();
            return;
        }
        RequestBody carried =
                new RequestBody(visit, connected, route.bodyLimit(), deadline, () -> giveUp(Refusal.TOO_LARGE));
        body = carried;
        if ("100-continue".equalsIgnoreCase(visit.request().getHeader(HttpHeaders.EXPECT))) {
            askFirst(connected, carried);
        } else {
            carried.start();
        }
    }

    /** The client waits for leave to send: so the service is asked, but not for ever (RFC 9110 §10.1.1). */
    private void askFirst(HttpClientRequest connected, RequestBody carried) {
        connected.putHeader(HttpHeaders.EXPECT, HttpHeaders.CONTINUE);
        Runnable goOn = () -> {
            if (!over && !visit.response().headWritten() && !carried.started()) {
                visit.response().writeContinue();
                carried.start();
            }
        };
        connected.continueHandler(leave -> goOn.run());
        var _ = connected.sendHead();
        visit.vertx().setTimer(CONTINUE_PATIENCE_MILLIS, timer -> goOn.run());
    }

    private void noAnswer(Throwable failure) {
        if (over) {
            return;
        }
        tools.count(upstream, "no-answer");
        boolean read = visit.request().method().equals(HttpMethod.GET)
                || visit.request().method().equals(HttpMethod.HEAD);
        if (read && !visit.hasBody() && !retried && broken(failure)) {
            retried = true;
            release();
            if (tried.size() == upstream.size()) {
                tried.clear();
            }
            connect();
            return;
        }
        giveUp(Refusal.BAD_ANSWER);
    }

    private static boolean broken(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }

    private void answer(HttpClientResponse answer, Replica from) {
        if (over) {
            return;
        }
        from.answered();
        visit.answered();
        if (visit.tap().settles(answer.statusCode())) {
            answer.exceptionHandler(this::brokeOff);
            answer.endHandler(end -> settle());
            return;
        }
        answering = true;
        deadline.allow(route.timeouts().idle());
        AnswerHeaders.copy(visit, answer, from);
        UnreadBody.announce(visit);
        boolean costly = UnreadBody.costsTheConnection(visit);
        if (!AnswerHeaders.bodyFollows(visit, answer)) {
            answer.exceptionHandler(this::brokeOff);
            answer.endHandler(end -> complete(costly, null));
            return;
        }
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(EVENT_STREAM)) {
            tools.streams().opened(endStream);
        }
        new AnswerBody(visit, answer, deadline).start(last -> complete(costly, last), this::brokeOff);
    }

    private void settle() {
        if (!over) {
            finish();
            visit.tap().settle();
        }
    }

    private void complete(boolean costly, @Nullable Buffer last) {
        if (over) {
            return;
        }
        visit.tap().complete();
        boolean unread = body != null && !body.complete();
        finish();
        if (unread && request != null) {
            request.reset();
        }
        afterReading(() -> {
            if (!visit.response().ended() && !visit.response().closed()) {
                var _ = last == null ? visit.response().end() : visit.response().end(last);
            }
            UnreadBody.drop(visit, costly);
        });
    }

    /** The service died within its answer: the client must not take the part for the whole. */
    private void brokeOff(Throwable failure) {
        if (over) {
            return;
        }
        tools.count(upstream, "broke-off");
        giveUp(Refusal.BAD_ANSWER);
    }

    /** Refuses; an answer of the service that has begun is broken off instead. */
    private void giveUp(Refusal refusal) {
        if (over) {
            return;
        }
        stop();
        if (answering) {
            visit.breakOff();
        } else if (!visit.tap().standsIn()) {
            tools.refusals().answer(visit, refusal);
        }
    }

    private void endStreamFromAnywhere() {
        visit.context().runOnContext(loop -> {
            if (!over) {
                stop();
                var _ = visit.response().end();
            }
        });
    }

    private void stop() {
        finish();
        if (request != null) {
            request.reset();
        }
    }

    private void finish() {
        over = true;
        deadline.cancel();
        if (body != null) {
            body.stop();
        }
        tools.streams().closed(endStream);
        release();
    }

    private void release() {
        if (replica != null) {
            replica.closed();
            replica = null;
        }
    }
}
