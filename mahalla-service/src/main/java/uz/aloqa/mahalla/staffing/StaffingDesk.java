package uz.aloqa.mahalla.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.inspector.AssignmentRepository;
import uz.aloqa.mahalla.inspector.Clash;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.mahalla.MahallaRepository;
import uz.aloqa.mahalla.point.LawAndOrderPoint;
import uz.aloqa.mahalla.point.PointRepository;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.problem.RuleViolation;

/**
 * Finds and locks what commands on inspectors and assignments work on, where the caller keeps the registry, and words their
 * refusals. Locks are taken in one order: mahallas by code, points, inspectors, assignments by id.
 */
@ApplicationScoped
class StaffingDesk {

    private final EntityManager rows;
    private final AssignmentRepository assignments;
    private final Jurisdiction jurisdiction;

    StaffingDesk(EntityManager rows, AssignmentRepository assignments, Jurisdiction jurisdiction) {
        this.rows = rows;
        this.assignments = assignments;
        this.jurisdiction = jurisdiction;
    }

    /** A mahalla; a shared lock keeps it from ending, an exclusive one keeps others from assigning to it, too. */
    Mahalla mahalla(String code, LockModeType lock) {
        Mahalla mahalla = rows.find(Mahalla.class, code, lock);
        if (mahalla == null || !jurisdiction.covers(mahalla.districtSoato())) {
            throw MahallaRepository.unknown();
        }
        return mahalla;
    }

    /** An inspector of a point of the caller's jurisdiction. */
    Inspector inspector(UUID id, LockModeType lock) {
        Inspector inspector = rows.find(Inspector.class, id, lock);
        if (inspector == null || !jurisdiction.covers(districtOf(inspector.pointId()))) {
            throw new NotFound(
                    "inspector-not-found",
                    Text.of(
                            "Bunday inspektor yoʻq.",
                            "Бундай инспектор йўқ.",
                            "Такого инспектора нет.",
                            "There is no such inspector."));
        }
        return inspector;
    }

    /** A point of the caller's jurisdiction; locked, it gets no other senior inspector meanwhile. */
    LawAndOrderPoint point(UUID id, LockModeType lock) {
        LawAndOrderPoint point = rows.find(LawAndOrderPoint.class, id, lock);
        if (point == null || !jurisdiction.covers(point.districtSoato())) {
            throw PointRepository.unknown();
        }
        return point;
    }

    /** An assignment to a mahalla of the caller's jurisdiction, both locked, the mahalla first. */
    Assignment assignment(UUID id, LockModeType lock) {
        String code = rows.createQuery("select mahallaCode from Assignment where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(mahalla -> jurisdiction.covers(districtOf(mahalla)))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "assignment-not-found",
                        Text.of(
                                "Bunday biriktirish yoʻq.",
                                "Бундай бириктириш йўқ.",
                                "Такого закрепления нет.",
                                "There is no such assignment.")));
        mahalla(code, lock);
        return rows.find(Assignment.class, id, lock);
    }

    /** The district of a law-and-order point. */
    String districtOf(UUID pointId) {
        return rows.createQuery("select districtSoato from LawAndOrderPoint where id = :id", String.class)
                .setParameter("id", pointId)
                .getSingleResult();
    }

    private String districtOf(String mahallaCode) {
        return rows.createQuery("select districtSoato from Mahalla where code = :code", String.class)
                .setParameter("code", mahallaCode)
                .getSingleResult();
    }

    /** Refuses a senior inspector beside another; the caller has locked the point. */
    void requireNoOtherSenior(UUID pointId, UUID except) {
        List<Inspector> seniors = rows.createQuery(
                        "from Inspector where pointId = :point and senior and active and id <> :except",
                        Inspector.class)
                .setParameter("point", pointId)
                .setParameter("except", except)
                .getResultList();
        if (!seniors.isEmpty()) {
            Inspector senior = seniors.getFirst();
            throw new Conflict(
                    "senior-taken",
                    Text.of(
                                    "Bu maskanning katta inspektori bor: %s.",
                                    "Бу масканнинг катта инспектори бор: %s.",
                                    "У этого пункта уже есть старший инспектор: %s.",
                                    "The point has a senior inspector: %s.")
                            .with(senior.fullName()),
                    List.of(new Problem.FieldError("/senior", "inspector " + senior.id())));
        }
    }

    /** Refuses days that end before they begin, or lie outside of the mahalla's. */
    void requireDays(Mahalla mahalla, LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw daysRefused("/validTo", "is before validFrom");
        }
        LocalDate begins = mahalla.validFrom();
        if (begins != null && first.isBefore(begins)) {
            throw daysRefused("/validFrom", "the mahalla exists from " + begins);
        }
        if (mahalla.validTo() != null) {
            throw daysRefused("/mahallaCode", "the mahalla existed until " + mahalla.validTo());
        }
    }

    /** Days that can't be. */
    static RuleViolation daysRefused(String field, String words) {
        return new RuleViolation(
                "days-refused",
                Text.of(
                        "Sanalar notoʻgʻri; errors roʻyxatiga qarang.",
                        "Саналар нотўғри; errors рўйхатига қаранг.",
                        "Даты неверны; см. список errors.",
                        "The days are wrong; see the list of errors."),
                List.of(new Problem.FieldError(field, words)));
    }

    /** Refuses what another assignment is in the way of; the caller has locked the mahalla against other changes. */
    void requireNoClash(Assignment wanted) {
        assignments.clashWith(wanted).ifPresent(clash -> {
            throw clash(clash);
        });
    }

    /** Says which assignment is in the way, whose, and from when to when. */
    Conflict clash(Clash clash) {
        Assignment other = clash.assignment();
        String last = other.validTo() == null ? "…" : other.validTo().toString();
        return new Conflict(
                "assignment-clash",
                Text.of(
                                "Mahallaga shu kunlarda %1$s biriktirilgan (%2$s, %3$s – %4$s).",
                                "Маҳаллага шу кунларда %1$s бириктирилган (%2$s, %3$s – %4$s).",
                                "В эти дни за махаллей закреплён %1$s (%2$s, %3$s – %4$s).",
                                "On these days %1$s is assigned to the mahalla (%2$s, %3$s to %4$s).")
                        .with(clash.inspector(), other.role(), other.validFrom(), last),
                List.of(new Problem.FieldError(
                        "/validFrom",
                        "assignment %s, inspector %s, %s, %s..%s"
                                .formatted(other.id(), other.inspectorId(), other.role(), other.validFrom(), last))));
    }
}
