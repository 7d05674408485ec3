package uz.aloqa.mahalla.locate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.boundary.BoundaryStore;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.mahalla.inspector.Responsible;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.mahalla.SituatedMahalla;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** Answers "who is my inspector". */
@ApplicationScoped
class LocateService {

    private final BoundaryStore boundaries;
    private final MahallaRepository mahallas;
    private final InspectorRepository inspectors;
    private final Clock clock;

    LocateService(BoundaryStore boundaries, MahallaRepository mahallas, InspectorRepository inspectors, Clock clock) {
        this.boundaries = boundaries;
        this.mahallas = mahallas;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    Located at(GeoPoint place, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        String code =
                boundaries.codeAt(place.latitude(), place.longitude(), day).orElseThrow(LocateService::nowhere);
        SituatedMahalla found = mahallas.get(code, day);
        Responsible responsible =
                inspectors.responsibleFor(found.code(), found.state().pointId(), day);
        return Located.of(found, responsible, day);
    }

    private static NotFound nowhere() {
        return new NotFound(
                "mahalla-not-found",
                Text.of(
                        "Bu nuqtada chegarasi maʼlum mahalla yoʻq. lat – kenglik, lon – uzunlik ekanini tekshiring.",
                        "Бу нуқтада чегараси маълум маҳалла йўқ. lat – кенглик, lon – узунлик эканини текширинг.",
                        "В этой точке нет махалли с известной границей. Проверьте: lat – широта, lon – долгота.",
                        "No mahalla with a known boundary lies here. Check that lat is the latitude and lon the longitude."));
    }
}
