package uz.aloqa.appeals.handling.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uz.aloqa.platform.words.Writable;

/**
 * The head extends the term as an exception (O‘RQ-445 article 28).
 *
 * @param until the new last day, at most a month after the old one
 * @param reason why, told to the applicant
 */
record Extension(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) @Writable String reason) {}
