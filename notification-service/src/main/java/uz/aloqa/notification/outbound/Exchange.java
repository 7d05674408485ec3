package uz.aloqa.notification.outbound;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;

/** One request and its answer, read as far as the limit and no further. */
final class Exchange {

    /** What came. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Answer(int status, Map<String, String> headers, byte[] body, boolean truncated) {}

    private final SafeRequest request;
    private final int limit;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final Buffer body = Buffer.buffer();

    Exchange(SafeRequest request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /** Sends; whoever completes the future exceptionally gives the exchange up, which closes its connection. */
    CompletableFuture<Answer> run(HttpClient client, RequestOptions to) {
        var _ = client.request(to).onSuccess(this::send).onFailure(this::fail);
        return answer;
    }

    private void send(HttpClientRequest sending) {
        var _ = answer.whenComplete((whole, failure) -> {
            if (failure != null || whole.truncated()) {
                sending.reset();
            }
        });
        if (answer.isDone()) {
            return;
        }
        request.headers().forEach(sending::putHeader);
        var _ = sending.exceptionHandler(this::fail)
                .send(Buffer.buffer(request.body()))
                .onSuccess(this::read)
                .onFailure(this::fail);
    }

    private void read(HttpClientResponse response) {
        response.exceptionHandler(this::fail);
        response.handler(part -> {
            int room = limit - body.length();
            body.appendBuffer(part, 0, Math.min(room, part.length()));
            if (part.length() > room) {
                complete(response, true);
            }
        });
        response.endHandler(end -> complete(response, false));
    }

    private void complete(HttpClientResponse response, boolean truncated) {
        if (!answer.isDone()) {
            Map<String, String> headers = new HashMap<>();
            response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
            answer.complete(new Answer(response.statusCode(), headers, body.getBytes(), truncated));
        }
    }

    private void fail(Throwable cause) {
        answer.completeExceptionally(new OutboundFailed(reason(cause)));
    }

    private static OutboundFailed.Reason reason(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SSLException) {
                return OutboundFailed.Reason.TLS;
            }
            if (at instanceof ConnectException || at instanceof NoRouteToHostException) {
                return OutboundFailed.Reason.NOT_CONNECTED;
            }
        }
        return OutboundFailed.Reason.BROKEN;
    }
}
