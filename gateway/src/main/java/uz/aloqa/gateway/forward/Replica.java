package uz.aloqa.gateway.forward;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** One running copy of a service. */
public final class Replica {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final String host;
    private final int port;
    private final boolean encrypted;
    private final AtomicInteger open = new AtomicInteger();
    private volatile long passedOverUntil;
    private volatile boolean failing;
    private volatile boolean leaving;

    Replica(URI url) {
        this.host = url.getHost();
        this.encrypted = "https".equals(url.getScheme());
        int standard = encrypted ? HTTPS_PORT : HTTP_PORT;
        this.port = url.getPort() < 0 ? standard : url.getPort();
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
                .setSsl(encrypted)
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

    /** Notes whether the replica says that it is ready; true when that is news. */
    boolean tells(boolean ready) {
        boolean news = leaving == ready;
        leaving = !ready;
        return news;
    }

    boolean passedOver(long now) {
        return leaving || (failing && now - passedOverUntil < 0);
    }
}
