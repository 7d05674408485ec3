package uz.aloqa.mahalla.mahalla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.mahalla.point.PointRepository;
import uz.aloqa.mahalla.point.PointView;
import uz.aloqa.mahalla.region.DistrictRepository;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** What anyone may read about mahallas. */
@ApplicationScoped
class MahallaService {

    private final MahallaRepository mahallas;
    private final DistrictRepository districts;
    private final PointRepository points;
    private final InspectorRepository inspectors;
    private final Clock clock;

    MahallaService(
            MahallaRepository mahallas,
            DistrictRepository districts,
            PointRepository points,
            InspectorRepository inspectors,
            Clock clock) {
        this.mahallas = mahallas;
        this.districts = districts;
        this.points = points;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    MahallaView get(String code) {
        Mahalla mahalla = mahallas.get(code);
        return MahallaView.of(
                mahalla,
                districts.findById(mahalla.districtSoato()),
                Optional.ofNullable(mahalla.pointId())
                        .map(points::findById)
                        .map(PointView::of)
                        .orElse(null),
                inspectors.dutiesOf(code, LocalDate.now(clock)));
    }

    Page<MahallaSummary> page(Optional<String> district, Optional<Cursor> after, int limit) {
        String code = after.map(last -> last.text(0)).orElse("");
        return Page.of(
                mahallas.existingAfter(district, code, LocalDate.now(clock), limit + 1),
                limit,
                last -> Cursor.encode(last.id()),
                MahallaSummary::of);
    }
}
