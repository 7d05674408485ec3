package uz.aloqa.appeals.handling.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uz.aloqa.platform.words.Writable;

/**
 * The reasons of a decision.
 *
 * @param reasons in words, told to the applicant
 */
record Reasons(@NotBlank @Size(max = 5_000) @Writable String reasons) {}
