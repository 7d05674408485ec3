package uz.aloqa.appeals.handling.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.words.Writable;

/**
 * The kind that the content shows.
 *
 * @param kind by content
 * @param reason why, told to the applicant
 */
record Requalification(
        @NotNull AppealKind kind,
        @NotBlank @Size(max = 2_000) @Writable String reason) {}
