package uz.aloqa.mahalla.task.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskResult;
import uz.aloqa.mahalla.task.Attachment;
import uz.aloqa.platform.words.Writable;

/**
 * What came of a task.
 *
 * @param result done or not
 * @param text in words
 * @param attachments by reference
 */
@Schema(
        name = "TaskClosing",
        description = "The result of a task",
        requiredProperties = {"result", "text"})
record Closing(
        @NotNull TaskResult result,

        @Schema(examples = "Yettita koʻcha aniqlandi, roʻyxat ilova qilindi.") @NotBlank @Size(max = 5_000) @Writable
        String text,

        @Size(max = 20) @Nullable List<@NotNull @Valid Attachment> attachments) {

    List<Attachment> files() {
        return attachments == null ? List.of() : attachments;
    }
}
