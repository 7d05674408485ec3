package uz.aloqa.mahalla.locate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.mahalla.inspector.Responsible;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.point.PointRepository;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.region.DistrictRepository;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** Answers "who is my inspector". */
@ApplicationScoped
class LocateService {

    private final BoundaryIndex boundaries;
    private final MahallaRepository mahallas;
    private final DistrictRepository districts;
    private final PointRepository points;
    private final InspectorRepository inspectors;
    private final Clock clock;

    LocateService(
            BoundaryIndex boundaries,
            MahallaRepository mahallas,
            DistrictRepository districts,
            PointRepository points,
            InspectorRepository inspectors,
            Clock clock) {
        this.boundaries = boundaries;
        this.mahallas = mahallas;
        this.districts = districts;
        this.points = points;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    Located at(GeoPoint place) {
        Mahalla mahalla = mahallas.get(boundaries.codeAt(place).orElseThrow(LocateService::nowhere));
        LocalDate today = LocalDate.now(clock);
        Responsible responsible = Responsible.among(
                inspectors.dutiesOf(mahalla.id(), today), () -> inspectors.seniorOf(mahalla.pointId()));
        return Located.of(
                mahalla,
                districts.findById(mahalla.districtSoato()),
                Optional.ofNullable(mahalla.pointId())
                        .map(points::findById)
                        .map(PointView::of)
                        .orElse(null),
                responsible,
                today);
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
