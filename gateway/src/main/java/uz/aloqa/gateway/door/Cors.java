package uz.aloqa.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Set;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.error.Refusals;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.visit.Visit;

/** Which web pages may call (Fetch standard). Tokens travel in a header, so no credentials mode is offered. */
@Singleton
final class Cors {

    private static final String REQUEST_HEADERS = "Authorization, Content-Type, Accept-Language, Idempotency-Key, "
            + "If-Match, If-None-Match, Last-Event-ID, Tracking-Code, X-Request-Id, traceparent";
    private static final String EXPOSED_HEADERS =
            "ETag, Location, Retry-After, X-Request-Id, Content-Disposition, RateLimit, RateLimit-Policy";

    private final Set<String> origins;
    private final String maxAgeSeconds;
    private final Refusals refusals;

    Cors(GatewayConfig config, Refusals refusals) {
        this.origins = config.cors().origins().map(Set::copyOf).orElse(Set.of());
        this.maxAgeSeconds = Long.toString(config.cors().maxAge().toSeconds());
        this.refusals = refusals;
    }

    /** Tells the browser that the page may read the answer, whatever the answer will be. */
    void admit(Visit visit) {
        HttpServerResponse response = visit.response();
        if (!origins.isEmpty()) {
            response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        String origin = visit.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
        }
    }

    /** Whether a browser asks for leave before it sends the request itself. */
    static boolean preflight(Visit visit) {
        return visit.request().method().equals(HttpMethod.OPTIONS)
                && visit.request().headers().contains(HttpHeaders.ORIGIN)
                && visit.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** Answers a browser that asks for leave. */
    void answerPreflight(Visit visit, Set<String> methods) {
        HttpServerResponse response = visit.response();
        if (!origins.contains(visit.request().getHeader(HttpHeaders.ORIGIN))) {
            refusals.answer(visit, Refusal.ORIGIN_REFUSED);
            return;
        }
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", methods));
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
        response.putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAgeSeconds);
        var _ = response.setStatusCode(204).end();
    }
}
