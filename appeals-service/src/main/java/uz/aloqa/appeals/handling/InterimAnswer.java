package uz.aloqa.appeals.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uz.aloqa.platform.words.Writable;

/**
 * How far the consideration has come (O‘RQ-445 article 34).
 *
 * @param text for the applicant
 */
record InterimAnswer(@NotBlank @Size(max = 5_000) @Writable String text) {}
