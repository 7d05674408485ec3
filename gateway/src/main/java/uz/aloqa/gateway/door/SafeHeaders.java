package uz.aloqa.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import uz.aloqa.gateway.visit.Visit;

/** Header fields every answer of the platform carries. */
final class SafeHeaders {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NOTHING_RUNS =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private SafeHeaders() {}

    static void put(Visit visit) {
        HttpServerResponse response = visit.response();
        response.putHeader(REQUEST_ID, visit.requestId())
                .putHeader(TYPE_OPTIONS, NO_SNIFF)
                .putHeader(FRAME_OPTIONS, DENY)
                .putHeader(REFERRER_POLICY, NO_REFERRER)
                .putHeader(SECURITY_POLICY, NOTHING_RUNS)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (visit.request().isSSL() || "https".equals(visit.request().scheme())) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
