package uz.aloqa.notification.announcement.cap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uz.aloqa.notification.announcement.content.Target;
import uz.aloqa.notification.registry.PlaceNames;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** An audience's places in words. */
@Singleton
public class AreaNames {

    private static final int MOST = 20;
    private static final Text DRAWN = Text.of(
            "Xaritada belgilangan hudud",
            "Харитада белгиланган ҳудуд",
            "Территория, отмеченная на карте",
            "The area drawn on the map");

    private final PlaceNames places;

    AreaNames(PlaceNames places) {
        this.places = places;
    }

    /** The names of what is named, codes where the registry has none yet, and that something is drawn. */
    public String describe(Target target, Language language) {
        List<String> keys = Stream.of(
                        target.regions().stream().map(code -> "region:" + code),
                        target.districts().stream().map(code -> "district:" + code),
                        target.mahallas().stream().map(code -> "mahalla:" + code))
                .flatMap(all -> all)
                .limit(MOST)
                .toList();
        Map<String, Text> names = places.of(keys);
        List<String> words = new ArrayList<>();
        for (String key : keys) {
            Text name = names.get(key);
            words.add(name == null ? key.substring(key.indexOf(':') + 1) : name.in(language));
        }
        if (target.polygon() != null || target.circle() != null) {
            words.add(DRAWN.in(language));
        }
        return words.stream().collect(Collectors.joining(", "));
    }
}
