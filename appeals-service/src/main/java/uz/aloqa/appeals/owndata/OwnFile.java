package uz.aloqa.appeals.owndata;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.OwnerKind;

/**
 * A file that the caller gave.
 *
 * @param id key
 * @param name as the caller called it
 * @param mediaType what it really is; absent until looked at
 * @param size in bytes
 * @param state where it stands
 * @param sentAt when it was announced
 * @param attachedTo to what kind of thing; absent while to nothing
 * @param subjectId of the appeal or crime report
 * @param seq of the message or piece of evidence within it; 0 for the appeal itself
 * @param href where an address is given from which it can be read
 */
@Schema(
        description = "A file that the caller gave",
        requiredProperties = {"id", "name", "size", "state", "sentAt", "href"})
record OwnFile(
        UUID id,
        @Schema(examples = "chiroq.jpg") String name,
        @Schema(examples = "image/jpeg") @Nullable String mediaType,
        @Schema(examples = "482133") long size,
        AttachmentState state,
        Instant sentAt,
        @Nullable OwnerKind attachedTo,
        @Nullable UUID subjectId,
        @Nullable Integer seq,

        @Schema(examples = "/api/v1/attachments/0199aa30-0f1e-7c54-9d2a-6f2a1f0c4b11/link")
        String href) {}
