package uz.aloqa.gateway.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntracedSourceTest {

    private static Optional<String> instrumentation(String share) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("quarkus.otel.traces.sampler.arg", share), "given", 100))
                .withSources(new UntracedSource())
                .build()
                .getOptionalValue("quarkus.otel.instrument.vertx-http", String.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0e0"})
    void withoutAShareNoSpansAreMade(String share) {
        assertThat(instrumentation(share)).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.001", "most of them"})
    void withAShareTheyAre(String share) {
        assertThat(instrumentation(share)).contains("true");
    }
}
