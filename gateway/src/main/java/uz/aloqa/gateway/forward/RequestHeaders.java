package uz.aloqa.gateway.forward;

import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uz.aloqa.gateway.route.Access;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.Visit;

/**
 * The header fields a service gets: the client's without those of its connection, without those by which a client
 * could pretend to be a proxy or a user, and with ours.
 */
final class RequestHeaders {

    private static final Set<String> SET_BY_US = Set.of(
            "host",
            "content-length",
            "expect",
            "trailer",
            "forwarded",
            "x-real-ip",
            "x-request-id",
            "traceparent",
            "x-original-url",
            "x-rewrite-url",
            "x-original-uri",
            "x-http-method-override",
            "x-http-method",
            "x-method-override");

    private static final List<String> SPOOFED = List.of("x-forwarded-", "x-user-", "x-internal-");

    /** All that a service needs of somebody who stays unknown. */
    private static final Set<String> OF_ANYBODY =
            Set.of("accept", "accept-encoding", "accept-language", "content-type", "content-encoding");

    private static final int LONG = 64;
    private static final CharSequence TRACE = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");

    private RequestHeaders() {}

    static void copy(Visit visit, HttpClientRequest upstream, String clientAddress) {
        HttpServerRequest request = visit.request();
        MultiMap to = upstream.headers();
        Route route = visit.route();
        boolean unknown = route != null && route.access() == Access.ANONYMOUS;
        Set<String> hopByHop = HopByHop.of(request.headers());
        for (Map.Entry<String, String> field : request.headers()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            boolean wanted = !unknown || OF_ANYBODY.contains(name);
            if (wanted && !hopByHop.contains(name) && !SET_BY_US.contains(name) && !spoofed(name)) {
                to.add(field.getKey(), quick(field.getValue()));
            }
        }
        if (visit.caller() == null) {
            to.remove(HttpHeaders.AUTHORIZATION);
        }
        to.set(TRACE, visit.trace().header());
        if (!unknown) {
            to.set(REQUEST_ID, visit.requestId());
            to.set(FORWARDED_FOR, clientAddress);
        }
        to.set(FORWARDED_PROTO, request.isSSL() ? "https" : String.valueOf(request.scheme()));
        if (request.authority() != null) {
            to.set(FORWARDED_HOST, request.authority().toString());
        }
        if (visit.hasBody()) {
            frame(visit, upstream);
        }
    }

    /** A long value, like a token, as the bytes it is sent as: character by character it takes longer than all the others. */
    private static CharSequence quick(String value) {
        return value.length() < LONG ? value : new AsciiString(value.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    private static void frame(Visit visit, HttpClientRequest upstream) {
        long length = visit.declaredLength();
        if (length >= 0) {
            upstream.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        } else {
            upstream.setChunked(true);
        }
    }

    private static boolean spoofed(String name) {
        if (!name.startsWith("x-")) {
            return false;
        }
        for (String prefix : SPOOFED) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
