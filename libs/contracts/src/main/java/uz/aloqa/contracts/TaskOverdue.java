package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The term of a task has run out, and somebody higher has to hear of it.
 *
 * @param taskId the task, also the key of the record
 * @param number what people see, like {@code T26-1726266-000017-7}
 * @param districtSoato seven digits: the district that gave it
 * @param level 1 to 3, each reached at most once in a term
 * @param escalatedTo who hears of it at this level besides the other side
 * @param dueAt end of its term
 * @param recipients accounts that should hear of it, the acting one not among them
 * @param occurredAt when it happened, UTC
 */
public record TaskOverdue(
        UUID taskId,
        String number,
        String districtSoato,
        int level,
        TaskEscalation escalatedTo,
        Instant dueAt,
        List<UUID> recipients,
        Instant occurredAt)
        implements TaskEvent {
    /** Copies the list and checks what belongs together. */
    public TaskOverdue {
        recipients = List.copyOf(recipients);
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("levels are 1 to 3");
        }
    }
}
