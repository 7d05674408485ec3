package uz.aloqa.mahalla.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.sql.Sql;

/** Boundaries for maps. */
@ApplicationScoped
class BoundaryService {

    /** Some megabytes. The densest tile of the least zoom, the Fergana valley, has fewer. */
    private static final int MOST_FEATURES = 4_000;

    private final BoundaryStore boundaries;
    private final Sql sql;
    private final Clock clock;

    BoundaryService(BoundaryStore boundaries, Sql sql, Clock clock) {
        this.boundaries = boundaries;
        this.sql = sql;
        this.clock = clock;
    }

    BoundaryFeature ofMahalla(String code, @Nullable Integer zoom, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        Edition edition = boundaries.current();
        DrawnPeriod period = edition.map().of(code, day).orElseThrow(() -> unknown(code));
        return BoundaryFeature.of(
                period, edition.draw(List.of(period), day, detail(zoom)).getFirst());
    }

    BoundaryCollection ofDistrict(String soato, @Nullable Integer zoom, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        Edition edition = boundaries.current();
        Detail detail = detail(zoom);
        List<DrawnPeriod> found = edition.map().ofDistrict(soato, day);
        if (found.isEmpty() && sql.count("SELECT count(*) FROM district WHERE soato = ?", soato) == 0) {
            throw new NotFound(
                    "district-not-found",
                    Text.of(
                            "Bunday kodli tuman yoʻq.",
                            "Бундай кодли туман йўқ.",
                            "Района с таким кодом нет.",
                            "There is no district of this code."));
        }
        return BoundaryCollection.of(found, edition.draw(found, day, detail));
    }

    BoundaryCollection in(Box box, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        Edition edition = boundaries.current();
        List<DrawnPeriod> found = edition.map().in(box.envelope(), day);
        if (found.size() > MOST_FEATURES) {
            throw Box.tooLarge();
        }
        return BoundaryCollection.of(found, edition.draw(found, day, Detail.at(box.zoom())));
    }

    private static Detail detail(@Nullable Integer zoom) {
        return zoom == null ? Detail.FULL : Detail.at(Box.requireZoom(zoom));
    }

    private NotFound unknown(String code) {
        if (sql.count("SELECT count(*) FROM mahalla WHERE code = ?", code) == 0) {
            return MahallaRepository.unknown();
        }
        return new NotFound(
                "boundary-unknown",
                Text.of(
                        "Bu mahallaning soʻralgan kundagi chegarasi maʼlum emas.",
                        "Бу маҳалланинг сўралган кундаги чегараси маълум эмас.",
                        "Граница этой махалли на указанный день неизвестна.",
                        "The boundary of this mahalla on the day asked about is not known."));
    }
}
