package uz.aloqa.platform.topics;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SslConfigs;

/**
 * How the broker is reached: its addresses, and what the configuration says of encryption and of who we are
 * ({@code kafka.security.…}, {@code kafka.ssl.…}, {@code kafka.sasl.…}). The same for each client of ours as for the channels.
 */
@Singleton
public final class Broker {

    private static final List<String> ACCESS = List.of("security.", "ssl.", "sasl.");

    private final Map<String, Object> access = new HashMap<>();

    @Inject
    Broker(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        kafka.forEach((name, value) -> {
            if (name.equals(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)
                    || ACCESS.stream().anyMatch(name::startsWith)) {
                access.put(name, value);
            }
        });
    }

    private Broker(String bootstrap) {
        access.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }

    /**
     * A broker for a program without a configuration of its own.
     *
     * @param bootstrap its addresses, host:port with commas between
     * @param authority file of the certificate authority that signed the broker's certificate, as PEM; empty is in the clear
     * @param identity file with the key and the certificate to show, as PEM
     */
    public static Broker at(String bootstrap, String authority, String identity) {
        Broker broker = new Broker(bootstrap);
        if (!authority.isEmpty()) {
            broker.access.putAll(Map.of(
                    CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                    "SSL",
                    SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG,
                    "PEM",
                    SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG,
                    authority,
                    SslConfigs.SSL_KEYSTORE_TYPE_CONFIG,
                    "PEM",
                    SslConfigs.SSL_KEYSTORE_LOCATION_CONFIG,
                    identity));
        }
        return broker;
    }

    /** The settings of a client: how the broker is reached, and its own. */
    public Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(access);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
