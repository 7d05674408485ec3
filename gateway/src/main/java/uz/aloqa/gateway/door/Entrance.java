package uz.aloqa.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.RequestTarget;
import uz.aloqa.gateway.visit.Visit;

/** What every request has to be before anything else is asked: of a decent size, no upgrade, with a readable target. */
@Singleton
final class Entrance {

    private static final int SEPARATORS = 4;

    private final int longestTarget;
    private final int largestHeaders;

    Entrance(GatewayConfig config) {
        this.longestTarget = config.limits().target();
        this.largestHeaders = config.limits().headers();
    }

    /** Normalises the target; says what is wrong with the request, or null. */
    @Nullable
    Refusal check(Visit visit) {
        HttpServerRequest request = visit.request();
        if (request.uri().length() > longestTarget) {
            return Refusal.TARGET_TOO_LONG;
        }
        if (size(request) > largestHeaders) {
            return Refusal.HEADERS_TOO_LARGE;
        }
        try {
            visit.aimAt(RequestTarget.parse(request.uri()));
        } catch (RequestTarget.Refused e) {
            return switch (e.part()) {
                case PATH -> Refusal.PATH_REFUSED;
                case QUERY -> Refusal.QUERY_REFUSED;
            };
        }
        String upgrade = request.getHeader(HttpHeaders.UPGRADE);
        if (upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket")) {
            return Refusal.UPGRADE_REFUSED;
        }
        return null;
    }

    private static int size(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> field : request.headers()) {
            size += field.getKey().length() + field.getValue().length() + SEPARATORS;
        }
        return size;
    }
}
