package uz.aloqa.notification.outbound;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests to addresses that other people name. The name is looked up once, every address it leads to is checked, and
 * the connection goes to a checked address while TLS still insists on the name: a name server that answers differently the
 * next time changes nothing. No redirects, no proxy of the environment, no cookies, HTTP/1.1; for virtual threads, since
 * {@link #send} waits.
 */
@Singleton
public class SafeHttpClient {

    private static final int ADDRESSES_TRIED = 3;
    private static final int CONNECTIONS_PER_HOST = 32;

    private final OutboundConfig config;
    private final NameResolver names;
    private final ExecutorService executor;
    private final PublicAddresses open;
    private final HttpClient client;

    /** Makes the client. */
    public SafeHttpClient(
            Vertx vertx, OutboundConfig config, NameResolver names, @VirtualThreads ExecutorService executor) {
        this.config = config;
        this.names = names;
        this.executor = executor;
        this.open = new PublicAddresses(config.refused().orElse(List.of()));
        // What breaks is told to whoever sent; without a handler it would be an error of ours in the log.
        this.client = vertx.httpClientBuilder()
                .with(options(config))
                .withConnectHandler(connection -> connection.exceptionHandler(broken -> {}))
                .build();
    }

    private static HttpClientOptions options(OutboundConfig config) {
        int connectMillis = Math.toIntExact(config.connectTimeout().toMillis());
        HttpClientOptions options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout(connectMillis)
                .setSslHandshakeTimeout(connectMillis)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"))
                .setForceSni(true)
                .setVerifyHost(true)
                .setKeepAliveTimeout(30)
                .setMaxPoolSize(CONNECTIONS_PER_HOST)
                .setDecompressionSupported(false)
                .setTracingPolicy(TracingPolicy.IGNORE);
        config.trust().ifPresent(pem -> options.setTrustOptions(new PemTrustOptions().addCertPath(pem.toString())));
        return options;
    }

    @PreDestroy
    void close() {
        var _ = client.close();
    }

    /**
     * Looks whether requests may go to an address, without sending one.
     *
     * @throws OutboundRefused when they may not
     * @throws OutboundFailed when the name can't be looked up now
     */
    public void check(URI url) {
        var _ = addresses(Target.of(url, config), deadline());
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @throws OutboundRefused when no request may go there
     * @throws OutboundFailed when no whole answer came in time
     */
    public SafeResponse send(SafeRequest request) {
        long start = System.nanoTime();
        long deadline = deadline();
        Target target = Target.of(request.url(), config);
        List<InetAddress> addresses = addresses(target, deadline);
        for (int i = 0; ; i++) {
            try {
                Exchange exchange = new Exchange(request, config.bodyLimit());
                Exchange.Answer answer = await(exchange.run(client, to(addresses.get(i), target, request)), deadline);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                return new SafeResponse(answer.status(), answer.headers(), answer.body(), answer.truncated(), took);
            } catch (OutboundFailed e) {
                boolean another = i + 1 < Math.min(addresses.size(), ADDRESSES_TRIED);
                if (e.reason() != OutboundFailed.Reason.NOT_CONNECTED || !another) {
                    throw e;
                }
            }
        }
    }

    private static RequestOptions to(InetAddress address, Target target, SafeRequest request) {
        return new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setMethod(HttpMethod.valueOf(request.method()))
                .setURI(target.pathAndQuery())
                .setFollowRedirects(false);
    }

    private List<InetAddress> addresses(Target target, long deadline) {
        List<InetAddress> found = target.literal() != null
                ? List.of(target.literal())
                : await(CompletableFuture.supplyAsync(() -> resolve(target.host()), executor), deadline);
        // One private address among public ones is enough: whoever answers so means no good.
        if (!config.allowPrivate() && !found.stream().allMatch(open::holds)) {
            throw new OutboundRefused(OutboundRefused.Reason.ADDRESS);
        }
        return found;
    }

    private List<InetAddress> resolve(String host) {
        try {
            List<InetAddress> found = names.resolve(host);
            if (!found.isEmpty()) {
                return found;
            }
        } catch (UnknownHostException e) {
            throw new OutboundFailed(OutboundFailed.Reason.NAME_UNKNOWN);
        }
        throw new OutboundFailed(OutboundFailed.Reason.NAME_UNKNOWN);
    }

    private long deadline() {
        return System.nanoTime() + config.totalTimeout().toNanos();
    }

    private static <T> T await(CompletableFuture<T> future, long deadline) {
        try {
            return future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            OutboundFailed late = new OutboundFailed(OutboundFailed.Reason.TIMEOUT);
            future.completeExceptionally(late);
            throw late;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            OutboundFailed broken = new OutboundFailed(OutboundFailed.Reason.BROKEN);
            future.completeExceptionally(broken);
            throw broken;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutboundException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
