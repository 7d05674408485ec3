package uz.aloqa.mahalla.task.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Why a task is taken back.
 *
 * @param reason in words
 */
@Schema(name = "TaskCancellation", description = "Why a task is taken back", requiredProperties = "reason")
record Cancellation(
        @Schema(examples = "Topshiriq boshqa hujjat bilan berildi") @NotBlank @Size(max = 2_000) @Writable
        String reason) {}
