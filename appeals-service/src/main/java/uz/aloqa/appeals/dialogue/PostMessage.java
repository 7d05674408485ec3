package uz.aloqa.appeals.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * What somebody writes.
 *
 * @param text the words
 * @param attachments files that the writer has uploaded
 */
record PostMessage(
        @NotBlank @Size(max = 5_000) @Writable String text,
        @Nullable @Size(max = 10) List<@NotNull UUID> attachments) {}
