package uz.aloqa.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Future;
import java.time.Duration;

/**
 * The buckets of this replica. An unused one is whole again after its window and may be forgotten; so may the least
 * used ones when there are too many callers: memory stays bounded under a flood of addresses.
 */
final class LocalBuckets implements Buckets {

    private final Cache<Key, Bucket> buckets;

    LocalBuckets(int most, Duration longestWindow) {
        this.buckets = Caffeine.newBuilder()
                // Tidying up is little work: waking another thread for it is more.
                .executor(Runnable::run)
                .maximumSize(most)
                .expireAfterAccess(longestWindow.multipliedBy(2))
                .build();
    }

    @Override
    public Future<ConsumptionProbe> take(RateClass rateClass, Quota quota) {
        return Future.succeededFuture(buckets.get(Key.of(rateClass, quota), key -> bucket(rateClass, quota))
                .tryConsumeAndReturnRemaining(1));
    }

    private static Bucket bucket(RateClass rateClass, Quota quota) {
        var builder = Bucket.builder();
        for (var bandwidth : Buckets.configuration(rateClass, quota).getBandwidths()) {
            builder.addLimit(bandwidth);
        }
        return builder.build();
    }
}
