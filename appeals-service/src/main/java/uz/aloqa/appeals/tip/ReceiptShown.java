package uz.aloqa.appeals.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.tip.challenge.Proof;
import uz.aloqa.platform.words.Writable;

/**
 * A receipt shown at the counter: in the body, since addresses end up in logs.
 *
 * @param proof a solved challenge
 * @param receipt sixteen digits, spaces between them don't matter
 * @param text a message to write; absent to read only
 * @param files pictures that come with the message, sent before, as the door called them
 */
record ReceiptShown(
        @NotNull @Valid Proof proof,

        @NotNull @Pattern(regexp = "(\\d *){16}") @Schema(examples = "4081 7326 5519 0043")
        String receipt,

        @Size(min = 1, max = 10_000) @Writable @Nullable String text,
        @Size(max = Attachments.MOST) @Nullable List<@NotBlank @Size(max = 400) String> files) {

    String digits() {
        return receipt.replace(" ", "");
    }
}
