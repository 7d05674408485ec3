package uz.aloqa.mahalla.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.Duty;
import uz.aloqa.mahalla.inspector.InspectorRepository;
import uz.aloqa.mahalla.inspector.Responsible;
import uz.aloqa.mahalla.mahalla.Lineage;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.mahalla.MahallaSummary;
import uz.aloqa.mahalla.mahalla.SituatedMahalla;
import uz.aloqa.mahalla.mahalla.SuccessionView;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.mahalla.seven.SevenRepository;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.NotFound;

/** What anyone may read about mahallas. */
@ApplicationScoped
class MahallaService {

    private final MahallaRepository mahallas;
    private final InspectorRepository inspectors;
    private final SevenRepository seven;
    private final Clock clock;

    MahallaService(MahallaRepository mahallas, InspectorRepository inspectors, SevenRepository seven, Clock clock) {
        this.mahallas = mahallas;
        this.inspectors = inspectors;
        this.seven = seven;
        this.clock = clock;
    }

    MahallaView get(String code, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        SituatedMahalla found = mahallas.get(code, day);
        return MahallaView.of(
                found,
                found.existsOn(day) ? inspectors.dutiesOf(code, day) : List.of(),
                found.existsOn(day) ? seven.of(code, day) : List.of(),
                mahallas.lineage(code, day),
                day);
    }

    MahallaView ofStir(String stir, @Nullable LocalDate on) {
        return get(mahallas.codeOfStir(stir, AsOf.day(on, clock)).orElseThrow(MahallaRepository::unknown), on);
    }

    MahallaView ofOutsideCode(String system, String code, @Nullable LocalDate on) {
        return get(mahallas.codeOutside(system, code).orElseThrow(MahallaRepository::unknown), on);
    }

    ResponsibleView responsible(String code, @Nullable LocalDate on) {
        LocalDate day = AsOf.day(on, clock);
        SituatedMahalla found = mahallas.get(code, day);
        if (!found.existsOn(day)) {
            throw gone(mahallas.lineage(code, day));
        }
        UUID point = found.state().pointId();
        List<Duty> duties = inspectors.dutiesOf(code, day);
        return ResponsibleView.of(found, duties, Responsible.among(duties, () -> inspectors.seniorOf(point, day)), day);
    }

    List<MahallaStateView> history(String code) {
        List<MahallaStateView> states =
                mahallas.statesOf(code).stream().map(MahallaStateView::of).toList();
        if (states.isEmpty()) {
            throw MahallaRepository.unknown();
        }
        return states;
    }

    Page<MahallaSummary> page(Optional<String> district, @Nullable LocalDate on, Optional<Cursor> after, int limit) {
        String code = after.map(last -> last.read(0, Mahalla::requireCode)).orElse("");
        return Page.of(
                mahallas.existingAfter(district, code, AsOf.day(on, clock), limit + 1),
                limit,
                last -> Cursor.encode(last.code()),
                summary -> summary);
    }

    private static NotFound gone(Lineage lineage) {
        String heirs = lineage.successors().stream().map(SuccessionView::code).collect(Collectors.joining(", "));
        return new NotFound(
                "mahalla-gone",
                Text.of(
                                "Bu mahalla soʻralgan kunda endi yoʻq. Oʻrniga: %s.",
                                "Бу маҳалла сўралган кунда энди йўқ. Ўрнига: %s.",
                                "В этот день махалли уже нет. Вместо неё: %s.",
                                "On that day the mahalla was gone. In its place: %s.")
                        .with(heirs.isEmpty() ? "–" : heirs));
    }
}
