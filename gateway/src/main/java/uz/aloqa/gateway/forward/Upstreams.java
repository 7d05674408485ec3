package uz.aloqa.gateway.forward;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.aloqa.gateway.route.GatewayConfig;

/** The services of the configuration. */
@Singleton
public final class Upstreams {

    private volatile SortedMap<String, Upstream> byName = new TreeMap<>();
    private GatewayConfig config;
    private Map<String, List<String>> found = Map.of();

    Upstreams(GatewayConfig config) {
        this.config = config;
        rebuild();
    }

    /** Knows these services from now on; a replica that was known keeps what is known of it. */
    public synchronized void take(GatewayConfig next) {
        config = next;
        rebuild();
    }

    /**
     * Knows where the names of services lead.
     *
     * @param next addresses by name; a name without any is asked for anew with every connection
     * @return whether that is news
     */
    synchronized boolean found(Map<String, List<String>> next) {
        if (next.equals(found)) {
            return false;
        }
        found = next;
        rebuild();
        return true;
    }

    /** The names in the addresses of services. */
    synchronized Set<String> names() {
        return config.upstreams().values().stream()
                .flatMap(upstream -> upstream.urls().stream())
                .map(URI::getHost)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void rebuild() {
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
                                        .flatMap(this::replicas)
                                        .map(one -> known.getOrDefault(one.address(), one))
                                        .toList(),
                                passOver)));
        byName = next;
    }

    private Stream<Replica> replicas(URI url) {
        List<String> addresses = found.getOrDefault(url.getHost(), List.of());
        return addresses.isEmpty()
                ? Stream.of(new Replica(url))
                : addresses.stream().map(address -> new Replica(url, address));
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
