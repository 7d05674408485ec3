package uz.aloqa.mahalla.locate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.mahalla.inspector.Responsible;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.mahalla.SituatedMahalla;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** Answers "who is my inspector". */
@ApplicationScoped
class LocateService {

    private final BoundaryIndex boundaries;
    private final MahallaRepository mahallas;
    private final InspectorRepository inspectors;
    private final Clock clock;

    LocateService(BoundaryIndex boundaries, MahallaRepository mahallas, InspectorRepository inspectors, Clock clock) {
        this.boundaries = boundaries;
        this.mahallas = mahallas;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    Located at(GeoPoint place) {
        LocalDate today = LocalDate.now(clock);
        SituatedMahalla found = mahallas.get(boundaries.codeAt(place).orElseThrow(LocateService::nowhere), today);
        Responsible responsible =
                inspectors.responsibleFor(found.code(), found.state().pointId(), today);
        return Located.of(found, responsible, today);
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
