package uz.aloqa.appeals.attachment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.content.FileType;
import uz.aloqa.appeals.attachment.content.RefusalReason;

/**
 * A row of the table.
 *
 * @param id UUIDv7
 * @param uploader account
 * @param purpose what it was sent for
 * @param name as the uploader called it
 * @param size in bytes, as announced
 * @param received how many bytes are here
 * @param state where it stands
 * @param reason why it was refused
 * @param mediaType what it really is, once looked at
 * @param storedSize bytes of what is kept
 * @param sha256 of what is kept
 * @param originalSha256 of what was sent
 * @param objectKey where it is kept
 * @param thumbnailKey where its small picture is kept
 * @param attempts how often it was looked at
 * @param owner what it is attached to
 */
public record Attachment(
        UUID id,
        UUID uploader,
        AttachmentPurpose purpose,
        String name,
        long size,
        long received,
        AttachmentState state,
        @Nullable RefusalReason reason,
        @Nullable String mediaType,
        @Nullable Long storedSize,
        @Nullable String sha256,
        @Nullable String originalSha256,
        @Nullable String objectKey,
        @Nullable String thumbnailKey,
        int attempts,
        @Nullable Owner owner) {

    /** The name with the ending of what it really is: nobody opens a program as a picture or a picture as a program. */
    public String shownName() {
        return Optional.ofNullable(mediaType)
                .flatMap(FileType::ofMediaType)
                .map(type -> type.named(name))
                .orElse(name);
    }
}
