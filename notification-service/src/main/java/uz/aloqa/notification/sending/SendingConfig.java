package uz.aloqa.notification.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the senders are. */
@ConfigMapping(prefix = "aloqa.sending")
interface SendingConfig {

    /** How long a sender that found nothing waits before it looks again. */
    @WithDefault("500ms")
    Duration poll();

    /** After this a claimed delivery is taken to be abandoned: longer than {@link #limit} and what comes after it. */
    @WithDefault("90s")
    Duration lease();

    /** Longest that one try may take, whatever the channel's own time-outs say. */
    @WithDefault("45s")
    Duration limit();

    /** Pause after the first failure; doubles with each one. */
    @WithDefault("5s")
    Duration firstPause();

    /** Longest pause between two tries. */
    @WithDefault("30m")
    Duration longestPause();

    /** Tries of one delivery; what a provider's breaker or pause holds back is not counted. */
    @WithDefault("12")
    int mostAttempts();

    /** When a provider is left alone for a while. */
    Breaker breaker();

    /** When a provider is left alone for a while. */
    interface Breaker {

        /** Over this many tries the share of failures is counted. */
        @WithDefault("10")
        int window();

        /** From this share on. */
        @WithDefault("0.5")
        double failureShare();

        /** For how long; then one try decides. */
        @WithDefault("30s")
        Duration pause();
    }
}
