package uz.aloqa.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import uz.aloqa.gateway.visit.Visit;

/** Header fields every answer of the platform carries. */
final class SafeHeaders {

    private SafeHeaders() {}

    static void put(Visit visit) {
        HttpServerResponse response = visit.response();
        response.putHeader("X-Request-Id", visit.requestId())
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (visit.request().isSSL() || "https".equals(visit.request().scheme())) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
