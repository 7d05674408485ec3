package uz.aloqa.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.aloqa.gateway.route.GatewayConfig;

class UpstreamsTest {

    private final Upstreams upstreams = new Upstreams(config("http://appeals:8081"));

    private static GatewayConfig config(String urls) {
        return new SmallRyeConfigBuilder()
                .withValidateUnknown(false)
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "aloqa.gateway.public-url", "http://localhost",
                                "aloqa.gateway.upstreams.appeals.urls", urls,
                                "aloqa.gateway.upstreams.appeals.document", "appeals"),
                        "test",
                        500))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }

    private List<String> addresses() {
        return upstreams.of("appeals").replicas().stream().map(Replica::address).toList();
    }

    @Test
    void aNameIsOneReplicaUntilItsAddressesAreKnown() {
        assertThat(addresses()).containsExactly("appeals:8081");
        assertThat(upstreams.names()).containsExactly("appeals");
    }

    @Test
    void everyAddressBehindANameIsAReplicaThatStillHearsTheNameOfItsService() {
        assertThat(upstreams.found(Map.of("appeals", List.of("10.0.0.1", "10.0.0.2"))))
                .isTrue();
        assertThat(addresses()).containsExactly("10.0.0.1:8081", "10.0.0.2:8081");
        Replica first = upstreams.of("appeals").replicas().getFirst();
        assertThat(first.request(HttpMethod.GET, "/").getHost()).isEqualTo("appeals");
        assertThat(first.request(HttpMethod.GET, "/").getServer().host()).isEqualTo("10.0.0.1");
    }

    @Test
    void aReplicaThatStaysKeepsWhatIsKnownOfIt() {
        upstreams.found(Map.of("appeals", List.of("10.0.0.1", "10.0.0.2")));
        Replica staying = upstreams.of("appeals").replicas().getLast();
        assertThat(upstreams.found(Map.of("appeals", List.of("10.0.0.1", "10.0.0.2"))))
                .isFalse();
        upstreams.found(Map.of("appeals", List.of("10.0.0.2", "10.0.0.3")));
        assertThat(upstreams.of("appeals").choose(Set.of(), 0))
                .isIn(upstreams.of("appeals").replicas());
        assertThat(upstreams.of("appeals").replicas().getFirst()).isSameAs(staying);
        upstreams.take(config("http://appeals:8081,http://appeals:9081"));
        assertThat(addresses()).containsExactly("10.0.0.2:8081", "10.0.0.3:8081", "10.0.0.2:9081", "10.0.0.3:9081");
    }
}
