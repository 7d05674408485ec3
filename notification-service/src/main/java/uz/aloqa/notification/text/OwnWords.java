package uz.aloqa.notification.text;

import java.util.Map;
import java.util.Optional;
import uz.aloqa.platform.language.Language;

/** Words of a template that people write, not the text book: those of announcements. Found by itself. */
public interface OwnWords {

    /** The template that it speaks for. */
    String template();

    /**
     * The words.
     *
     * @param parameters as stored with the notification
     * @param language the reader's
     * @return empty when there is nothing to say any more
     */
    Optional<Rendered> of(Map<String, String> parameters, Language language);
}
