package uz.aloqa.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.Visit;

/**
 * Answers of public routes, by {@link CacheKey}. Of several requests for an answer that is not there, one asks the
 * service and the others wait for it. A stale answer is asked about with its tag, and served when the service does not
 * answer at all (RFC 5861 §4).
 */
@Singleton
public final class PublicCache {

    private final Cache<CacheKey, Stored> answers;
    private final ConcurrentMap<CacheKey, Flight> flights = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private final int largest;

    PublicCache(GatewayConfig config, MeterRegistry metrics) {
        GatewayConfig.CacheConfig cache = config.cache();
        this.metrics = metrics;
        this.largest = (int) cache.largestAnswer().asLongValue();
        this.answers = Caffeine.newBuilder()
                // Tidying up is little work: waking another thread for it is more.
                .executor(Runnable::run)
                .maximumWeight(cache.size().asLongValue())
                .weigher((CacheKey key, Stored stored) -> stored.weight())
                .expireAfterWrite(Duration.ofSeconds(cache.staleIfError().toSeconds()))
                .build();
    }

    /**
     * Serves the request from here, now or when the answer arrives; else lets it go on to the service.
     *
     * @param onward forwards the visit; runs on its event loop
     */
    public void serve(Visit visit, Route route, Runnable onward) {
        CacheKey key = route.cached() ? CacheKey.of(visit) : null;
        if (key == null) {
            onward.run();
            return;
        }
        Stored known = answers.getIfPresent(key);
        if (known != null && known.freshAt(System.nanoTime())) {
            count(route, "hit");
            answer(visit, known, "hit");
            return;
        }
        Flight flight = new Flight();
        Flight under = flights.putIfAbsent(key, flight);
        if (under != null
                && under.join(() -> visit.context().runOnContext(loop -> landed(visit, route, key, onward)))) {
            return;
        }
        count(route, known == null ? "miss" : "stale");
        if (under == null) {
            visit.onEnd(answered -> {
                flights.remove(key, flight);
                flight.land();
            });
        }
        visit.tap(new Recording(this, key, known, visit, largest));
        onward.run();
    }

    private void landed(Visit visit, Route route, CacheKey key, Runnable onward) {
        if (visit.response().closed()) {
            return;
        }
        Stored arrived = answers.getIfPresent(key);
        if (arrived != null && arrived.freshAt(System.nanoTime())) {
            count(route, "joined");
            answer(visit, arrived, "hit; detail=joined");
        } else {
            onward.run();
        }
    }

    void keep(CacheKey key, Stored stored) {
        answers.put(key, stored);
    }

    /** Answers with what is stored; with 304 when the client has it already. */
    void answer(Visit visit, Stored stored, String how) {
        HttpServerResponse response = visit.response();
        boolean known = stored.isKnownBy(visit.request().getHeader(HttpHeaders.IF_NONE_MATCH));
        Set<String> fromService = new HashSet<>();
        for (Map.Entry<String, String> field : stored.fields()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("content-length") || (known && name.equals("content-type"))) {
                continue;
            }
            if (fromService.add(name)) {
                response.headers().remove(name);
            }
            response.headers().add(field.getKey(), field.getValue());
        }
        response.putHeader(HttpHeaders.AGE, Long.toString(stored.ageSeconds(System.nanoTime())))
                .putHeader("Cache-Status", "aloqa; " + how);
        if (known) {
            var _ = response.setStatusCode(304).end();
        } else {
            visit.sent(stored.body().length());
            var _ = response.setStatusCode(200).end(stored.body());
        }
    }

    private void count(Route route, String result) {
        metrics.counter("aloqa.gateway.cache", "route", route.name(), "result", result)
                .increment();
    }
}
