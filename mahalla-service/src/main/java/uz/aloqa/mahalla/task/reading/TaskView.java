package uz.aloqa.mahalla.task.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.contracts.TaskResult;
import uz.aloqa.mahalla.task.Assignee;
import uz.aloqa.mahalla.task.Attachment;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskStatus;

/** A task as both sides see it. */
@Schema(
        name = "Task",
        description = "A task (topshiriq) as both sides see it",
        requiredProperties = {
            "id",
            "number",
            "districtSoato",
            "assignee",
            "title",
            "text",
            "attachments",
            "priority",
            "status",
            "dueAt",
            "overdue",
            "overdueLevel",
            "givenBy",
            "givenAt",
            "version"
        })
public record TaskView(
        UUID id,
        @Schema(examples = "T26-1726266-000017-7") String number,

        @Schema(description = "The district that gave it", examples = "1726266")
        String districtSoato,

        Assignee assignee,
        @Schema(examples = "Chiroqsiz koʻchalar roʻyxati") String title,

        @Schema(examples = "Yoritilmagan koʻchalarni aniqlab, roʻyxatini yuboring.")
        String text,

        List<Attachment> attachments,
        TaskPriority priority,
        TaskStatus status,
        @Schema(examples = "2027-03-05T13:00:00Z") Instant dueAt,

        @Schema(description = "Open and past its term") boolean overdue,

        @Schema(description = "0 none, 1 the desk, 2 the head, 3 the main department has heard of it", examples = "0")
        int overdueLevel,

        GiverView givenBy,
        Instant givenAt,
        @Nullable TaskResult result,
        @Nullable String resultWords,
        @Nullable Instant closedAt,

        @Schema(description = "Its ETag", examples = "1") long version) {

    /** The officer who gave it. */
    @Schema(
            name = "TaskGiver",
            description = "The officer who gave it",
            requiredProperties = {"userId", "name"})
    record GiverView(
            UUID userId,
            @Schema(examples = "Rustam Karimov") String name) {}

    static TaskView of(Task task, List<Attachment> attachments, Instant now) {
        return new TaskView(
                task.id(),
                task.number(),
                task.districtSoato(),
                task.assignee(),
                task.title(),
                task.text(),
                attachments,
                task.priority(),
                task.status(),
                task.dueAt(),
                task.isOverdue(now),
                task.overdueLevel(),
                new GiverView(task.givenBy(), task.givenByName()),
                task.givenAt(),
                task.result(),
                task.resultWords(),
                task.closedAt(),
                task.version());
    }
}
