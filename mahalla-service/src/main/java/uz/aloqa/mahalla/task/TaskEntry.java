package uz.aloqa.mahalla.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskResult;

/**
 * A step of a task with the words that came with it.
 *
 * @param version of the task after it
 * @param kind what happened
 * @param side who acted
 * @param authorId their account, absent for the platform
 * @param authorName as they signed
 * @param words what they wrote
 * @param attachments what they added
 * @param dueAt the new end of the term
 * @param level of escalation
 * @param result of a closing
 * @param occurredAt when
 */
@Schema(
        name = "TaskEntry",
        description = "A step of a task with the words that came with it",
        requiredProperties = {"version", "kind", "side", "authorName", "attachments", "occurredAt"})
public record TaskEntry(
        @Schema(description = "Version of the task after the step", examples = "3")
        long version,

        Kind kind,
        Side side,
        @Nullable UUID authorId,
        @Schema(examples = "Akmal Toshev") String authorName,

        @Schema(examples = "Uchta xonadon bilan suhbat oʻtkazildi") @Nullable
        String words,

        List<Attachment> attachments,
        @Nullable Instant dueAt,
        @Nullable Integer level,
        @Nullable TaskResult result,
        Instant occurredAt) {

    /** What happened. */
    @Schema(name = "TaskEntryKind")
    public enum Kind {
        GIVEN,
        ACKNOWLEDGED,
        REPORTED,
        CLOSED,
        REOPENED,
        DEADLINE_CHANGED,
        CANCELLED,
        OVERDUE
    }

    /** Who acted. */
    @Schema(name = "TaskSide")
    public enum Side {
        DISTRICT,
        MAHALLA,
        PLATFORM
    }
}
