package uz.aloqa.gateway.overload;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.Gradient2Limit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.Visit;

/**
 * One adaptive limit of concurrent exchanges per service. It grows while answers stay as quick as they used to be and
 * shrinks when they get slower: a queue is forming, and requests refused at once cost less than requests that wait for
 * nothing. What cannot wait may use all of it, the rest a share.
 */
@Singleton
public final class Overload {

    private static final int WAITING = 2;

    private final ConcurrentMap<String, Gate> gates = new ConcurrentHashMap<>();
    private final GatewayConfig.OverloadConfig overload;
    private final boolean enabled;
    private final MeterRegistry metrics;

    Overload(GatewayConfig config, MeterRegistry metrics) {
        this.overload = config.overload();
        this.enabled = overload.enabled();
        this.metrics = metrics;
        config.upstreams().keySet().forEach(this::gate);
    }

    private Gate gate(String upstream) {
        return gates.computeIfAbsent(upstream, name -> {
            Gate gate = new Gate(limit());
            metrics.gauge("aloqa.gateway.concurrency.limit", Tags.of("upstream", name), gate, Gate::limit);
            metrics.gauge("aloqa.gateway.concurrency.open", Tags.of("upstream", name), gate, Gate::open);
            return gate;
        });
    }

    private Limit limit() {
        return WindowedLimit.newBuilder()
                .build(Gradient2Limit.newBuilder()
                        .initialLimit(overload.initial())
                        .minLimit(overload.least())
                        .maxConcurrency(overload.most())
                        .rttTolerance(overload.tolerance())
                        // Who may wait beyond that, to find out whether the service bears more.
                        .queueSize(WAITING)
                        .build());
    }

    /**
     * Takes a place at the service of a route, given back when the visit ends. Exchanges without an end in sight, like
     * event streams, take none.
     *
     * @return false when the service has no place for a request of this urgency
     */
    public boolean admits(Visit visit, Route route) {
        if (!enabled || route.timeouts().total() == null) {
            return true;
        }
        Gate.@Nullable Place place = gate(route.upstream()).enter(route.urgency());
        if (place == null) {
            metrics.counter(
                            "aloqa.gateway.shed",
                            "route",
                            route.name(),
                            "urgency",
                            route.urgency().name())
                    .increment();
            return false;
        }
        visit.onEnd(answered -> place.leave(visit, answered));
        return true;
    }
}
