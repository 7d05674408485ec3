package uz.aloqa.notification.preference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Places of the registry, as far as people may name them. */
@Singleton
public class Places {

    private static final int REGION_DIGITS = 4;

    private final Database database;

    Places(Database database) {
        this.database = database;
    }

    /**
     * Refuses a place that the registry doesn't know.
     *
     * @param key like {@code mahalla:1726266001}
     */
    public void require(String key) {
        if (database.list("select 1 from place_name where key = ?", row -> true, key)
                .isEmpty()) {
            throw new RuleViolation(
                    "place-unknown",
                    Text.of(
                            "Bunday hudud reyestrda yoʻq.",
                            "Бундай ҳудуд реестрда йўқ.",
                            "Такой территории нет в реестре.",
                            "The registry knows no such place."));
        }
    }

    /** A home with all that follows from what was named. */
    Home complete(Home named) {
        if (named.mahalla() != null) {
            require("mahalla:" + named.mahalla());
        }
        if (named.district() != null) {
            require("district:" + named.district());
        }
        if (named.region() != null) {
            require("region:" + named.region());
        }
        String district =
                Optional.ofNullable(named.mahalla()).flatMap(this::districtOf).orElse(named.district());
        return new Home(
                named.mahalla(),
                district,
                district == null ? named.region() : district.substring(0, REGION_DIGITS),
                named.point() == null ? null : named.point().rounded());
    }

    private Optional<String> districtOf(String mahalla) {
        List<String> found =
                database.list("select district from mahalla_area where code = ?", row -> row.getString(1), mahalla);
        return found.stream().findFirst();
    }
}
