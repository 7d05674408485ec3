package uz.aloqa.appeals.note;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.platform.words.Writable;

/**
 * What an officer writes for the others.
 *
 * @param text the words
 * @param quotes numbers of the messages that it quotes, at most twenty
 * @param attachments files that the officer has uploaded
 */
record WriteNote(
        @NotBlank @Size(max = 5_000) @Writable String text,
        @Size(max = 20) @Nullable List<@NotNull @Min(1) Integer> quotes,
        @Size(max = Attachments.MOST) @Nullable List<@NotNull UUID> attachments) {

    List<Integer> quotesOrNone() {
        return quotes == null ? List.of() : quotes;
    }
}
