package uz.aloqa.appeals.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.contracts.AuthorKind;

/**
 * A note of an officer.
 *
 * @param seq number among the notes of the appeal, from 1
 * @param kind what it is for
 * @param afterMessage how many messages the dialogue had then: its place in the thread
 * @param author who wrote it
 * @param handedTo to whom the appeal was handed over
 * @param text the words, absent when a hand-over only quotes
 * @param quotes the messages that it quotes
 * @param attachments files that came with it
 * @param writtenAt when
 */
@Schema(
        name = "Note",
        requiredProperties = {"seq", "kind", "afterMessage", "author", "quotes", "attachments", "writtenAt"})
record NoteView(
        @Schema(examples = "1") int seq,
        NoteKind kind,
        @Schema(examples = "4") int afterMessage,
        OfficerView author,
        @Nullable String handedTo,
        @Nullable String text,
        List<QuotedView> quotes,
        List<AttachmentView> attachments,
        Instant writtenAt) {

    /** Who wrote it. */
    @Schema(name = "NoteAuthor")
    record OfficerView(UUID id, String name) {}

    /** A message that a note quotes. */
    @Schema(requiredProperties = {"seq", "author", "text", "sentAt"})
    record QuotedView(int seq, AuthorKind author, String text, Instant sentAt) {}
}
