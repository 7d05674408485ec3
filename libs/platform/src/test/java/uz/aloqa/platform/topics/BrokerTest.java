package uz.aloqa.platform.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerTest {

    @Test
    void howTheBrokerIsReachedIsTheSameForEveryClientAndTheRestIsItsOwn() {
        Broker broker = new Broker(Map.of(
                "bootstrap.servers", "kafka:9092",
                "security.protocol", "SSL",
                "ssl.truststore.location", "/run/tls/ca.crt",
                "sasl.mechanism", "SCRAM-SHA-512",
                "session.timeout.ms", "8000",
                "client.id", "somebody"));

        assertThat(broker.with(Map.of("client.id", "outbox-relay", "acks", "all")))
                .isEqualTo(Map.of(
                        "bootstrap.servers", "kafka:9092",
                        "security.protocol", "SSL",
                        "ssl.truststore.location", "/run/tls/ca.crt",
                        "sasl.mechanism", "SCRAM-SHA-512",
                        "client.id", "outbox-relay",
                        "acks", "all"));
    }

    @Test
    void aProgramWithoutAnAuthoritySpeaksInTheClear() {
        assertThat(Broker.at("kafka:9092", "", "").with(Map.of())).isEqualTo(Map.of("bootstrap.servers", "kafka:9092"));
        assertThat(Broker.at("kafka:9092", "ca.crt", "me.pem").with(Map.of()))
                .containsEntry("security.protocol", "SSL")
                .containsEntry("ssl.truststore.location", "ca.crt")
                .containsEntry("ssl.keystore.location", "me.pem");
    }
}
