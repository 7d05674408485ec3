package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uz.aloqa.contracts.Outcome;
import uz.aloqa.platform.words.Writable;

/**
 * An answer on the merits (O‘RQ-445 article 27).
 *
 * @param outcome satisfied, explained or refused
 * @param text reasons on each point, in the applicant's language where possible
 */
record ReasonedAnswer(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 20_000) @Writable String text) {}
