package uz.aloqa.appeals.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.contracts.AuthorKind;

/**
 * A message of the dialogue.
 *
 * @param seq number within the appeal, from 1
 * @param author who wrote it
 * @param text the words
 * @param attachments files that came with it
 * @param sentAt when
 */
@Schema(
        name = "Message",
        requiredProperties = {"seq", "author", "text", "attachments", "sentAt"})
public record MessageView(
        @Schema(examples = "1") int seq,
        AuthorView author,
        String text,
        List<AttachmentView> attachments,
        Instant sentAt) {

    /** Who wrote it. */
    record AuthorView(AuthorKind kind, UUID id, @Nullable String name) {}
}
