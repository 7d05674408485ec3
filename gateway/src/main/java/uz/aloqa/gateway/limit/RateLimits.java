package uz.aloqa.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.Caller;
import uz.aloqa.gateway.visit.ClientAddress;
import uz.aloqa.gateway.visit.Visit;

/**
 * Counts a request against the quotas of its route's class and says what is left in {@code RateLimit} and
 * {@code RateLimit-Policy} (IETF draft-ietf-httpapi-ratelimit-headers-11). The quota with the least left is the one that
 * is told.
 */
@Singleton
public final class RateLimits {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private record Due(RateClass rateClass, Quota quota) {}

    private final boolean enabled;
    private volatile Map<String, RateClass> classes;
    private final Buckets buckets;
    private final ClientAddress addresses;
    private final MeterRegistry metrics;

    RateLimits(GatewayConfig config, ClientAddress addresses, MeterRegistry metrics) {
        this.enabled = config.rateLimits().enabled();
        this.classes = read(config);
        Duration longest = classes.values().stream()
                .map(RateClass::window)
                .max(Duration::compareTo)
                .orElse(Duration.ofMinutes(1));
        Buckets local = new LocalBuckets(config.rateLimits().mostCallers(), longest);
        this.buckets = config.rateLimits()
                .shared()
                .url()
                .<Buckets>map(url -> new SharedBuckets(
                        local, url, config.rateLimits().shared().timeout(), metrics))
                .orElse(local);
        this.addresses = addresses;
        this.metrics = metrics;
    }

    /** Has these quotas from now on; what a caller has spent of a quota that stays is not forgotten. */
    public void take(GatewayConfig config) {
        classes = read(config);
    }

    private static Map<String, RateClass> read(GatewayConfig config) {
        return config.rates().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> new RateClass(
                                entry.getKey(),
                                entry.getValue().perUser(),
                                entry.getValue().perClient(),
                                entry.getValue().perAddress(),
                                entry.getValue().window())));
    }

    /**
     * Counts the request; the header fields are set either way.
     *
     * @param then gets whether the request may go on, on the visit's event loop
     */
    public void admit(Visit visit, Route route, Consumer<Boolean> then) {
        RateClass rateClass = classes.get(route.rate());
        if (!enabled || rateClass == null) {
            then.accept(true);
            return;
        }
        Caller caller = visit.caller();
        List<Due> due = new ArrayList<>();
        if (caller == null) {
            due.add(new Due(rateClass, address(visit, rateClass)));
        } else {
            due.add(new Due(rateClass, new Quota(Scope.USER, caller.subject(), rateClass.perUser())));
            String client = caller.client();
            if (client != null) {
                due.add(new Due(rateClass, new Quota(Scope.CLIENT, client, rateClass.perClient())));
                ownQuota(caller, client).ifPresent(due::add);
            }
        }
        take(visit, due.iterator(), then);
    }

    /** Counts a token that did not hold: whoever tries many is slowed down before the next one is looked at. */
    public void admitRefusedToken(Visit visit, Consumer<Boolean> then) {
        RateClass rateClass = classes.get(GatewayConfig.REFUSED_TOKENS);
        if (!enabled || rateClass == null) {
            then.accept(true);
        } else {
            take(visit, List.of(new Due(rateClass, address(visit, rateClass))).iterator(), then);
        }
    }

    /** Lets go of the shared store. */
    @PreDestroy
    void close() throws Exception {
        if (buckets instanceof AutoCloseable shared) {
            shared.close();
        }
    }

    /** An application whose token names a class has that class's quota on top; a class nobody knows is the narrowest. */
    private Optional<Due> ownQuota(Caller caller, String client) {
        String named = caller.quota();
        RateClass own = named == null ? null : classes.getOrDefault(named, classes.get(GatewayConfig.SANDBOX));
        return own == null
                ? Optional.empty()
                : Optional.of(new Due(own, new Quota(Scope.CLIENT, client, own.perClient())));
    }

    private Quota address(Visit visit, RateClass rateClass) {
        return new Quota(Scope.ADDRESS, addresses.bucket(visit.request()), rateClass.perAddress());
    }

    /** One after the other: what the first refuses is not counted by the next. */
    private void take(Visit visit, Iterator<Due> due, Consumer<Boolean> then) {
        if (!due.hasNext()) {
            then.accept(true);
            return;
        }
        Due next = due.next();
        if (next.quota().size() == 0) {
            take(visit, due, then);
            return;
        }
        buckets.take(next.rateClass(), next.quota())
                .onComplete(taken -> onLoop(visit, () -> {
                    if (taken.failed()) {
                        throw new IllegalStateException("a quota can't be counted", taken.cause());
                    }
                    if (count(visit, next, taken.result())) {
                        take(visit, due, then);
                    } else {
                        then.accept(false);
                    }
                }));
    }

    private static void onLoop(Visit visit, Runnable step) {
        if (visit.context().equals(Vertx.currentContext())) {
            step.run();
        } else {
            visit.context().runOnContext(loop -> step.run());
        }
    }

    private boolean count(Visit visit, Due due, ConsumptionProbe probe) {
        tell(visit, due.rateClass(), due.quota(), probe);
        if (!probe.isConsumed()) {
            metrics.counter(
                            "aloqa.gateway.limited",
                            "class",
                            due.rateClass().name(),
                            "scope",
                            due.quota().scope().name())
                    .increment();
        }
        return probe.isConsumed();
    }

    private static void tell(Visit visit, RateClass rateClass, Quota quota, ConsumptionProbe probe) {
        Long told = visit.quotaLeft();
        if (told != null && told <= probe.getRemainingTokens() && probe.isConsumed()) {
            return;
        }
        visit.leaveQuota(probe.getRemainingTokens());
        visit.response()
                .putHeader(
                        "RateLimit-Policy",
                        quoted(rateClass) + ";q=" + quota.size() + ";w="
                                + rateClass.window().toSeconds())
                .putHeader(
                        "RateLimit",
                        quoted(rateClass) + ";r=" + probe.getRemainingTokens() + ";t="
                                + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            visit.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
    }

    private static String quoted(RateClass rateClass) {
        return '"' + rateClass.name() + '"';
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, NANOS_PER_SECOND);
    }
}
