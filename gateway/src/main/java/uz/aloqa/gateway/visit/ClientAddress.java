package uz.aloqa.gateway.visit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.route.GatewayConfig;

/**
 * The address a request comes from. Behind a proxy that the configuration trusts it is the last one in
 * {@code X-Forwarded-For} that is no such proxy; what a client writes there itself is never believed. An IPv6 address
 * counts by its /64, which is what one subscriber gets.
 */
@Singleton
public final class ClientAddress {

    private static final int NETWORK_OF_SUBSCRIBER = 8;
    private static final String FORWARDED = "X-Forwarded-For";

    private final Set<String> trusted;

    @Inject
    ClientAddress(GatewayConfig config) {
        this(config.trustedProxies().orElse(List.of()));
    }

    ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(ClientAddress::required).collect(Collectors.toUnmodifiableSet());
    }

    /** Name of the bucket of a request's address. */
    public String bucket(HttpServerRequest request) {
        return bucket(request.remoteAddress().hostAddress(), request.headers().getAll(FORWARDED));
    }

    /** The address as it stands, for those behind the gateway. */
    public String plain(HttpServerRequest request) {
        return plain(request.remoteAddress().hostAddress(), request.headers().getAll(FORWARDED));
    }

    String bucket(String peer, List<String> forwarded) {
        return network(plain(peer, forwarded));
    }

    String plain(String peer, List<String> forwarded) {
        return trusted.isEmpty() ? peer : client(peer, forwarded);
    }

    private String client(String peer, List<String> forwarded) {
        if (!trusted.contains(canonical(peer))) {
            return peer;
        }
        List<String> hops = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        for (String hop : hops.reversed()) {
            String address = canonical(hop);
            if (address == null) {
                return peer;
            }
            if (!trusted.contains(address)) {
                return hop;
            }
        }
        return peer;
    }

    private static String network(String address) {
        InetAddress parsed = parse(address);
        if (parsed instanceof Inet6Address) {
            return HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_OF_SUBSCRIBER);
        }
        return address;
    }

    private static String required(String address) {
        String canonical = canonical(address);
        if (canonical == null) {
            throw new IllegalStateException("The gateway does not start: aloqa.gateway.trusted-proxies holds " + address
                    + ", which is no address.");
        }
        return canonical;
    }

    private static @Nullable String canonical(String address) {
        InetAddress parsed = parse(address);
        return parsed == null ? null : parsed.getHostAddress();
    }

    /** Literals only: no name is ever looked up. */
    private static @Nullable InetAddress parse(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
