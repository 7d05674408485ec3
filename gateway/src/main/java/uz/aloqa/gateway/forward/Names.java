package uz.aloqa.gateway.forward;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import uz.aloqa.gateway.route.GatewayConfig;

/**
 * Asks again and again where the names of services lead, so that replicas which share a name (containers that were scaled, a
 * headless service) are known one by one: chosen by how busy they are, asked for their health, passed over when they fail. A name
 * that can't be asked keeps the addresses it had.
 */
@Singleton
final class Names {

    private static final Logger LOG = Logger.getLogger(Names.class);

    private final Upstreams upstreams;
    private final Duration every;
    private final Map<String, List<String>> found = new ConcurrentHashMap<>();

    Names(Upstreams upstreams, GatewayConfig config) {
        this.upstreams = upstreams;
        this.every = config.connections().resolve();
    }

    void start(@Observes StartupEvent starting, Vertx vertx) {
        if (!every.isZero()) {
            ask();
            vertx.setPeriodic(every.toMillis(), timer -> vertx.executeBlocking(() -> ask()));
        }
    }

    private boolean ask() {
        upstreams.names().forEach(this::ask);
        found.keySet().retainAll(upstreams.names());
        boolean news = upstreams.found(Map.copyOf(found));
        if (news) {
            LOG.infof("services are at %s", found);
        }
        return news;
    }

    private void ask(String name) {
        try {
            found.put(
                    name,
                    Arrays.stream(InetAddress.getAllByName(name))
                            .map(InetAddress::getHostAddress)
                            .sorted()
                            .toList());
        } catch (UnknownHostException e) {
            LOG.debugf("%s leads nowhere now", name);
        }
    }
}
