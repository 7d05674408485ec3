package uz.aloqa.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableLoaderTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "aloqa.gateway.public-url", "http://localhost:8080",
            "aloqa.gateway.rates.standard.per-user", "100",
            "aloqa.gateway.upstreams.appeals.urls", "http://localhost:8081,http://localhost:9081",
            "aloqa.gateway.upstreams.appeals.document", "appeals-service",
            "aloqa.gateway.routes.appeals.path", "/api/v1/appeals/**",
            "aloqa.gateway.routes.appeals.methods", "GET,POST",
            "aloqa.gateway.routes.appeals.upstream", "appeals"));

    @Test
    void aSoundTableIsRead() {
        RouteTable table = load();
        assertThat(table.match("HEAD", "/api/v1/appeals/7")).isInstanceOf(RouteTable.Match.Found.class);
        assertThat(table.match("PUT", "/api/v1/appeals")).isInstanceOf(RouteTable.Match.OtherMethods.class);
        assertThat(table.match("GET", "/api/v1/appealsx")).isInstanceOf(RouteTable.Match.Nothing.class);
        assertThat(table.routes().getFirst().access()).isEqualTo(Access.AUTHENTICATED);
    }

    @Test
    void aServiceThatIsNotThereIsNamed() {
        settings.put("aloqa.gateway.routes.appeals.upstream", "apeals");
        refused("The gateway does not start: aloqa.gateway.routes.appeals.upstream names apeals, "
                + "but the services are appeals.");
    }

    @Test
    void aReplicaHasToBeAnAddress() {
        settings.put("aloqa.gateway.upstreams.appeals.urls", "http://localhost:8081/api");
        refused("The gateway does not start: aloqa.gateway.upstreams.appeals.urls holds http://localhost:8081/api, "
                + "which is not of the form http://host:port or https://host:port.");
    }

    @Test
    void anUnknownMethodIsNamed() {
        settings.put("aloqa.gateway.routes.appeals.methods", "GET,FETCH");
        refused("The gateway does not start: aloqa.gateway.routes.appeals.methods holds FETCH; "
                + "known are [DELETE, GET, HEAD, PATCH, POST, PUT].");
    }

    @Test
    void aClassOfQuotasThatIsNotThereIsNamed() {
        settings.put("aloqa.gateway.routes.appeals.rate", "generous");
        refused("The gateway does not start: aloqa.gateway.routes.appeals.rate names generous, "
                + "but the rates are standard.");
    }

    @Test
    void aWildcardStandsAtTheEndAlone() {
        settings.put("aloqa.gateway.routes.appeals.path", "/api/*/appeals");
        refused("The gateway does not start: aloqa.gateway.routes.appeals.path is /api/*/appeals: "
                + "the only wildcard is /** at the end.");
    }

    @Test
    void twoRoutesCanNotOwnOneMethodOfAPath() {
        settings.put("aloqa.gateway.routes.other.path", "/api/v1/appeals/**");
        settings.put("aloqa.gateway.routes.other.methods", "POST");
        settings.put("aloqa.gateway.routes.other.upstream", "appeals");
        assertThatThrownBy(this::load)
                .hasMessageContaining("POST /api/v1/appeals/** already belongs to the route")
                .hasMessageStartingWith("The gateway does not start: aloqa.gateway.routes.");
    }

    @Test
    void theGatewaysOwnPathsCanNotBeForwarded() {
        settings.put("aloqa.gateway.routes.appeals.path", "/q/**");
        refused("The gateway does not start: aloqa.gateway.routes.appeals.path is /q/**, "
                + "which the gateway answers itself.");
    }

    private void refused(String message) {
        assertThatThrownBy(this::load).isInstanceOf(IllegalStateException.class).hasMessage(message);
    }

    private RouteTable load() {
        return new RouteTableLoader(new SmallRyeConfigBuilder()
                        .withMapping(GatewayConfig.class)
                        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                        .withConverter(Duration.class, 100, new DurationConverter())
                        .withDefaultValues(settings)
                        .build()
                        .getConfigMapping(GatewayConfig.class))
                .load();
    }
}
