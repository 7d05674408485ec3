package uz.aloqa.notification.channel.email;

import java.net.URI;
import java.util.Optional;
import uz.aloqa.notification.channel.Outgoing;

/**
 * Makes the address by which one click, or one POST of a mail program (RFC 8058), ends mails like this one; implemented
 * where choices are kept. Without it mails carry no {@code List-Unsubscribe}.
 */
public interface UnsubscribeLinks {

    /**
     * The address for one mail.
     *
     * @param message the mail
     * @return absolute, needs no signing in and holds no personal data; empty for mails nobody can unsubscribe from, like
     *     one-time codes
     */
    Optional<URI> of(Outgoing message);
}
