package uz.aloqa.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Nobody acknowledged an alarm in time, so that more people hear of it.
 *
 * @param alarmId the alarm, also the key of the record
 * @param deskSoato the duty desk that has to answer: seven digits of a district, or four of a region
 * @param mahallaCode the mahalla, when known
 * @param level 1 or 2, each reached at most once
 * @param escalatedTo who hears of it now
 * @param occurredAt when it happened, UTC
 */
public record AlarmEscalated(
        UUID alarmId,
        String deskSoato,
        @Nullable String mahallaCode,
        int level,
        AlarmEscalation escalatedTo,
        Instant occurredAt)
        implements ReportEvent {
    @Override
    public UUID subjectId() {
        return alarmId;
    }

    /** Checks the level. */
    public AlarmEscalated {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("levels are 1 and 2");
        }
    }
}
