package uz.aloqa.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Buckets that all replicas share, in Redis or Valkey. While that is down or slow, every replica counts for itself, and one
 * request a second finds out whether it is back: the quotas of a moment are worth less than the answer to a caller.
 *
 * <p>What a key counts is hashed into it: neither accounts nor addresses can be read there.
 */
final class SharedBuckets implements Buckets, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SharedBuckets.class);
    private static final String PREFIX = "aloqa:quota:";
    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Duration SPARE = Duration.ofSeconds(10);

    private final Buckets local;
    private final RedisURI address;
    private final RedisClient client;
    private final Duration timeout;
    private final MeterRegistry metrics;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicLong nextTry = new AtomicLong(System.nanoTime());
    private volatile @Nullable AsyncProxyManager<byte[]> remote;

    /**
     * Connects without waiting for it.
     *
     * @param local what counts meanwhile
     * @param url {@code redis://} or {@code rediss://}
     * @param timeout how long a caller waits before it is counted here
     */
    SharedBuckets(Buckets local, String url, Duration timeout, MeterRegistry metrics) {
        this.local = local;
        this.timeout = timeout;
        this.metrics = metrics;
        this.address = RedisURI.create(url);
        this.client = RedisClient.create(address);
        client.setOptions(ClientOptions.builder()
                .autoReconnect(true)
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(Duration.ofSeconds(1))
                        .keepAlive(true)
                        .build())
                .build());
        connect();
    }

    @Override
    public Future<ConsumptionProbe> take(RateClass rateClass, Quota quota) {
        AsyncProxyManager<byte[]> shared = remote;
        if (shared == null) {
            if (mayTry()) {
                connect();
            }
            return here(rateClass, quota);
        }
        if (away.get() && !mayTry()) {
            return here(rateClass, quota);
        }
        CompletableFuture<ConsumptionProbe> asked;
        try {
            asked = shared.getProxy(
                            name(Key.of(rateClass, quota)),
                            () -> CompletableFuture.completedFuture(Buckets.configuration(rateClass, quota)))
                    .tryConsumeAndReturnRemaining(1);
        } catch (RuntimeException e) {
            asked = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<ConsumptionProbe> bounded = asked.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return Future.fromCompletionStage(bounded).onSuccess(probe -> back()).recover(failure -> {
            lost(failure);
            return here(rateClass, quota);
        });
    }

    private Future<ConsumptionProbe> here(RateClass rateClass, Quota quota) {
        metrics.counter("aloqa.gateway.quotas.counted.here").increment();
        return local.take(rateClass, quota);
    }

    /** True for one caller a second. */
    private boolean mayTry() {
        long due = nextTry.get();
        long now = System.nanoTime();
        return now - due >= 0 && nextTry.compareAndSet(due, now + PAUSE_NANOS);
    }

    private void lost(Throwable failure) {
        nextTry.set(System.nanoTime() + PAUSE_NANOS);
        if (away.compareAndSet(false, true)) {
            LOG.warnf("Quotas are counted by each replica for itself: %s", failure);
        }
    }

    private void back() {
        if (away.compareAndSet(true, false)) {
            LOG.info("Quotas are shared again");
        }
    }

    private void connect() {
        if (!connecting.compareAndSet(false, true)) {
            return;
        }
        var _ = client.connectAsync(ByteArrayCodec.INSTANCE, address).whenComplete((connection, failure) -> {
            if (failure == null) {
                remote = buckets(connection);
                back();
            } else {
                lost(failure);
            }
            connecting.set(false);
        });
    }

    private AsyncProxyManager<byte[]> buckets(StatefulRedisConnection<byte[], byte[]> connection) {
        return Bucket4jLettuce.casBasedBuilder(connection)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(SPARE))
                .build()
                .asAsync();
    }

    private static byte[] name(Key key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return (PREFIX + HexFormat.of().formatHex(hash, 0, 16)).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }
}
