package uz.aloqa.mahalla.mahalla;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/** What anyone may read about mahallas. */
@ApplicationScoped
class MahallaService {

    private final MahallaRepository mahallas;
    private final InspectorRepository inspectors;
    private final Clock clock;

    MahallaService(MahallaRepository mahallas, InspectorRepository inspectors, Clock clock) {
        this.mahallas = mahallas;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    MahallaView get(String code) {
        return MahallaView.of(mahallas.get(code), inspectors.dutiesOf(code, LocalDate.now(clock)));
    }

    Page<MahallaSummary> page(Optional<String> district, Optional<Cursor> after, int limit) {
        String code = after.map(last -> last.read(0, Mahalla::requireCode)).orElse("");
        return Page.of(
                mahallas.existingAfter(district, code, LocalDate.now(clock), limit + 1),
                limit,
                last -> Cursor.encode(last.id()),
                MahallaSummary::of);
    }
}
