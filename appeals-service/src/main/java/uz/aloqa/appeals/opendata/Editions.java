package uz.aloqa.appeals.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import uz.aloqa.appeals.statistics.Quarter;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.sql.Sql;

/** The editions in the database. */
@ApplicationScoped
class Editions {

    private static final double GRID = 100;
    private static final List<AppealKind> KINDS = List.of(AppealKind.values());

    private final Sql sql;
    private final ObjectMapper json;

    Editions(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Quarters that have an edition, the newest first. */
    List<String> quarters() {
        return sql.list("select quarter from open_data_edition order by quarter desc", row -> row.getString(1));
    }

    /** When the edition of a quarter was made. */
    Optional<Instant> madeAt(Quarter quarter) {
        return sql.first(
                "select made_at from open_data_edition where quarter = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                quarter.toString());
    }

    /** The numbers of a region. */
    List<OpenDataCell> cells(Quarter quarter, String region) {
        return sql.list(
                """
                select district_soato, mahalla_code, kind, category, received, lat, lon from open_data_cell
                where quarter = ? and starts_with(district_soato, ?) order by district_soato, mahalla_code, kind, category""",
                row -> new OpenDataCell(
                        quarter.toString(),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        row.getObject(6, Double.class),
                        row.getObject(7, Double.class)),
                quarter.toString(),
                region);
    }

    /** The first day on which an appeal was registered. */
    Optional<LocalDate> firstDay() {
        return sql.first(
                "select min(registered_on) from appeal having count(*) > 0", row -> row.getObject(1, LocalDate.class));
    }

    /** Makes the edition of a quarter that is over; says whether there was none. Belongs into a transaction. */
    boolean make(Quarter quarter, Instant now) {
        if (sql.update(
                        "insert into open_data_edition (quarter, made_at) values (?, ?) on conflict do nothing",
                        quarter.toString(),
                        now)
                == 0) {
            return false;
        }
        Map<String, double[]> points = new HashMap<>();
        List<@Nullable Object[]> cells = new ArrayList<>();
        Set<String> toldInAll = new HashSet<>();
        counted(quarter).forEach((district, mahallas) -> {
            List<String> codes = List.copyOf(mahallas.keySet());
            long[][] table = mahallas.values().toArray(long[][]::new);
            long[][] numbers = Suppression.withSums(table);
            boolean[][] withheld = Suppression.of(table);
            for (int row = 0; row < numbers.length; row++) {
                String mahalla = row < codes.size() ? codes.get(row) : OpenDataCell.ALL;
                double @Nullable [] point = point(mahalla, points);
                for (int column = 0; column < numbers[row].length; column++) {
                    cells.add(new @Nullable Object[] {
                        quarter.toString(),
                        district,
                        mahalla,
                        column < KINDS.size() ? KINDS.get(column).name() : OpenDataCell.ALL,
                        OpenDataCell.ALL,
                        withheld[row][column] ? null : numbers[row][column],
                        point == null ? null : point[0],
                        point == null ? null : point[1]
                    });
                }
            }
            if (!withheld[codes.size()][KINDS.size()]) {
                toldInAll.add(district);
            }
        });
        bySubject(quarter).forEach((district, subjects) -> {
            List<String> keys = List.copyOf(subjects.keySet());
            long[] line = subjects.values().stream().mapToLong(each -> each).toArray();
            // Where the sum of the district is withheld, its subjects would say how small it can be.
            Optional<boolean[]> hidden = toldInAll.contains(district) ? Suppression.ofLine(line) : Optional.empty();
            hidden.ifPresent(withheld -> {
                for (int at = 0; at < line.length; at++) {
                    cells.add(new @Nullable Object[] {
                        quarter.toString(),
                        district,
                        OpenDataCell.ALL,
                        OpenDataCell.ALL,
                        keys.get(at),
                        withheld[at] ? null : line[at],
                        null,
                        null
                    });
                }
            });
        });
        sql.updateAll("""
                insert into open_data_cell (quarter, district_soato, mahalla_code, kind, category, received, lat, lon)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", cells);
        return true;
    }

    private SortedMap<String, SortedMap<String, Long>> bySubject(Quarter quarter) {
        SortedMap<String, SortedMap<String, Long>> counted = new TreeMap<>();
        sql.each(
                """
                select district_soato, coalesce(cast(category_id as text), ?), count(*) from appeal
                where registered_on >= ? and registered_on < ? group by 1, 2""",
                row -> counted.computeIfAbsent(row.getString(1), one -> new TreeMap<>())
                        .put(row.getString(2), row.getLong(3)),
                OpenDataCell.NONE,
                quarter.from(),
                quarter.until());
        return counted;
    }

    private SortedMap<String, SortedMap<String, long[]>> counted(Quarter quarter) {
        SortedMap<String, SortedMap<String, long[]>> counted = new TreeMap<>();
        sql.each(
                """
                select district_soato, coalesce(mahalla_code, ?), kind, count(*) from appeal
                where registered_on >= ? and registered_on < ? group by 1, 2, 3""",
                row -> counted.computeIfAbsent(row.getString(1), one -> new TreeMap<>())
                                .computeIfAbsent(row.getString(2), one -> new long[KINDS.size()])[
                                KINDS.indexOf(AppealKind.valueOf(row.getString(3)))] =
                        row.getLong(4),
                OpenDataCell.UNKNOWN,
                quarter.from(),
                quarter.until());
        return counted;
    }

    /** A point in the mahalla, moved to the grid: never where an appeal was pointed at. */
    private double @Nullable [] point(String mahalla, Map<String, double[]> known) {
        double[] before = known.get(mahalla);
        if (before != null) {
            return before;
        }
        String boundary = sql.first(
                        "select cast(boundary as text) from registry_mahalla where code = ? and boundary is not null",
                        row -> row.getString(1),
                        mahalla)
                .orElse(null);
        if (boundary == null) {
            return null;
        }
        try {
            Coordinate inside =
                    GeoJson.read(json.readTree(boundary)).getInteriorPoint().getCoordinate();
            double[] point = {Math.round(inside.y * GRID) / GRID, Math.round(inside.x * GRID) / GRID};
            known.put(mahalla, point);
            return point;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // A boundary that can't be read is no point on a map; its numbers are published all the same.
            return null;
        }
    }
}
