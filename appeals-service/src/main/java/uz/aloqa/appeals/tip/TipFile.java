package uz.aloqa.appeals.tip;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentState;

/**
 * A picture of somebody without an account.
 *
 * @param file what it is called, to send its bytes and to name it in a tip; whoever knows it may do so
 * @param href where its bytes go
 * @param expiresAt until when it may be sent and named
 * @param state where it stands
 * @param explanation why it was refused
 */
@Schema(requiredProperties = {"file", "href", "expiresAt", "state"})
record TipFile(
        @Schema(examples = "AQAAAAEx0m4c7uQ2…") String file,

        @Schema(examples = "/api/v1/anonymous-tips/files/AQAAAAEx0m4c7uQ2…")
        String href,

        Instant expiresAt,
        AttachmentState state,
        @Nullable String explanation) {}
