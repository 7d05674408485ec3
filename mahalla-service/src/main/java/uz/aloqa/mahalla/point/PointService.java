package uz.aloqa.mahalla.point;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** What anyone may read about law-and-order points. */
@ApplicationScoped
class PointService {

    private final PointRepository points;
    private final InspectorRepository inspectors;
    private final Clock clock;

    PointService(PointRepository points, InspectorRepository inspectors, Clock clock) {
        this.points = points;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    Page<PointView> page(Optional<String> district, @Nullable LocalDate on, Optional<Cursor> after, int limit) {
        return Page.of(
                points.after(district, after.map(last -> last.uuid(0)), AsOf.day(on, clock), limit + 1),
                limit,
                last -> Cursor.encode(last.id()),
                PointView::of);
    }

    PointDetail get(UUID id, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        PointPeriod point = points.on(id, day).orElseThrow(PointRepository::unknown);
        return PointDetail.of(point, inspectors.servingAt(id, day), points.servedBy(id, day), day);
    }
}
