package uz.aloqa.appeals.attachment.download;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a file for the one who asked; they hold for some minutes and as long as that one may see the file.
 *
 * @param content of the file
 * @param thumbnail of the small picture, when there is one
 * @param expiresAt when they end
 */
@Schema(
        name = "AttachmentLink",
        requiredProperties = {"content", "expiresAt"})
record LinkView(
        @Schema(examples = "/api/v1/attachment-content/0199aa30-0f1e-7c54-9d2a-6f2a1f0c4b11?link=AQAAAA…")
        String content,

        @Nullable String thumbnail,
        Instant expiresAt) {}
