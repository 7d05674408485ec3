package uz.aloqa.appeals.handling.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uz.aloqa.appeals.appeal.EndGround;
import uz.aloqa.platform.words.Writable;

/**
 * A decision to end the consideration without an answer on the merits.
 *
 * @param ground why
 * @param reasons in words, told to the applicant
 */
record ReasonedEnd(
        @NotNull EndGround ground,
        @NotBlank @Size(max = 5_000) @Writable String reasons) {}
