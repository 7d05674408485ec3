package uz.aloqa.gateway.visit;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Ends an answer although the client is still sending. A small rest is read and dropped and the connection stays; a
 * large one costs the connection, but only after a moment in which the rest is dropped: closing at once would reset the
 * connection and could destroy the answer on its way.
 */
public final class UnreadBody {

    private static final long SMALL = 64 * 1024;
    private static final long LINGER_MILLIS = 1_000;

    private UnreadBody() {}

    /** Says that the connection will be closed where {@link #drop} will do so. Before the head is written. */
    public static void announce(Visit visit) {
        if (costsTheConnection(visit)) {
            visit.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Ends the answer with these bytes and drops the rest of the request. */
    public static void end(Visit visit, Buffer last) {
        announce(visit);
        boolean costly = costsTheConnection(visit);
        visit.response().end(last);
        drop(visit, costly);
    }

    /**
     * Drops the rest of the request.
     *
     * @param costly whether the connection goes with it
     */
    public static void drop(Visit visit, boolean costly) {
        HttpServerRequest request = visit.request();
        if (!visit.hasBody() || request.isEnded()) {
            if (costly) {
                close(visit);
            }
            return;
        }
        request.handler(rest -> {});
        if (costly) {
            request.endHandler(end -> close(visit));
            visit.vertx().setTimer(LINGER_MILLIS, timer -> close(visit));
        }
        request.resume();
    }

    /** Whether so much of the request is unread that the connection has to be given up. */
    public static boolean costsTheConnection(Visit visit) {
        if (!visit.hasBody() || visit.overHttp2() || visit.request().isEnded()) {
            return false;
        }
        long length = visit.declaredLength();
        return length < 0 || length - visit.bytesIn() > SMALL;
    }

    private static void close(Visit visit) {
        var _ = visit.request().connection().close();
    }
}
