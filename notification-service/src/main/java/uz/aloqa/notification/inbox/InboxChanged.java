package uz.aloqa.notification.inbox;

import java.util.Set;
import uz.aloqa.notification.rule.Recipient;

/**
 * Something was written; fired inside the transaction, to be observed after it.
 *
 * @param recipients whose inboxes
 */
public record InboxChanged(Set<Recipient> recipients) {

    /** Copies the recipients. */
    public InboxChanged {
        recipients = Set.copyOf(recipients);
    }
}
