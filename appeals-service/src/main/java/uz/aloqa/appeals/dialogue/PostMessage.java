package uz.aloqa.appeals.dialogue;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * What somebody writes.
 *
 * @param text the words
 * @param attachments files that the writer has uploaded
 * @param kind what it is for; an ordinary message when absent
 * @param replyTo number of the message that it replies to and quotes
 * @param replyBy until when an officer who asks waits for the reply
 */
record PostMessage(
        @NotBlank @Size(max = 5_000) @Writable String text,
        @Nullable @Size(max = 10) List<@NotNull UUID> attachments,
        @Nullable MessageKind kind,
        @Min(1) @Nullable Integer replyTo,
        @Nullable Instant replyBy) {

    MessageKind kindOrMessage() {
        return kind == null ? MessageKind.MESSAGE : kind;
    }
}
