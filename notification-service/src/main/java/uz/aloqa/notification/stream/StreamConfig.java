package uz.aloqa.notification.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the live stream. */
@ConfigMapping(prefix = "aloqa.stream")
interface StreamConfig {

    /** A comment goes out when nothing else did for so long, so that proxies and clients see that the line is alive. */
    @WithDefault("15s")
    Duration heartbeat();

    /** What a client waits before it reconnects, at least; each is told up to half as much more, against storms. */
    @WithDefault("2s")
    Duration retry();

    /** How many notifications a connection takes from the database at once: all that it ever holds in memory. */
    @WithDefault("64")
    int batch();

    /** How often the inboxes of open streams are looked at, in case a wake-up was lost. */
    @WithDefault("1s")
    Duration poll();
}
