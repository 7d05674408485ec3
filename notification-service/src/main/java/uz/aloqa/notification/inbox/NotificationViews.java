package uz.aloqa.notification.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.aloqa.notification.registry.PlaceNames;
import uz.aloqa.notification.text.OwnWords;
import uz.aloqa.notification.text.Rendered;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** Puts notifications into words when somebody reads them, so that a reader's change of language reaches old ones too. */
@Singleton
public class NotificationViews {

    private final TextBook texts;
    private final PlaceNames places;
    private final Map<String, OwnWords> own;

    NotificationViews(TextBook texts, PlaceNames places, @All List<OwnWords> own) {
        this.texts = texts;
        this.places = places;
        this.own = own.stream().collect(Collectors.toMap(OwnWords::template, Function.identity()));
    }

    /** The notifications in the same order, in one language. */
    public List<NotificationView> of(List<Notification> notifications, Language language) {
        Set<String> keys = notifications.stream()
                .flatMap(notification -> TextBook.places(notification.parameters()).stream())
                .collect(Collectors.toSet());
        Map<String, Text> names = places.of(keys);
        return notifications.stream()
                .map(notification -> NotificationView.of(notification, words(notification, names, language)))
                .toList();
    }

    /** What people wrote goes in their words; one that nobody speaks for any more stays without. */
    private Rendered words(Notification notification, Map<String, Text> names, Language language) {
        OwnWords speaker = own.get(notification.template());
        return speaker == null
                ? texts.render(notification.template(), notification.parameters(), names, language)
                : speaker.of(notification.parameters(), language).orElseGet(() -> new Rendered("", ""));
    }
}
