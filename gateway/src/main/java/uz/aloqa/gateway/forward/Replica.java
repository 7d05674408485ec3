package uz.aloqa.gateway.forward;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** One running copy of a service. */
public final class Replica {

    private static final int HTTP_PORT = 80;

    private final String host;
    private final int port;
    private final AtomicInteger open = new AtomicInteger();
    private volatile long passedOverUntil;
    private volatile boolean failing;

    Replica(URI url) {
        this.host = url.getHost();
        this.port = url.getPort() < 0 ? HTTP_PORT : url.getPort();
    }

    /** {@code host:port}. */
    public String address() {
        return host + ":" + port;
    }

    /** A request to this replica. */
    public RequestOptions request(HttpMethod method, String target) {
        return new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setURI(target);
    }

    void opened() {
        open.incrementAndGet();
    }

    void closed() {
        open.decrementAndGet();
    }

    int openExchanges() {
        return open.get();
    }

    void answered() {
        failing = false;
    }

    void failed(long now, long passOverNanos) {
        passedOverUntil = now + passOverNanos;
        failing = true;
    }

    boolean passedOver(long now) {
        return failing && now - passedOverUntil < 0;
    }
}
