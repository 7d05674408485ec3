package uz.aloqa.notification.outgoing;

import java.util.Optional;

/** Makes the words of a template for one way out of the platform, where the text book alone can't. Found by itself. */
public interface OutgoingWords {

    /** The template that it speaks for. */
    String template();

    /**
     * The words.
     *
     * @param message what is to be sent to whom
     * @return empty when it is not worth sending any more
     */
    Optional<OutgoingText> of(OutgoingTexts.Message message);
}
