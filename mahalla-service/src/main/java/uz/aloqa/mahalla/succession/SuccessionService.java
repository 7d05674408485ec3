package uz.aloqa.mahalla.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Decision;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.mahalla.upkeep.MahallaDesk;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.PreconditionFailed;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/** Mergers and splits: every mahalla touched is locked in the order of the codes, and has to be in the version seen. */
@ApplicationScoped
class SuccessionService {

    private static final Logger LOG = Logger.getLogger(SuccessionService.class);

    /** Square degrees, about ten square metres: less is the roughness of two drawings of one line. */
    private static final double NO_AREA = 1e-9;

    private final MahallaDesk desk;
    private final RegistryService registry;

    SuccessionService(MahallaDesk desk, RegistryService registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @Transactional
    SuccessionRecord merge(Merger merger) {
        LocalDate day = desk.effective(merger.effectiveOn());
        MahallaVersion into = merger.into();
        Heir heir = merger.heir();
        if ((into == null) == (heir == null)) {
            throw unclear("/into", "name either into or heir");
        }
        if (heir != null && merger.mahallas().size() < 2) {
            throw unclear("/mahallas", "a new mahalla is merged of two at least");
        }
        List<MahallaVersion> seen = new ArrayList<>(merger.mahallas());
        if (into != null) {
            seen.add(into);
        }
        Map<String, Mahalla> locked = locked(seen, heir == null ? List.of() : List.of(heir));
        List<Mahalla> ending = merger.mahallas().stream()
                .map(each -> Objects.requireNonNull(locked.get(each.code())))
                .toList();
        Boundary boundary = merger.boundary() != null
                ? Boundary.drawn(merger.boundary(), "/boundary")
                : heir != null && heir.boundary() != null
                        ? Boundary.drawn(heir.boundary(), "/heir/boundary")
                        : around(locked.values());
        if (into == null) {
            Heir founded = Objects.requireNonNull(heir);
            desk.requireFreeStir(founded.stir(), codesOf(ending));
            Mahalla fresh = found(founded, ending.getFirst(), boundary, merger.decision(), day);
            end(ending, SuccessionKind.MERGED, List.of(fresh), day, () -> registry.add(List.of(fresh)));
            return record(SuccessionKind.MERGED, ending, List.of(fresh), day);
        }
        Mahalla target = Objects.requireNonNull(locked.get(into.code()));
        end(
                ending,
                SuccessionKind.MERGED,
                List.of(target),
                day,
                () -> registry.change(target, going -> {
                    going.redraw(boundary == null ? going.boundary() : boundary, day);
                    if (merger.decision() != null) {
                        going.document(going.stir(), merger.decision(), day);
                    }
                }));
        return record(SuccessionKind.MERGED, ending, List.of(target), day);
    }

    @Transactional
    SuccessionRecord split(Split split) {
        LocalDate day = desk.effective(split.effectiveOn());
        Mahalla ending = Objects.requireNonNull(locked(List.of(split.mahalla()), split.parts())
                .get(split.mahalla().code()));
        List<Mahalla> parts = new ArrayList<>();
        for (int i = 0; i < split.parts().size(); i++) {
            Heir part = split.parts().get(i);
            String field = "/parts/" + i;
            Boundary boundary = part.boundary() == null ? null : Boundary.drawn(part.boundary(), field + "/boundary");
            desk.requireFreeStir(part.stir(), List.of(ending.id()));
            parts.add(found(part, ending, boundary, split.decision(), day));
        }
        requireApart(parts);
        end(List.of(ending), SuccessionKind.SPLIT, parts, day, () -> registry.add(parts));
        return record(SuccessionKind.SPLIT, List.of(ending), parts, day);
    }

    /**
     * Ends mahallas. They close before the heirs are stored, which may bear their tax number, and name the heirs after it:
     * each has two versions more.
     */
    private void end(
            List<Mahalla> ending, SuccessionKind kind, List<Mahalla> heirs, LocalDate day, Runnable storeHeirs) {
        ending.forEach(mahalla -> registry.change(mahalla, last -> last.close(day)));
        storeHeirs.run();
        ending.forEach(mahalla -> {
            registry.change(mahalla, last -> last.passInto(kind, codesOf(heirs), day));
            desk.dismiss(mahalla);
        });
    }

    private static SuccessionRecord record(
            SuccessionKind kind, Collection<Mahalla> ending, Collection<Mahalla> goingOn, LocalDate day) {
        SuccessionRecord done = SuccessionRecord.of(kind, ending, goingOn, day);
        LOG.infof(
                "%s on %s: %s became %s",
                kind,
                day,
                ending.stream().map(Mahalla::id).collect(Collectors.joining(", ")),
                goingOn.stream().map(Mahalla::id).collect(Collectors.joining(", ")));
        return done;
    }

    private Map<String, Mahalla> locked(List<MahallaVersion> seen, List<Heir> heirs) {
        Set<String> codes = new TreeSet<>();
        for (MahallaVersion each : seen) {
            if (!codes.add(each.code())) {
                throw unclear("/mahallas", each.code() + " is named twice");
            }
        }
        Map<String, Mahalla> locked = desk.locked(codes);
        if (locked.size() < codes.size()) {
            throw MahallaRepository.unknown();
        }
        List<Problem.FieldError> stale = seen.stream()
                .filter(each -> Objects.requireNonNull(locked.get(each.code())).version() != each.version())
                .map(each -> new Problem.FieldError(
                        "/mahallas",
                        each.code() + " has version "
                                + Objects.requireNonNull(locked.get(each.code()))
                                        .version()))
                .toList();
        if (!stale.isEmpty()) {
            throw new PreconditionFailed(
                    "version-stale",
                    Text.of(
                            "Mahallalardan biri siz koʻrgandan keyin oʻzgargan: qaytadan oʻqing.",
                            "Маҳаллалардан бири сиз кўргандан кейин ўзгарган: қайтадан ўқинг.",
                            "Одна из махаллей изменилась после того, как вы её видели: прочитайте заново.",
                            "One of the mahallas was changed since you saw it: read again."),
                    stale);
        }
        locked.values().forEach(desk::requireExisting);
        if (locked.values().stream().map(Mahalla::districtSoato).distinct().count() > 1) {
            throw new Conflict(
                    "mahallas-of-two-districts",
                    Text.of(
                            "Mahallalar turli tumanlarda: ularni birlashtirib boʻlmaydi.",
                            "Маҳаллалар турли туманларда: уларни бирлаштириб бўлмайди.",
                            "Махалли находятся в разных районах: объединить их нельзя.",
                            "The mahallas lie in different districts: they cannot be merged."));
        }
        for (Heir heir : heirs) {
            if (!codes.add(heir.code())) {
                throw unclear("/code", heir.code() + " is named twice");
            }
            desk.requireFree(heir.code());
        }
        return locked;
    }

    private Mahalla found(
            Heir heir, Mahalla predecessor, @Nullable Boundary boundary, @Nullable Decision decision, LocalDate day) {
        UUID point = heir.pointId() == null ? predecessor.pointId() : heir.pointId();
        desk.requirePointOf(predecessor.districtSoato(), point);
        Mahalla fresh = new Mahalla(
                heir.code(), predecessor.districtSoato(), point, heir.name(), boundary, day, null, predecessor.demo());
        fresh.document(heir.stir(), decision, day);
        return fresh;
    }

    private static @Nullable Boundary around(Collection<Mahalla> mahallas) {
        List<Geometry> shapes = mahallas.stream()
                .map(Mahalla::boundary)
                .filter(Objects::nonNull)
                .map(Boundary::shape)
                .toList();
        if (shapes.size() < mahallas.size()) {
            return null;
        }
        return Boundary.around(OverlayNGRobust.union(shapes));
    }

    private static void requireApart(List<Mahalla> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                Boundary one = parts.get(i).boundary();
                Boundary other = parts.get(j).boundary();
                if (one != null
                        && other != null
                        && one.shape().intersection(other.shape()).getArea() > NO_AREA) {
                    throw new RuleViolation(
                            "parts-overlap",
                            Text.of(
                                    "Yangi mahallalarning chegaralari ustma-ust tushgan.",
                                    "Янги маҳаллаларнинг чегаралари устма-уст тушган.",
                                    "Границы новых махаллей накладываются.",
                                    "The boundaries of the new mahallas overlap."),
                            List.of(new Problem.FieldError(
                                    "/parts/" + j + "/boundary",
                                    "overlaps the one of " + parts.get(i).id())));
                }
            }
        }
    }

    private static List<String> codesOf(Collection<Mahalla> mahallas) {
        return mahallas.stream().map(Mahalla::id).toList();
    }

    private static RuleViolation unclear(String field, String words) {
        return new RuleViolation(
                "heir-unclear",
                Text.of(
                        "Qaysi mahallalar tugashi va qaysi biri davom etishi aniq emas.",
                        "Қайси маҳаллалар тугаши ва қайси бири давом этиши аниқ эмас.",
                        "Неясно, какие махалли упраздняются и какая остаётся.",
                        "It is unclear which mahallas end and which one goes on."),
                List.of(new Problem.FieldError(field, words)));
    }
}
