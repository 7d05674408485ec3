package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * What the applicant thinks of the answer.
 *
 * @param score 1 to 5
 * @param comment in words, if any
 * @param solved whether the answer solved the matter; when it did not, the head looks at it
 */
record Score(
        @NotNull @Min(1) @Max(5) Integer score,
        @Size(max = 2_000) @Writable @Nullable String comment,
        @Nullable Boolean solved) {}
