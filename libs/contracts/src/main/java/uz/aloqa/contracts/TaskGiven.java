package uz.aloqa.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A district gave a task to an inspector, a law-and-order point or the seven of a mahalla.
 *
 * @param taskId the task, also the key of the record
 * @param number what people see, like {@code T26-1726266-000017-7}
 * @param districtSoato seven digits: the district that gave it
 * @param mahallaCode the mahalla it concerns, absent when it is about none
 * @param pointId the law-and-order point it was given to, only there for POINT
 * @param assigneeKind who has to do it
 * @param recipients accounts that should hear of it, the acting one not among them
 * @param givenBy account of the officer who gave it
 * @param priority how pressing
 * @param dueAt end of its term
 * @param occurredAt when it happened, UTC
 */
public record TaskGiven(
        UUID taskId,
        String number,
        String districtSoato,
        @Nullable String mahallaCode,
        @Nullable UUID pointId,
        TaskAssigneeKind assigneeKind,
        List<UUID> recipients,
        UUID givenBy,
        TaskPriority priority,
        Instant dueAt,
        Instant occurredAt)
        implements TaskEvent {
    /** Copies the list and checks what belongs together. */
    public TaskGiven {
        recipients = List.copyOf(recipients);
        if ((assigneeKind == TaskAssigneeKind.POINT) != (pointId != null)) {
            throw new IllegalArgumentException("pointId belongs to POINT and only to it");
        }
    }
}
