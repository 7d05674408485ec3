package uz.aloqa.notification.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;

/**
 * Somebody who reads, and the inboxes open to them: their own, and for duty officers, heads and the main department the desk
 * of their district or region, for specialists that of their unit.
 *
 * @param id account
 * @param recipients whose inboxes, the own one first
 * @param language to read in
 */
public record Reader(UUID id, List<Recipient> recipients, Language language) {

    /** Copies the recipients. */
    public Reader {
        recipients = List.copyOf(recipients);
    }

    /** The caller of this request. */
    public static Reader of(CurrentUser user) {
        List<Recipient> recipients = new ArrayList<>();
        recipients.add(Recipient.user(user.id()));
        if (user.is(Role.DUTY_OFFICER) || user.is(Role.DEPARTMENT_HEAD) || user.is(Role.MAIN_DEPARTMENT)) {
            user.department().map(Recipient::desk).ifPresent(recipients::add);
        }
        if (user.is(Role.SPECIALIST)) {
            user.department().map(Recipient::specialists).ifPresent(recipients::add);
        }
        return new Reader(user.id(), recipients, user.language());
    }

    /** The own inbox. */
    public Recipient self() {
        return recipients.getFirst();
    }

    List<String> addresses() {
        return recipients.stream().map(Recipient::address).toList();
    }

    List<Recipient> desks() {
        return recipients.stream().filter(Recipient::isDesk).toList();
    }
}
