package uz.aloqa.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uz.aloqa.gateway.visit.AnswerTap;
import uz.aloqa.gateway.visit.Visit;

/** The head of an answer a client gets: the service's, without the fields that are the gateway's business. */
final class AnswerHeaders {

    private static final Set<String> OURS = Set.of(
            "server",
            "x-powered-by",
            "x-request-id",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "strict-transport-security",
            "alt-svc");

    private static final Set<String> FROM_SERVICE_IF_ANY = Set.of("content-security-policy", "cache-control");

    private static final List<String> SCHEMES = List.of("http://", "https://");
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private AnswerHeaders() {}

    static void copy(Visit visit, HttpClientResponse upstream, Replica replica) {
        HttpServerResponse response = visit.response();
        response.setStatusCode(upstream.statusCode());
        Set<String> hopByHop = HopByHop.of(upstream.headers());
        for (String name : FROM_SERVICE_IF_ANY) {
            if (upstream.headers().contains(name)) {
                response.headers().remove(name);
            }
        }
        boolean heard = !visit.tap().equals(AnswerTap.NOBODY);
        List<Map.Entry<String, String>> endToEnd = new ArrayList<>();
        for (Map.Entry<String, String> field : upstream.headers()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (hopByHop.contains(name) || OURS.contains(name) || name.startsWith("access-control-")) {
                continue;
            }
            boolean place = name.equals("location") || name.equals("content-location");
            String value = place ? withoutReplica(field.getValue(), replica) : field.getValue();
            response.headers().add(field.getKey(), value);
            if (heard) {
                endToEnd.add(Map.entry(field.getKey(), value));
            }
        }
        visit.tap().head(upstream.statusCode(), upstream.headers(), endToEnd);
        frame(visit, upstream);
    }

    /** Whether bytes follow this head. */
    static boolean bodyFollows(Visit visit, HttpClientResponse upstream) {
        return !visit.request().method().equals(HttpMethod.HEAD)
                && upstream.statusCode() != NO_CONTENT
                && upstream.statusCode() != NOT_MODIFIED;
    }

    /** An absolute reference to the replica is of no use outside; the path of it is. */
    private static String withoutReplica(String reference, Replica replica) {
        for (String scheme : SCHEMES) {
            String base = scheme + replica.authority();
            if (reference.startsWith(base + "/")) {
                return reference.substring(base.length());
            }
        }
        return reference;
    }

    private static void frame(Visit visit, HttpClientResponse upstream) {
        MultiMap headers = visit.response().headers();
        if (!bodyFollows(visit, upstream)) {
            if (upstream.statusCode() == NO_CONTENT) {
                headers.remove(HttpHeaders.CONTENT_LENGTH);
            }
        } else if (!headers.contains(HttpHeaders.CONTENT_LENGTH)) {
            visit.response().setChunked(true);
        }
    }
}
