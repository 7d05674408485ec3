package uz.aloqa.appeals.tip;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.contracts.TipAuthor;

/**
 * A message of the dialogue of a tip.
 *
 * @param seq number within the tip, from 1
 * @param author which side
 * @param text the words
 * @param sentAt when
 * @param files pictures that came with it, without a name
 */
@Schema(
        name = "TipMessage",
        requiredProperties = {"seq", "author", "text", "sentAt", "files"})
record TipMessageView(
        @Schema(examples = "1") int seq, TipAuthor author, String text, Instant sentAt, List<AttachmentView> files) {

    /** Copies the files. */
    TipMessageView {
        files = List.copyOf(files);
    }
}
