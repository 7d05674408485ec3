package uz.aloqa.notification.announcement.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.reading.ReadingService;
import uz.aloqa.notification.announcement.reading.Scope;
import uz.aloqa.notification.announcement.xml.PublicAddress;
import uz.aloqa.notification.registry.PlaceNames;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** Feeds of places, and of alerts. */
@Singleton
class FeedService {

    private static final int ENTRIES = 50;
    private static final Text NEWS = Text.of("Eʼlonlar: %s", "Эълонлар: %s", "Объявления: %s", "Announcements: %s");
    private static final Text ALERTS =
            Text.of("Ogohlantirishlar: %s", "Огоҳлантиришлар: %s", "Предупреждения: %s", "Alerts: %s");
    private static final Text COUNTRY = Text.of("Oʻzbekiston", "Ўзбекистон", "Узбекистан", "Uzbekistan");

    private final ReadingService reading;
    private final PlaceNames names;
    private final PublicAddress address;

    FeedService(ReadingService reading, PlaceNames names, PublicAddress address) {
        this.reading = reading;
        this.names = names;
        this.address = address;
    }

    /**
     * Everything in force at a place.
     *
     * @param kind region, district or mahalla
     * @param code SOATO, or code of the mahalla
     * @param lang as asked
     */
    byte[] of(String kind, String code, @Nullable String lang) {
        Language language = reading.language(lang);
        Scope scope = Scope.at(code, reading.above(code));
        return AtomDocument.write(
                new Feed(
                        kind + "/" + code,
                        "/api/v1/feeds/" + kind + "s/" + code + ".atom",
                        NEWS.with(name(kind, code)).in(language),
                        language,
                        reading.newest(scope, ENTRIES)),
                address);
    }

    /** The alerts in force, of a place or of the whole country. */
    byte[] alerts(@Nullable String place, @Nullable String lang) {
        Language language = reading.language(lang);
        Scope scope = Scope.alertsAt(place, reading.above(place));
        String path = "/api/v1/alerts" + (place == null ? "" : "/places/" + place);
        Text name = place == null ? COUNTRY : name(place.length() == 4 ? "region" : "district", place);
        return AtomDocument.write(
                new Feed(
                        "alerts" + (place == null ? "" : "/" + place),
                        path,
                        ALERTS.with(name).in(language),
                        language,
                        reading.newest(scope, ENTRIES)),
                address);
    }

    private Text name(String kind, String code) {
        Map<String, Text> known = names.of(List.of(kind + ":" + code));
        return Optional.ofNullable(known.get(kind + ":" + code)).orElseGet(() -> Text.same(code));
    }
}
