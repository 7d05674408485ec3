package uz.aloqa.gateway.forward;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One running copy of a service. */
public final class Replica {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final String host;
    private final @Nullable String foundAt;
    private final int port;
    private final boolean encrypted;
    private final AtomicInteger open = new AtomicInteger();
    private volatile long passedOverUntil;
    private volatile boolean failing;
    private volatile boolean leaving;

    Replica(URI url) {
        this(url, null);
    }

    /**
     * One of several behind a name.
     *
     * @param foundAt its own address, which the name led to
     */
    Replica(URI url, @Nullable String foundAt) {
        this.host = url.getHost();
        this.foundAt = foundAt;
        this.encrypted = "https".equals(url.getScheme());
        int standard = encrypted ? HTTPS_PORT : HTTP_PORT;
        this.port = url.getPort() < 0 ? standard : url.getPort();
    }

    /** {@code host:port}, with the address that the name led to where there may be several. */
    public String address() {
        return (foundAt == null ? host : foundAt) + ":" + port;
    }

    /** {@code host:port} as the configuration names it and as the service sees itself addressed. */
    String authority() {
        return host + ":" + port;
    }

    /** A request to this replica. */
    public RequestOptions request(HttpMethod method, String target) {
        RequestOptions request = new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setSsl(encrypted)
                .setURI(target);
        // The name stays that of the service, in the request and for its certificate.
        return foundAt == null ? request : request.setServer(SocketAddress.inetSocketAddress(port, foundAt));
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
