package uz.aloqa.notification.channel.http;

import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Calls providers. Nothing that one does can hold a sender or fill the memory: the whole exchange has one limit of time, the
 * body one of size. Redirects are not followed: they would carry credentials to wherever the answer says.
 */
@Singleton
public class ProviderHttp {

    private final HttpClient client;
    private final ProviderHttpConfig config;

    ProviderHttp(ProviderHttpConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Sends a request and waits for what comes of it.
     *
     * @param request without time-out: the configured one is set
     */
    public Reply exchange(HttpRequest.Builder request) {
        HttpRequest bounded = request.timeout(config.totalTimeout()).build();
        AtomicReference<HttpResponse.@Nullable ResponseInfo> begun = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(bounded, info -> {
            begun.set(info);
            return BodySubscribers.limiting(BodySubscribers.ofByteArray(), config.maxAnswer());
        });
        try {
            HttpResponse<byte[]> response = exchange.get(config.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply.Answer(
                    response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return broken(begun.get(), "time-out");
        } catch (ExecutionException e) {
            return broken(begun.get(), reason(e.getCause()));
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return broken(begun.get(), "interrupted");
        }
    }

    private static Reply broken(HttpResponse.@Nullable ResponseInfo begun, String reason) {
        return begun == null ? new Reply.Silence(reason) : new Reply.Answer(begun.statusCode(), begun.headers(), null);
    }

    /** The kind of failure only: messages of exceptions name hosts and, with Telegram, the token. */
    private static String reason(@Nullable Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException e -> "connect-time-out";
            case HttpTimeoutException e -> "time-out";
            case ConnectException e -> "unreachable";
            case SSLException e -> "tls-failed";
            case null, default -> "connection-broken";
        };
    }
}
