package uz.aloqa.notification.channel.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how much a provider may answer. */
@ConfigMapping(prefix = "aloqa.providers")
public interface ProviderHttpConfig {

    /** To a connection that TLS may begin on. */
    @WithDefault("3s")
    Duration connectTimeout();

    /** From the call to the last byte of the answer, whatever drips in between. */
    @WithDefault("15s")
    Duration totalTimeout();

    /** Bytes of an answer's body that are read; providers say little. */
    @WithDefault("65536")
    int maxAnswer();
}
