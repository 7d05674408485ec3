package uz.aloqa.appeals.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the history.
 *
 * @param appealId whose
 * @param version of the appeal after the step
 * @param type simple name of the event, like {@code AppealAssigned}
 * @param occurredAt when
 * @param actor who
 * @param detail facts of the step
 * @param words what a person wrote with it: an officer's instruction, an applicant's reason
 */
public record HistoryEntry(
        UUID appealId,
        long version,
        String type,
        Instant occurredAt,
        Actor actor,
        Map<String, Object> detail,
        @Nullable String words) {}
