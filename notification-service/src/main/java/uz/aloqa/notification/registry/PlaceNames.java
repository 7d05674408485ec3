package uz.aloqa.notification.registry;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Text;

/** Names of places by registry key. */
@Singleton
public class PlaceNames {

    private record Place(String key, Text name) {}

    private final Database database;

    PlaceNames(Database database) {
        this.database = database;
    }

    /** The names that are known of these keys. */
    public Map<String, Text> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        "select key, uz_latn, uz_cyrl, ru, en from place_name where key = any (?)",
                        row -> new Place(
                                row.getString(1),
                                Text.of(row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
                        keys)
                .stream()
                .collect(Collectors.toMap(Place::key, Place::name));
    }

    /** Takes over a newer name; an older or repeated version changes nothing. */
    void learn(String key, LocalizedName name, long version) {
        database.change("""
                insert into place_name as known (key, uz_latn, uz_cyrl, ru, en, version) values (?, ?, ?, ?, ?, ?)
                on conflict (key) do update
                set uz_latn = excluded.uz_latn, uz_cyrl = excluded.uz_cyrl, ru = excluded.ru, en = excluded.en,
                    version = excluded.version
                where known.version < excluded.version
                """, key, name.uzLatn(), name.uzCyrl(), name.ru(), name.en(), version);
    }
}
