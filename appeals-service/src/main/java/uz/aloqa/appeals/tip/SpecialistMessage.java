package uz.aloqa.appeals.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uz.aloqa.platform.words.Writable;

/**
 * What a specialist writes.
 *
 * @param text the words
 */
record SpecialistMessage(
        @NotBlank @Size(max = 10_000) @Writable String text) {}
