package uz.aloqa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void sharesAreCountedFromTheFastestCall() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 100; millis++) {
            latencies.add(millis * 1_000_000L);
        }

        assertThat(latencies.millis(50)).isCloseTo(50, within(0.1));
        assertThat(latencies.millis(99)).isCloseTo(99, within(0.1));
        ObjectNode written = new ObjectMapper().createObjectNode();
        latencies.writeTo(written);
        assertThat(written.path("count").asInt()).isEqualTo(100);
        assertThat(written.path("maxMs").asDouble()).isCloseTo(100, within(0.1));
    }
}
