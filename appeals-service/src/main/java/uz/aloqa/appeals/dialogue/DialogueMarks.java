package uz.aloqa.appeals.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AuthorKind;

/**
 * How far a dialogue is.
 *
 * @param applicant what the applicant has of the officers' messages
 * @param officers what the executor and the desk, who are one side, have of the applicant's
 * @param waitsFor the side whose turn it is, absent when it is nobody's
 * @param askedSeq number of the question that waits for its reply
 * @param replyBy until when
 * @param replyOverdue whether that time has passed
 */
record DialogueMarks(
        Mark applicant,
        Mark officers,
        @Nullable AuthorKind waitsFor,
        @Nullable Integer askedSeq,
        @Nullable Instant replyBy,
        boolean replyOverdue) {

    /** A dialogue in which nobody has written. */
    static final DialogueMarks SILENT = new DialogueMarks(Mark.NOTHING, Mark.NOTHING, null, null, null, false);

    /**
     * What one side has of the other side's messages.
     *
     * @param delivered up to which number the words were fetched
     * @param read up to which number they were read
     * @param readAt when it last said so
     * @param unread how many are unread
     */
    record Mark(int delivered, int read, @Nullable Instant readAt, int unread) {

        static final Mark NOTHING = new Mark(0, 0, null, 0);

        MessageState state(int seq) {
            return MessageState.of(seq, delivered, read);
        }
    }

    /** What that side has of the other's. */
    Mark of(AuthorKind side) {
        return switch (side) {
            case APPLICANT -> applicant;
            case OFFICER -> officers;
        };
    }

    /** What the other side has of this side's. */
    Mark ofOtherSide(AuthorKind side) {
        return switch (side) {
            case APPLICANT -> officers;
            case OFFICER -> applicant;
        };
    }
}
