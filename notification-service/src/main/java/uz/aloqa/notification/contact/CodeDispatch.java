package uz.aloqa.notification.contact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Subject;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.platform.time.Ids;

/**
 * Sends codes the way everything is sent, first of all and to this one contact. The inbox hears that a code is under way, so
 * that its owner learns of a code that somebody else asked for; the code itself is not there.
 */
@Singleton
class CodeDispatch {

    static final String TEMPLATE = "contact-code";

    private final InboxService inboxes;
    private final Ids ids;

    CodeDispatch(InboxService inboxes, Ids ids) {
        this.inboxes = inboxes;
        this.ids = ids;
    }

    void send(Contact contact, Instant expiresAt) {
        Recipient owner = Recipient.user(contact.userId());
        Map<String, String> leadsTo =
                Map.of(Subject.Kind.ACCOUNT.key(), contact.id().toString());
        Notice notice = new Notice(owner, Topic.ACCOUNT, Priority.HIGH, TEMPLATE, leadsTo, null);
        inboxes.deliverTo(notice, ids.next(), contact.id(), expiresAt);
    }
}
