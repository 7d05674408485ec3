package uz.aloqa.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas of the gateway and a real Redis that comes and goes. */
class SharedBucketsTest {

    private static final RateClass HOURLY = new RateClass("hourly", 0, 0, 0, Duration.ofHours(1));

    @BeforeAll
    static void needsRedis() {
        Assumptions.assumeTrue(
                RedisServer.isInstalled(), "redis-server is not installed: shared quotas are not tested here");
    }

    @Test
    void replicasSpendOneQuotaAndCountForThemselvesWhileTheStoreIsAway(@TempDir Path folder) throws Exception {
        try (RedisServer redis = new RedisServer(folder);
                SharedBuckets one = replica(redis);
                SharedBuckets other = replica(redis)) {
            // The store is not there when the gateways start, and nobody waits for it.
            assertThat(left(one, "a", 100)).isEqualTo(99);
            assertThat(left(other, "a", 100)).isEqualTo(99);

            redis.start();
            Awaitility.await().untilAsserted(() -> assertThat(share(one, other)).isTrue());

            redis.kill();
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(left(one, "c" + System.nanoTime(), 10)).isEqualTo(9));
            assertThat(share(one, other)).isFalse();

            redis.start();
            Awaitility.await().untilAsserted(() -> assertThat(share(one, other)).isTrue());
        }
    }

    @Test
    void whatIsSpentIsRefusedByAllAndNoCallerCanBeReadInTheStore(@TempDir Path folder) throws Exception {
        try (RedisServer redis = new RedisServer(folder).start();
                SharedBuckets one = replica(redis);
                SharedBuckets other = replica(redis)) {
            Awaitility.await().untilAsserted(() -> assertThat(share(one, other)).isTrue());
            Quota three = new Quota(Scope.ADDRESS, "203.0.113.7", 3);
            for (int i = 0; i < 3; i++) {
                assertThat(consumed(i % 2 == 0 ? one : other, three)).isTrue();
            }
            assertThat(consumed(one, three)).isFalse();
            assertThat(consumed(other, three)).isFalse();
            assertThat(redis.keys())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(key).matches("aloqa:quota:[0-9a-f]{32}"));
        }
    }

    private static SharedBuckets replica(RedisServer redis) {
        return new SharedBuckets(
                new LocalBuckets(1_000, Duration.ofHours(1)),
                redis.url(),
                Duration.ofSeconds(2),
                new SimpleMeterRegistry());
    }

    /** Whether what one replica counts is missing at the other. */
    private static boolean share(SharedBuckets one, SharedBuckets other) throws Exception {
        String somebody = "somebody-" + System.nanoTime();
        long first = left(one, somebody, 100);
        return left(other, somebody, 100) == first - 1;
    }

    private static long left(Buckets buckets, String who, long size) throws Exception {
        return buckets.take(HOURLY, new Quota(Scope.USER, who, size))
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS)
                .getRemainingTokens();
    }

    private static boolean consumed(Buckets buckets, Quota quota) throws Exception {
        return buckets.take(HOURLY, quota)
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS)
                .isConsumed();
    }
}
