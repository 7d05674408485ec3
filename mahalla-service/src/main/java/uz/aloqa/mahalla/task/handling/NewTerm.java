package uz.aloqa.mahalla.task.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Another term with the reason for it.
 *
 * @param dueAt its end
 * @param reason why
 */
@Schema(
        name = "TaskTerm",
        description = "Another term of a task, with the reason",
        requiredProperties = {"dueAt", "reason"})
record NewTerm(
        @Schema(description = "In the future", examples = "2027-03-12T13:00:00Z") @NotNull
        Instant dueAt,

        @Schema(examples = "Ob-havo sababli aylanib chiqish kechiktirildi") @NotBlank @Size(max = 2_000) @Writable
        String reason) {}
