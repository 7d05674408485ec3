package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.MessagesRead;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/**
 * Sets read marks and tells the other side's live streams of them, in one transaction. A mark is told when it covers something
 * of the other side that was unread, so there are never more marks than messages, however often somebody looks.
 */
@ApplicationScoped
class ReadMarks {

    private final Dialogues dialogues;
    private final Outbox outbox;

    ReadMarks(Dialogues dialogues, Outbox outbox) {
        this.dialogues = dialogues;
        this.outbox = outbox;
    }

    /** A side has read up to a number; the appeal is locked. */
    void set(Appeal appeal, AuthorKind side, int upTo, Instant at) {
        dialogues.read(appeal.id(), side, upTo, at).ifPresent(told -> {
            MessagesRead read = new MessagesRead(
                    appeal.id(),
                    appeal.number(),
                    side,
                    upTo,
                    appeal.applicantId(),
                    appeal.executor().userId(),
                    appeal.department(),
                    at);
            outbox.append(new OutboxEvent(
                    Topics.DIALOGUES_V1,
                    appeal.id().toString(),
                    told.key(),
                    told.sequence(),
                    EventTypes.of(read),
                    EventJson.write(read)));
        });
    }
}
