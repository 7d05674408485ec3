package uz.aloqa.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Settings of sending to endpoints. */
@ConfigMapping(prefix = "aloqa.webhooks")
public interface WebhookConfig {

    /** When to try, each counted from the attempt before; one entry per attempt. As Standard Webhooks recommends. */
    @WithDefault("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> schedule();

    /** The longest wait that a Retry-After is granted. */
    @WithDefault("24h")
    Duration longestRetryAfter();

    /** An endpoint that had no success for so long is disabled when another event is given up. */
    @WithDefault("5d")
    Duration disableAfter();

    /** How long a claimed delivery belongs to its sender: longer than the longest request. */
    @WithDefault("60s")
    Duration lease();

    /** How often due deliveries are looked for, besides right after new events. */
    @WithDefault("500ms")
    Duration poll();

    /** Requests at once of one replica. */
    @WithDefault("200")
    int atOnce();

    /** How long deliveries are kept. */
    @WithDefault("30d")
    Duration retention();
}
