package uz.aloqa.appeals.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.emergency.EmergencyAdvice;
import uz.aloqa.contracts.AuthorKind;

/**
 * A message of the dialogue.
 *
 * @param seq number within the appeal, from 1
 * @param kind what it is for
 * @param author who wrote it
 * @param text the words
 * @param attachments files that came with it
 * @param replyTo the message that it replies to, quoted
 * @param replyBy until when an officer who asked waits for the reply
 * @param sentAt when
 * @param state how far it has come to the other side
 * @param emergencyAdvice whom to call now, in the answer to a resident's words that speak of an emergency
 */
@Schema(
        name = "Message",
        requiredProperties = {"seq", "kind", "author", "text", "attachments", "sentAt", "state"})
public record MessageView(
        @Schema(examples = "1") int seq,
        MessageKind kind,
        AuthorView author,
        String text,
        @Nullable QuoteView replyTo,
        @Nullable Instant replyBy,
        List<AttachmentView> attachments,
        Instant sentAt,
        MessageState state,
        @Nullable EmergencyAdvice emergencyAdvice) {

    /** Who wrote it. */
    @Schema(requiredProperties = {"kind", "id"})
    record AuthorView(AuthorKind kind, UUID id, @Nullable String name) {}

    /** A message quoted in another one. */
    @Schema(requiredProperties = {"seq", "author", "text"})
    record QuoteView(int seq, AuthorKind author, String text) {}

    MessageView advised(@Nullable EmergencyAdvice advice) {
        return new MessageView(seq, kind, author, text, replyTo, replyBy, attachments, sentAt, state, advice);
    }
}
