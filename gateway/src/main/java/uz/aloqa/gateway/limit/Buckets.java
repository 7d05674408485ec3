package uz.aloqa.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * The buckets of this replica. An unused one is whole again after its window and may be forgotten; so may the least
 * used ones when there are too many callers: memory stays bounded under a flood of addresses.
 */
final class Buckets {

    /** The quota belongs to it: another quota begins with another bucket. */
    private record Key(String rateClass, long quota, char scope, String who) {}

    private final Cache<Key, Bucket> buckets;

    Buckets(int most, Duration longestWindow) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(longestWindow.multipliedBy(2))
                .build();
    }

    /** Takes one token, if there is one. */
    ConsumptionProbe take(RateClass rateClass, Scope scope, String who, long quota) {
        return buckets.get(
                        new Key(rateClass.name(), quota, scope.mark(), who), key -> bucket(quota, rateClass.window()))
                .tryConsumeAndReturnRemaining(1);
    }

    private static Bucket bucket(long quota, Duration window) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(quota)
                        .refillGreedy(quota, window)
                        .build())
                .build();
    }
}
