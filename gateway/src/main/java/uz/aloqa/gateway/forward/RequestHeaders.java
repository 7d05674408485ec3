package uz.aloqa.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
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
                to.add(field.getKey(), field.getValue());
            }
        }
        if (visit.caller() == null) {
            to.remove(HttpHeaders.AUTHORIZATION);
        }
        to.set("traceparent", visit.trace().header());
        if (!unknown) {
            to.set("X-Request-Id", visit.requestId());
            to.set("X-Forwarded-For", clientAddress);
        }
        to.set("X-Forwarded-Proto", request.isSSL() ? "https" : String.valueOf(request.scheme()));
        if (request.authority() != null) {
            to.set("X-Forwarded-Host", request.authority().toString());
        }
        if (visit.hasBody()) {
            frame(visit, upstream);
        }
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
