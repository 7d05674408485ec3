package uz.aloqa.gateway.route;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the route table from the configuration and refuses one that cannot be meant, naming the key at fault. */
public final class RouteTableLoader {

    private static final String KEY = "aloqa.gateway.";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final List<String> OWN = List.of("/q", "/openapi", "/docs");

    private final GatewayConfig config;

    /** A loader of this configuration. */
    public RouteTableLoader(GatewayConfig config) {
        this.config = config;
    }

    /** The table of this gateway. */
    @Produces
    @Singleton
    static RouteTable table(GatewayConfig config) {
        return new RouteTableLoader(config).load();
    }

    /**
     * The table.
     *
     * @throws IllegalStateException naming the key at fault
     */
    public RouteTable load() {
        config.upstreams().forEach(this::checkUpstream);
        if (config.routes().isEmpty()) {
            throw refuse("routes", "holds no route");
        }
        List<Route> routes = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        config.routes().forEach((name, line) -> {
            Route route = route(name, line);
            for (String method : route.methods()) {
                String other = owners.put(method + " " + route.path(), name);
                if (other != null) {
                    throw refuse(
                            key(name, "path"),
                            "%s %s already belongs to the route %s".formatted(method, route.path(), other));
                }
            }
            routes.add(route);
        });
        return new RouteTable(routes);
    }

    private void checkUpstream(String name, GatewayConfig.UpstreamConfig upstream) {
        String key = "upstreams.%s.urls".formatted(name);
        if (upstream.urls().isEmpty()) {
            throw refuse(key, "names no replica");
        }
        for (URI url : upstream.urls()) {
            boolean bare = url.getRawPath() == null
                    || url.getRawPath().isEmpty()
                    || url.getRawPath().equals("/");
            if (!SCHEMES.contains(String.valueOf(url.getScheme()))
                    || url.getHost() == null
                    || !bare
                    || url.getRawQuery() != null) {
                throw refuse(
                        key, "holds %s, which is not of the form http://host:port or https://host:port".formatted(url));
            }
        }
    }

    private Route route(String name, GatewayConfig.RouteConfig line) {
        if (!config.upstreams().containsKey(line.upstream())) {
            throw refuse(
                    key(name, "upstream"),
                    "names %s, but the services are %s".formatted(line.upstream(), names(config.upstreams())));
        }
        if (line.bodyLimit().asLongValue() < 0) {
            throw refuse(key(name, "body-limit"), "is negative");
        }
        if (!config.rates().containsKey(line.rate())) {
            throw refuse(
                    key(name, "rate"), "names %s, but the rates are %s".formatted(line.rate(), names(config.rates())));
        }
        if (line.firstByteTimeout().isZero()) {
            throw refuse(key(name, "first-byte-timeout"), "has to be more than 0");
        }
        return new Route(
                name,
                path(name, line.path()),
                methods(name, line.methods()),
                line.upstream(),
                line.access(),
                line.bodyLimit().asLongValue(),
                new Route.Timeouts(line.firstByteTimeout(), limit(line.idleTimeout()), limit(line.totalTimeout())),
                line.rate(),
                line.urgency(),
                line.cached());
    }

    private static String path(String name, String path) {
        String literal = path.endsWith("/**") ? path.substring(0, path.length() - 3) : path;
        try {
            if (literal.contains("*")
                    || !RequestTarget.parse(literal).forwarded().equals(literal)) {
                throw refuse(key(name, "path"), "is %s: the only wildcard is /** at the end".formatted(path));
            }
        } catch (RequestTarget.Refused e) {
            throw refuse(key(name, "path"), "is %s: %s".formatted(path, e.getMessage()));
        }
        for (String own : OWN) {
            if (literal.equals(own) || literal.startsWith(own + "/") || literal.equals("/")) {
                throw refuse(key(name, "path"), "is %s, which the gateway answers itself".formatted(path));
            }
        }
        return path;
    }

    private static Set<String> methods(String name, List<String> names) {
        Set<String> methods = new TreeSet<>();
        for (String method : names) {
            String upper = method.trim().toUpperCase(Locale.ROOT);
            if (!METHODS.contains(upper)) {
                throw refuse(key(name, "methods"), "holds %s; known are %s".formatted(method, new TreeSet<>(METHODS)));
            }
            methods.add(upper);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return Set.copyOf(methods);
    }

    private static @Nullable Duration limit(Duration configured) {
        return configured.isZero() ? null : configured;
    }

    private static String names(Map<String, ?> map) {
        return String.join(", ", new TreeSet<>(map.keySet()));
    }

    private static String key(String route, String property) {
        return "routes." + route + "." + property;
    }

    private static IllegalStateException refuse(String key, String words) {
        return new IllegalStateException("The gateway does not start: " + KEY + key + " " + words + ".");
    }
}
