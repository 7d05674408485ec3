package uz.aloqa.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress behindProxies = new ClientAddress(List.of("10.0.0.1", "10.0.0.2", "fd00::1"));

    @Test
    void whatAClientSaysOfItselfIsNotBelieved() {
        ClientAddress open = new ClientAddress(List.of());
        assertThat(open.plain("203.0.113.7", List.of("198.51.100.1"))).isEqualTo("203.0.113.7");
        assertThat(behindProxies.plain("203.0.113.7", List.of("198.51.100.1"))).isEqualTo("203.0.113.7");
    }

    @Test
    void aTrustedProxyNamesItsClient() {
        assertThat(behindProxies.plain("10.0.0.1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(behindProxies.plain("10.0.0.1", List.of("198.51.100.1, 203.0.113.7, 10.0.0.2")))
                .isEqualTo("203.0.113.7");
        assertThat(behindProxies.plain("10.0.0.1", List.of("198.51.100.1", "203.0.113.7")))
                .isEqualTo("203.0.113.7");
        assertThat(behindProxies.plain("fd00:0:0::1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
    }

    @Test
    void withoutAReadableClientTheProxyItselfCounts() {
        assertThat(behindProxies.plain("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(behindProxies.plain("10.0.0.1", List.of("unknown"))).isEqualTo("10.0.0.1");
        assertThat(behindProxies.plain("10.0.0.1", List.of("10.0.0.2"))).isEqualTo("10.0.0.1");
    }

    @Test
    void anIpv6SubscriberIsOneNetwork() {
        ClientAddress open = new ClientAddress(List.of());
        assertThat(open.bucket("2001:db8:1:2::7", List.of())).isEqualTo(open.bucket("2001:db8:1:2:9::1", List.of()));
        assertThat(open.bucket("2001:db8:1:3::7", List.of())).isNotEqualTo(open.bucket("2001:db8:1:2::7", List.of()));
        assertThat(open.bucket("203.0.113.7", List.of())).isEqualTo("203.0.113.7");
    }

    @Test
    void aProxyHasToBeAnAddress() {
        assertThatThrownBy(() -> new ClientAddress(List.of("proxy.example")))
                .hasMessage("The gateway does not start: aloqa.gateway.trusted-proxies holds proxy.example, "
                        + "which is no address.");
    }
}
