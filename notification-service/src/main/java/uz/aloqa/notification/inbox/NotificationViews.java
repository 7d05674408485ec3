package uz.aloqa.notification.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uz.aloqa.notification.registry.PlaceNames;
import uz.aloqa.notification.text.TextBook;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** Puts notifications into words when somebody reads them, so that a reader's change of language reaches old ones too. */
@Singleton
public class NotificationViews {

    private final TextBook texts;
    private final PlaceNames places;

    NotificationViews(TextBook texts, PlaceNames places) {
        this.texts = texts;
        this.places = places;
    }

    /** The notifications in the same order, in one language. */
    public List<NotificationView> of(List<Notification> notifications, Language language) {
        Set<String> keys = notifications.stream()
                .flatMap(notification -> TextBook.places(notification.parameters()).stream())
                .collect(Collectors.toSet());
        Map<String, Text> names = places.of(keys);
        return notifications.stream()
                .map(notification -> NotificationView.of(
                        notification,
                        texts.render(notification.template(), notification.parameters(), names, language)))
                .toList();
    }
}
