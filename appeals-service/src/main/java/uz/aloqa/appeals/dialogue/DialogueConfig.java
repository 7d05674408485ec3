package uz.aloqa.appeals.dialogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What holds in dialogues. */
@ConfigMapping(prefix = "aloqa.appeals.dialogue")
interface DialogueConfig {

    /** How many messages an applicant may write into one dialogue within a minute. */
    @WithDefault("10")
    int perMinute();

    /** How many messages an applicant may write into one dialogue within a day. */
    @WithDefault("100")
    int perDay();

    /** An officer gives at least so long for a reply. */
    @WithDefault("PT1H")
    Duration shortestReply();

    /** An officer gives at most so long for a reply. */
    @WithDefault("P30D")
    Duration longestReply();

    /** So long before the end of the time the applicant is reminded, at the earliest when half of it has passed. */
    @WithDefault("P1D")
    Duration remindBefore();

    /** How often a replica looks for reminders and replies that are overdue. */
    @WithDefault("15s")
    String lookForOverdue();
}
