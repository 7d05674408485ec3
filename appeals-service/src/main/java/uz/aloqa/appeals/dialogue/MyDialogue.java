package uz.aloqa.appeals.dialogue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AuthorKind;

/**
 * A dialogue that waits for the caller.
 *
 * @param appealId of the appeal
 * @param number for people
 * @param unread messages of the other side
 * @param lastMessageAt when somebody last wrote
 * @param waitsFor whose turn it is, absent when it is nobody's
 * @param replyBy until when an officer waits for a reply
 * @param replyOverdue whether that time has passed
 */
@Schema(
        description = "A dialogue that waits for the caller",
        requiredProperties = {"appealId", "number", "unread", "lastMessageAt", "replyOverdue"})
record MyDialogue(
        UUID appealId,
        @Schema(examples = "26-1726266-000123-2") String number,
        @Schema(examples = "2") int unread,
        Instant lastMessageAt,
        @Nullable AuthorKind waitsFor,
        @Nullable Instant replyBy,
        boolean replyOverdue) {

    /** Unread messages in all dialogues of the caller. */
    @Schema(
            name = "UnreadMessages",
            requiredProperties = {"messages", "dialogues"})
    record Unread(long messages, long dialogues) {}
}
