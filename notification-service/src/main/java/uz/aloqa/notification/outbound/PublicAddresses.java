package uz.aloqa.notification.outbound;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the open Internet: the special-purpose registries of IANA (RFC 6890) taken away. IPv6 is the
 * other way round: only global unicast, without the parts of it that carry an IPv4 address inside or lead nowhere.
 */
final class PublicAddresses {

    private static final List<Network> REFUSED = Stream.of(
                    "0.0.0.0/8", // this host
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // shared by carriers (CGNAT)
                    "127.0.0.0/8", // loopback
                    "169.254.0.0/16", // link-local, metadata of clouds
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, broadcast
                    "168.63.129.16/32", // a cloud's host agent on a public number
                    "2001::/23", // protocol assignments, Teredo
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4: an IPv4 address inside
                    "3fff::/20") // documentation
            .map(Network::parse)
            .toList();

    /** Everything else of IPv6 is loopback, ULA, link-local, multicast, NAT64, mapped or unassigned. */
    private static final Network GLOBAL_UNICAST = Network.parse("2000::/3");

    private final List<Network> refused;

    PublicAddresses(List<String> alsoRefused) {
        this.refused = Stream.concat(REFUSED.stream(), alsoRefused.stream().map(Network::parse))
                .toList();
    }

    boolean holds(InetAddress address) {
        if (address instanceof Inet6Address six
                && (!GLOBAL_UNICAST.holds(six) || six.getScopeId() != 0 || six.getScopedInterface() != null)) {
            return false;
        }
        return refused.stream().noneMatch(network -> network.holds(address));
    }
}
