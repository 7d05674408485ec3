package uz.aloqa.appeals.dialogue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.contracts.AuthorKind;

/**
 * Where a dialogue stands.
 *
 * @param appealId whose
 * @param messages how many there are
 * @param unread how many of the other side's the caller's side has not read; absent for those who only look on
 * @param applicant what the applicant has of the officers' messages
 * @param officers what the executor and the desk have of the applicant's
 * @param waitsFor whose turn it is, absent when it is nobody's
 * @param question number of the question that waits for its reply
 * @param replyBy until when
 * @param replyOverdue whether that time has passed without a reply
 */
@Schema(
        name = "Dialogue",
        requiredProperties = {"appealId", "messages", "applicant", "officers", "replyOverdue"})
record DialogueView(
        UUID appealId,
        @Schema(examples = "4") int messages,
        @Schema(examples = "1") @Nullable Integer unread,
        MarkView applicant,
        MarkView officers,
        @Nullable AuthorKind waitsFor,
        @Nullable Integer question,
        @Nullable Instant replyBy,
        boolean replyOverdue) {

    /** What one side has of the other side's messages: up to which number fetched, up to which read, and when. */
    @Schema(requiredProperties = {"delivered", "read"})
    record MarkView(int delivered, int read, @Nullable Instant readAt) {

        static MarkView of(DialogueMarks.Mark mark) {
            return new MarkView(mark.delivered(), mark.read(), mark.readAt());
        }
    }

    static DialogueView of(Appeal appeal, DialogueMarks marks, @Nullable AuthorKind side) {
        return new DialogueView(
                appeal.id(),
                appeal.messageCount(),
                side == null ? null : marks.of(side).unread(),
                MarkView.of(marks.applicant()),
                MarkView.of(marks.officers()),
                marks.waitsFor(),
                marks.askedSeq(),
                marks.replyBy(),
                marks.replyOverdue());
    }
}
