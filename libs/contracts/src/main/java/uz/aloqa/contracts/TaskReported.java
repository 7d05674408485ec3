package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody wrote into the thread of a task; the words stay in mahalla-service.
 *
 * @param taskId the task, also the key of the record
 * @param number what people see, like {@code T26-1726266-000017-7}
 * @param districtSoato seven digits: the district that gave it
 * @param by account that acted
 * @param authorSide which side wrote
 * @param recipients accounts that should hear of it, the acting one not among them
 * @param occurredAt when it happened, UTC
 */
public record TaskReported(
        UUID taskId,
        String number,
        String districtSoato,
        UUID by,
        TaskSide authorSide,
        List<UUID> recipients,
        Instant occurredAt)
        implements TaskEvent {
    /** Copies the list. */
    public TaskReported {
        recipients = List.copyOf(recipients);
    }
}
