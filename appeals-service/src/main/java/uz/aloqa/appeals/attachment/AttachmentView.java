package uz.aloqa.appeals.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.content.RefusalReason;
import uz.aloqa.platform.language.Language;

/**
 * A file as those see it who may see what it is attached to.
 *
 * @param id key
 * @param name as the uploader called it, with the ending of what it really is
 * @param mediaType what it really is; absent until looked at
 * @param size in bytes; of what is kept, once it is
 * @param state where it stands
 * @param reason why it was refused
 * @param explanation the same in words
 * @param sha256 of what is kept, in hexadecimal
 * @param originalSha256 of what was sent, in hexadecimal
 * @param thumbnail whether there is a small picture of it
 */
@Schema(
        name = "Attachment",
        description = "A file",
        requiredProperties = {"id", "name", "size", "state", "thumbnail"})
public record AttachmentView(
        UUID id,
        @Schema(examples = "chiroq.jpg") String name,
        @Schema(examples = "image/jpeg") @Nullable String mediaType,
        @Schema(examples = "482133") long size,
        AttachmentState state,
        @Nullable RefusalReason reason,
        @Nullable String explanation,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @Nullable
        String sha256,

        @Schema(examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752") @Nullable
        String originalSha256,

        boolean thumbnail) {

    /** The view of a file in the reader's language. */
    public static AttachmentView of(Attachment attachment, Language language) {
        RefusalReason reason = attachment.reason();
        return new AttachmentView(
                attachment.id(),
                attachment.shownName(),
                attachment.mediaType(),
                attachment.storedSize() == null ? attachment.size() : attachment.storedSize(),
                attachment.state(),
                reason,
                reason == null ? null : reason.words().in(language),
                attachment.sha256(),
                attachment.originalSha256(),
                attachment.thumbnailKey() != null);
    }
}
