package uz.aloqa.notification.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of requests to addresses that other people name. */
@ConfigMapping(prefix = "aloqa.outbound")
public interface OutboundConfig {

    /** Lets http, private addresses and every port through: for tests and development, never in production. */
    @WithDefault("false")
    boolean allowPrivate();

    /** Ports that may be asked. */
    @WithDefault("443,8443")
    Set<Integer> ports();

    /** More networks that are refused, like the public addresses of this platform itself: {@code 203.0.113.0/24}. */
    Optional<List<String>> refused();

    /** Until a connection stands, TLS included. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** For everything: looking up the name, connecting, sending, reading the whole answer. */
    @WithDefault("15s")
    Duration totalTimeout();

    /** How much of an answer's body is read, in bytes; then the connection is cut. */
    @WithDefault("65536")
    int bodyLimit();

    /** Certificates to trust instead of the machine's, as PEM. */
    Optional<Path> trust();
}
