package uz.aloqa.gateway.forward;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uz.aloqa.gateway.route.GatewayConfig;

/** The services of the configuration. */
@Singleton
public final class Upstreams {

    private volatile SortedMap<String, Upstream> byName = new TreeMap<>();

    Upstreams(GatewayConfig config) {
        take(config);
    }

    /** Knows these services from now on; a replica that was known keeps what is known of it. */
    public void take(GatewayConfig config) {
        long passOver = config.connections().passOver().toNanos();
        Map<String, Replica> known = new HashMap<>();
        byName.values().forEach(upstream -> upstream.replicas().forEach(one -> known.put(one.address(), one)));
        SortedMap<String, Upstream> next = new TreeMap<>();
        config.upstreams()
                .forEach((name, upstream) -> next.put(
                        name,
                        new Upstream(
                                name,
                                upstream.document(),
                                upstream.urls().stream()
                                        .map(Replica::new)
                                        .map(one -> known.getOrDefault(one.address(), one))
                                        .toList(),
                                passOver)));
        byName = next;
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
