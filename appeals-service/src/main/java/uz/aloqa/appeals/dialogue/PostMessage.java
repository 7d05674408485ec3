package uz.aloqa.appeals.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uz.aloqa.platform.words.Writable;

/**
 * What somebody writes.
 *
 * @param text the words
 */
record PostMessage(@NotBlank @Size(max = 5_000) @Writable String text) {}
