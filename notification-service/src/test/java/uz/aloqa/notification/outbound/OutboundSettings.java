package uz.aloqa.notification.outbound;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of a client under test. */
public record OutboundSettings(boolean allowPrivate, Optional<List<String>> refused, Optional<Path> trust)
        implements OutboundConfig {

    public static final OutboundSettings STRICT = new OutboundSettings(false, Optional.empty(), Optional.empty());
    public static final OutboundSettings LOCAL = new OutboundSettings(true, Optional.empty(), Optional.empty());

    @Override
    public Set<Integer> ports() {
        return Set.of(443, 8443);
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(5);
    }

    /** Short: the slow ones of the tests shall be given up. */
    @Override
    public Duration totalTimeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int bodyLimit() {
        return 65_536;
    }
}
