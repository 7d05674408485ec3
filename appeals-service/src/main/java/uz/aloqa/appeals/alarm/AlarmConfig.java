package uz.aloqa.appeals.alarm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clocks of alarms. */
@ConfigMapping(prefix = "aloqa.alarms")
interface AlarmConfig {

    /** Within this a human being has to acknowledge, or more people hear of it (DOMAIN: two minutes). */
    @WithDefault("2m")
    Duration acknowledgeWithin();

    /** How long an answer waits for the proof that a duty desk sees the alarm, before it says to call 102 instead. */
    @WithDefault("4s")
    Duration confirmWithin();

    /** How often a replica looks for alarms that have to rise. */
    @WithDefault("1s")
    Duration poll();
}
