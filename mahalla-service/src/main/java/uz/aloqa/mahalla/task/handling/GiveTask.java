package uz.aloqa.mahalla.task.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskAssigneeKind;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.mahalla.task.Attachment;
import uz.aloqa.platform.words.Writable;

/**
 * What a district wants done.
 *
 * @param assignee who has to do it
 * @param inspectorId for INSPECTOR
 * @param pointId for POINT
 * @param mahalla what it is about; whose seven for SEVEN
 * @param title in a line
 * @param text what has to be done
 * @param attachments by reference
 * @param dueAt end of the term
 * @param priority absent for NORMAL
 */
@Schema(
        name = "GiveTask",
        description = "A task to be given",
        requiredProperties = {"assignee", "title", "text", "dueAt"})
record GiveTask(
        @NotNull TaskAssigneeKind assignee,

        @Schema(description = "Of the district; for INSPECTOR") @Nullable
        UUID inspectorId,

        @Schema(description = "Of the district; for POINT") @Nullable
        UUID pointId,

        @Schema(description = "Code of the mahalla it is about; for SEVEN whose seven", examples = "1726266005")
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
        @Nullable
        String mahalla,

        @Schema(examples = "Chiroqsiz koʻchalar roʻyxati") @NotBlank @Size(max = 200) @Writable
        String title,

        @Schema(examples = "Mahallada yoritilmagan koʻchalarni aniqlab, roʻyxatini yuboring.")
        @NotBlank
        @Size(max = 5_000)
        @Writable
        String text,

        @Size(max = 20) @Nullable List<@NotNull @Valid Attachment> attachments,

        @Schema(description = "In the future", examples = "2027-03-05T13:00:00Z") @NotNull
        Instant dueAt,

        @Schema(description = "NORMAL when absent") @Nullable
        TaskPriority priority) {

    List<Attachment> files() {
        return attachments == null ? List.of() : attachments;
    }

    TaskPriority urgency() {
        return priority == null ? TaskPriority.NORMAL : priority;
    }
}
