package uz.aloqa.mahalla.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.AssignmentRepository;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.mahalla.OutsideCode;
import uz.aloqa.mahalla.point.LawAndOrderPoint;
import uz.aloqa.mahalla.point.PointRepository;
import uz.aloqa.mahalla.registry.EffectiveDay;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.mahalla.seven.SevenRepository;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * What commands on mahallas have in common: locking those of the caller's jurisdiction, the day of a change, what has to be
 * unique, and the end of everybody's service in a mahalla that ends. Writers of mahallas queue, so a look before a change is
 * as good as the change.
 */
@ApplicationScoped
public class MahallaDesk {

    private final EntityManager rows;
    private final MahallaRepository mahallas;
    private final PointRepository points;
    private final AssignmentRepository assignments;
    private final SevenRepository seven;
    private final RegistryService registry;
    private final Jurisdiction jurisdiction;
    private final Clock clock;

    MahallaDesk(
            EntityManager rows,
            MahallaRepository mahallas,
            PointRepository points,
            AssignmentRepository assignments,
            SevenRepository seven,
            RegistryService registry,
            Jurisdiction jurisdiction,
            Clock clock) {
        this.rows = rows;
        this.mahallas = mahallas;
        this.points = points;
        this.assignments = assignments;
        this.seven = seven;
        this.registry = registry;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
    }

    /** The day from which a change holds. */
    public LocalDate effective(@Nullable LocalDate asked) {
        return EffectiveDay.of(asked, LocalDate.now(clock));
    }

    /** A mahalla of the caller's jurisdiction, locked as it is now. */
    public Mahalla locked(String code) {
        Mahalla mahalla = locked(List.of(code)).get(code);
        if (mahalla == null) {
            throw MahallaRepository.unknown();
        }
        return mahalla;
    }

    /** Mahallas of the caller's jurisdiction by code, locked as they are now; those that there aren't are left out. */
    public Map<String, Mahalla> locked(Collection<String> codes) {
        return mahallas.lock(codes).stream()
                .filter(mahalla -> jurisdiction.covers(mahalla.districtSoato()))
                .collect(Collectors.toMap(Mahalla::id, Function.identity()));
    }

    /** Refuses to change a mahalla of the past. */
    public void requireExisting(Mahalla mahalla) {
        if (mahalla.validTo() != null) {
            throw new Conflict(
                    "mahalla-closed",
                    Text.of(
                                    "%s mahallasi tugatilgan: uni oʻzgartirib boʻlmaydi.",
                                    "%s маҳалласи тугатилган: уни ўзгартириб бўлмайди.",
                                    "Махалля %s упразднена: её нельзя изменить.",
                                    "Mahalla %s is closed: it cannot be changed.")
                            .with(mahalla.id()));
        }
    }

    /** Refuses a code that a mahalla has, of whatever district. */
    public void requireFree(String code) {
        if (!mahallas.lock(List.of(code)).isEmpty()) {
            throw new Conflict(
                    "mahalla-exists",
                    Text.of(
                                    "%s kodli mahalla reestrda bor.",
                                    "%s кодли маҳалла реестрда бор.",
                                    "Махалля с кодом %s уже есть в реестре.",
                                    "The registry has a mahalla of the code %s.")
                            .with(code));
        }
    }

    /** Refuses a tax number that another mahalla bears, except those that are about to end. */
    public void requireFreeStir(@Nullable String stir, Collection<String> except) {
        if (stir == null) {
            return;
        }
        mahallas.find("stir = ?1 and validTo is null", stir).stream()
                .filter(bearer -> !except.contains(bearer.id()))
                .findFirst()
                .ifPresent(bearer -> {
                    throw new Conflict(
                            "stir-taken",
                            Text.of(
                                            "Bu STIR %s mahallasiniki.",
                                            "Бу СТИР %s маҳалласиники.",
                                            "Этот СТИР принадлежит махалле %s.",
                                            "This STIR belongs to the mahalla %s.")
                                    .with(bearer.id()));
                });
    }

    /** Refuses codes of other systems that another mahalla has. */
    public void requireFreeCodes(Collection<OutsideCode> codes, String except) {
        for (OutsideCode code : codes) {
            mahallas.codeOutside(code.system(), code.code())
                    .filter(bearer -> !bearer.equals(except))
                    .ifPresent(bearer -> {
                        throw new Conflict(
                                "outside-code-taken",
                                Text.of(
                                                "%s tizimidagi %s kodi %s mahallasiniki.",
                                                "%s тизимидаги %s коди %s маҳалласиники.",
                                                "Код %2$s системы %1$s принадлежит махалле %3$s.",
                                                "The code %2$s of the system %1$s belongs to the mahalla %3$s.")
                                        .with(code.system(), code.code(), bearer));
                    });
        }
    }

    /** Refuses a point that isn't one of the district. */
    public void requirePointOf(String districtSoato, @Nullable UUID pointId) {
        if (pointId == null) {
            return;
        }
        LawAndOrderPoint point = points.findById(pointId);
        if (point == null || !point.districtSoato().equals(districtSoato)) {
            throw new RuleViolation(
                    "point-of-other-district",
                    Text.of(
                            "Bunday maskan bu tumanda yoʻq.",
                            "Бундай маскан бу туманда йўқ.",
                            "Такого пункта в этом районе нет.",
                            "There is no such point in this district."));
        }
    }

    /** Ends everybody's service in a mahalla that ends. */
    public void dismiss(Mahalla gone) {
        LocalDate last = gone.validTo();
        if (last == null) {
            throw new IllegalStateException(gone.id() + " has not ended");
        }
        assignments
                .lastingIn(gone.id(), last.plusDays(1))
                .forEach(assignment -> registry.change(assignment, ending -> ending.endBy(last)));
        seven.lasting(gone.id(), last.plusDays(1))
                .forEach(member -> registry.change(member, ending -> ending.endBy(last)));
    }

    /** The mahalla as registrars see it. */
    public MahallaRecord record(Mahalla mahalla) {
        rows.flush();
        return MahallaRecord.of(mahalla, mahallas.lineage(mahalla.id(), LocalDate.MAX.withYear(9999)));
    }
}
