package uz.aloqa.appeals.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.platform.geo.PolygonIndex;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Tashkent;

/**
 * Which mahalla lies at a point, from memory. The change of a mahalla raises a revision in the database; every replica
 * looks at it each second and draws its map anew when it has risen or a new day has come, whichever replica took the change
 * from the topic.
 */
@ApplicationScoped
public class MahallaMap {

    private static final Logger LOG = Logger.getLogger(MahallaMap.class);
    private static final String BOUNDARIES = """
            select code, cast(boundary as text) from registry_mahalla
            where boundary is not null and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?)""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile @Nullable Drawing drawing;

    MahallaMap(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    private record Drawing(long revision, LocalDate day, PolygonIndex<String> index) {}

    /** Code of the mahalla at a point. */
    public Optional<String> at(double latitude, double longitude) {
        Drawing current = drawing;
        return (current == null ? redraw() : current).index().at(latitude, longitude);
    }

    @Scheduled(every = "{aloqa.registry.map-refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        redraw();
    }

    private synchronized Drawing redraw() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Tashkent.ZONE);
        // The revision is read before the boundaries: a change in between only means one drawing more.
        long revision = sql.list("select revision from registry_revision", row -> row.getLong(1))
                .getFirst();
        Drawing current = drawing;
        if (current != null && current.revision() == revision && current.day().equals(today)) {
            return current;
        }
        List<PolygonIndex.Area<String>> areas =
                sql.list(BOUNDARIES, row -> area(row.getString(1), row.getString(2)), today, today).stream()
                        .flatMap(Optional::stream)
                        .toList();
        Drawing drawn = new Drawing(revision, today, PolygonIndex.of(areas));
        drawing = drawn;
        LOG.infof("map of %d mahallas drawn at revision %d", drawn.index().size(), revision);
        return drawn;
    }

    private Optional<PolygonIndex.Area<String>> area(String code, String boundary) {
        try {
            return Optional.of(new PolygonIndex.Area<>(code, GeoJson.read(json.readTree(boundary)), code));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // One boundary that can't be drawn must not take away the map of all others; its mahalla can still be
            // chosen.
            LOG.warnf("mahalla %s is not on the map: %s", code, e.getMessage());
            return Optional.empty();
        }
    }
}
