package uz.aloqa.mahalla.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.sql.Sql;

/** Reads boundaries, those that have changed only: a country of them is some dozen megabytes of JSON. */
@Singleton
class BoundaryRepository {

    private static final int READ_AT_ONCE = 500;

    private final Sql sql;
    private final ObjectMapper json;

    BoundaryRepository(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Key(
            String code, LocalDate from, @Nullable LocalDate to, long version) {}

    /** Rises whenever mahallas may have changed. */
    long revision() {
        return sql.count("SELECT revision FROM boundary_revision");
    }

    /** Every boundary that is or was; what the map before has unchanged is taken from there. */
    BoundaryMap read(BoundaryMap before) {
        List<Key> keys = sql.list(
                "SELECT code, valid_from, valid_to, version FROM mahalla_period WHERE boundary IS NOT NULL",
                row -> new Key(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4)));
        List<DrawnPeriod> periods = new ArrayList<>(keys.size());
        List<Key> changed = new ArrayList<>();
        for (Key key : keys) {
            known(before, key).ifPresentOrElse(periods::add, () -> changed.add(key));
        }
        for (int i = 0; i < changed.size(); i += READ_AT_ONCE) {
            periods.addAll(read(changed.subList(i, Math.min(i + READ_AT_ONCE, changed.size()))));
        }
        return new BoundaryMap(periods);
    }

    private static Optional<DrawnPeriod> known(BoundaryMap map, Key key) {
        return map.of(key.code()).stream()
                .filter(period -> period.from().equals(key.from()) && period.isStill(key.version(), key.to()))
                .findFirst();
    }

    private List<DrawnPeriod> read(List<Key> keys) {
        return sql.list(
                """
                SELECT p.code, p.valid_from, p.valid_to, p.version, p.district_soato, p.name_uz_latn, p.name_uz_cyrl,
                       p.name_ru, p.name_en, m.demo, p.boundary::text
                  FROM unnest(?::text[], ?::date[]) AS changed (code, valid_from)
                       JOIN mahalla_period p USING (code, valid_from)
                       JOIN mahalla m USING (code)
                 WHERE p.boundary IS NOT NULL
                """,
                this::period,
                keys.stream().map(Key::code).toList(),
                keys.stream().map(key -> key.from().toString()).toList());
    }

    private DrawnPeriod period(ResultSet row) throws SQLException {
        try {
            return new DrawnPeriod(
                    row.getString(1),
                    row.getObject(2, LocalDate.class),
                    row.getObject(3, LocalDate.class),
                    row.getLong(4),
                    row.getString(5),
                    new PlaceName(row.getString(6), row.getString(7), row.getString(8), row.getString(9)),
                    row.getBoolean(10),
                    GeoJson.read(json.readTree(row.getString(11))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database keeps nothing but JSON here", e);
        }
    }
}
