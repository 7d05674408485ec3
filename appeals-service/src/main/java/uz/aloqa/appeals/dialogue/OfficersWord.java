package uz.aloqa.appeals.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.appeals.appeal.Appeal;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.contracts.AuthorKind;

/** A message of an officer that the platform carries into a thread on their behalf. */
@ApplicationScoped
public class OfficersWord {

    private final Messages messages;
    private final Dialogues dialogues;
    private final Chronicle chronicle;

    OfficersWord(Messages messages, Dialogues dialogues, Chronicle chronicle) {
        this.messages = messages;
        this.dialogues = dialogues;
        this.chronicle = chronicle;
    }

    /**
     * Writes it, in the transaction that has locked the appeal.
     *
     * @return its number in the thread
     */
    public int say(Appeal appeal, UUID author, String name, String text, Instant at) {
        chronicle.record(appeal.post(author, AuthorKind.OFFICER, null, at), Actor.officer(author, name), null);
        PostMessage message = new PostMessage(text, null, MessageKind.MESSAGE, null, null);
        messages.add(appeal.id(), appeal.messageCount(), AuthorKind.OFFICER, author, name, message, at);
        dialogues.officerWrote(appeal.id(), at);
        return appeal.messageCount();
    }
}
