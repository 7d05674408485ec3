package uz.aloqa.gateway.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Future;

/** Where the buckets of callers are. */
interface Buckets {

    /** One bucket. The quota belongs to it: another quota begins with another bucket. */
    record Key(String rateClass, long quota, char scope, String who) {

        static Key of(RateClass rateClass, Quota quota) {
            return new Key(rateClass.name(), quota.size(), quota.scope().mark(), quota.who());
        }
    }

    /** Takes one token, if there is one. */
    Future<ConsumptionProbe> take(RateClass rateClass, Quota quota);

    /** A bucket that is full at first and whole again a window after it was spent. */
    static BucketConfiguration configuration(RateClass rateClass, Quota quota) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(quota.size())
                        .refillGreedy(quota.size(), rateClass.window())
                        .build())
                .build();
    }
}
