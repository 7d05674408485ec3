package uz.aloqa.gateway.forward;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uz.aloqa.gateway.route.GatewayConfig;

/** The services of the configuration. */
@Singleton
public final class Upstreams {

    private final Map<String, Upstream> byName = new TreeMap<>();

    Upstreams(GatewayConfig config) {
        long passOver = config.connections().passOver().toNanos();
        config.upstreams()
                .forEach((name, upstream) -> byName.put(
                        name,
                        new Upstream(
                                name,
                                upstream.document(),
                                upstream.urls().stream().map(Replica::new).toList(),
                                passOver)));
    }

    /** The service of this name; the route table has been checked against the names. */
    public Upstream of(String name) {
        Upstream upstream = byName.get(name);
        if (upstream == null) {
            throw new IllegalArgumentException("no service " + name);
        }
        return upstream;
    }

    /** Every service, by name. */
    public List<Upstream> all() {
        return List.copyOf(byName.values());
    }
}
