package uz.aloqa.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
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

    private record Quota(Scope scope, String who, long size) {}

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
        this.buckets = new Buckets(config.rateLimits().mostCallers(), longest);
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

    /** Whether the request may go on; the header fields are set either way. */
    public boolean admits(Visit visit, Route route) {
        RateClass rateClass = classes.get(route.rate());
        if (!enabled || rateClass == null) {
            return true;
        }
        Caller caller = visit.caller();
        if (caller == null) {
            return take(visit, rateClass, address(visit, rateClass));
        }
        boolean first = take(visit, rateClass, new Quota(Scope.USER, caller.subject(), rateClass.perUser()));
        String client = caller.client();
        return first
                && (client == null || take(visit, rateClass, new Quota(Scope.CLIENT, client, rateClass.perClient())));
    }

    /** Counts a token that did not hold: whoever tries many is slowed down before the next one is looked at. */
    public boolean admitsRefusedToken(Visit visit) {
        RateClass rateClass = classes.get(GatewayConfig.REFUSED_TOKENS);
        return !enabled || rateClass == null || take(visit, rateClass, address(visit, rateClass));
    }

    private Quota address(Visit visit, RateClass rateClass) {
        return new Quota(Scope.ADDRESS, addresses.bucket(visit.request()), rateClass.perAddress());
    }

    private boolean take(Visit visit, RateClass rateClass, Quota quota) {
        if (quota.size() == 0) {
            return true;
        }
        ConsumptionProbe probe = buckets.take(rateClass, quota.scope(), quota.who(), quota.size());
        tell(visit, rateClass, quota, probe);
        if (!probe.isConsumed()) {
            metrics.counter(
                            "aloqa.gateway.limited",
                            "class",
                            rateClass.name(),
                            "scope",
                            quota.scope().name())
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
                        "\"%s\";q=%d;w=%d"
                                .formatted(
                                        rateClass.name(),
                                        quota.size(),
                                        rateClass.window().toSeconds()))
                .putHeader(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(
                                        rateClass.name(),
                                        probe.getRemainingTokens(),
                                        seconds(probe.getNanosToWaitForReset())));
        if (!probe.isConsumed()) {
            visit.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, NANOS_PER_SECOND);
    }
}
