package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The district gave the task another deadline; escalation begins anew.
 *
 * @param taskId the task, also the key of the record
 * @param number what people see, like {@code T26-1726266-000017-7}
 * @param districtSoato seven digits: the district that gave it
 * @param by account that acted
 * @param dueAt end of its term
 * @param recipients accounts that should hear of it, the acting one not among them
 * @param occurredAt when it happened, UTC
 */
public record TaskDeadlineChanged(
        UUID taskId,
        String number,
        String districtSoato,
        UUID by,
        Instant dueAt,
        List<UUID> recipients,
        Instant occurredAt)
        implements TaskEvent {
    /** Copies the list. */
    public TaskDeadlineChanged {
        recipients = List.copyOf(recipients);
    }
}
