package uz.aloqa.mahalla.task.reading;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.mahalla.task.Assignee;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskStatus;

/** A task in a list. */
@Schema(
        name = "TaskSummary",
        description = "A task in a list",
        requiredProperties = {
            "id",
            "number",
            "districtSoato",
            "assignee",
            "title",
            "priority",
            "status",
            "dueAt",
            "overdue",
            "overdueLevel",
            "version"
        })
public record TaskSummary(
        UUID id,
        @Schema(examples = "T26-1726266-000017-7") String number,
        @Schema(examples = "1726266") String districtSoato,
        Assignee assignee,
        @Schema(examples = "Chiroqsiz koʻchalar roʻyxati") String title,
        TaskPriority priority,
        TaskStatus status,
        @Schema(examples = "2027-03-05T13:00:00Z") Instant dueAt,
        @Schema(description = "Open and past its term") boolean overdue,
        @Schema(examples = "0") int overdueLevel,
        @Schema(examples = "1") long version) {

    static TaskSummary of(Task task, Instant now) {
        return new TaskSummary(
                task.id(),
                task.number(),
                task.districtSoato(),
                task.assignee(),
                task.title(),
                task.priority(),
                task.status(),
                task.dueAt(),
                task.isOverdue(now),
                task.overdueLevel(),
                task.version());
    }
}
