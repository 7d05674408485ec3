package uz.aloqa.notification.eventlog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the event log. */
@ConfigMapping(prefix = "aloqa.event-log")
interface EventLogConfig {

    /** How often new events are numbered. */
    @WithDefault("200ms")
    Duration poll();

    /** How long events can be read and replayed. */
    @WithDefault("30d")
    Duration retention();
}
