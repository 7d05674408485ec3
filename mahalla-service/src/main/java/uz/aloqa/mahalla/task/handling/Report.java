package uz.aloqa.mahalla.task.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.task.Attachment;
import uz.aloqa.platform.words.Writable;

/**
 * What somebody writes into the thread.
 *
 * @param text the words
 * @param attachments by reference
 */
@Schema(name = "TaskReport", description = "Words for the thread", requiredProperties = "text")
record Report(
        @Schema(examples = "Ikki koʻcha koʻrib chiqildi, uchinchisi ertaga.") @NotBlank @Size(max = 5_000) @Writable
        String text,

        @Size(max = 20) @Nullable List<@NotNull @Valid Attachment> attachments) {

    List<Attachment> files() {
        return attachments == null ? List.of() : attachments;
    }
}
