package uz.aloqa.mahalla.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.inspector.AssignmentRepository;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Ids;

/** Commands of registrars on assignments. */
@ApplicationScoped
class AssignmentService {

    private static final Logger LOG = Logger.getLogger(AssignmentService.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager rows;
    private final StaffingDesk desk;
    private final AssignmentRepository assignments;
    private final RegistryService registry;
    private final Jurisdiction jurisdiction;
    private final Ids ids;

    AssignmentService(
            EntityManager rows,
            StaffingDesk desk,
            AssignmentRepository assignments,
            RegistryService registry,
            Jurisdiction jurisdiction,
            Ids ids) {
        this.rows = rows;
        this.desk = desk;
        this.assignments = assignments;
        this.registry = registry;
        this.jurisdiction = jurisdiction;
        this.ids = ids;
    }

    /** Of a mahalla or an inspector or both, in force on a day when one is given. */
    Page<AssignmentRecord> page(AssignmentFilter filter, Optional<Cursor> after, int limit) {
        StringBuilder where = new StringBuilder(
                "select a from Assignment a join Mahalla m on m.code = a.mahallaCode where a.id > :after"
                        + " and m.districtSoato like concat(:prefix, '%')");
        where.append(filter.mahalla() == null ? "" : " and a.mahallaCode = :mahalla");
        where.append(filter.inspector() == null ? "" : " and a.inspectorId = :inspector");
        where.append(
                filter.on() == null ? "" : " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)");
        TypedQuery<Assignment> page = rows.createQuery(
                        where.append(" order by a.id").toString(), Assignment.class)
                .setParameter("after", after.map(last -> last.uuid(0)).orElse(BEFORE_ALL))
                .setParameter("prefix", jurisdiction.prefix())
                .setMaxResults(limit + 1);
        if (filter.mahalla() != null) {
            page.setParameter("mahalla", filter.mahalla());
        }
        if (filter.inspector() != null) {
            page.setParameter("inspector", filter.inspector());
        }
        if (filter.on() != null) {
            page.setParameter("day", filter.on());
        }
        return Page.of(page.getResultList(), limit, row -> Cursor.encode(row.id()), AssignmentRecord::of);
    }

    @Transactional
    AssignmentRecord get(UUID id) {
        return AssignmentRecord.of(desk.assignment(id, LockModeType.NONE));
    }

    @Transactional
    AssignmentRecord assign(AssignmentDraft draft) {
        Mahalla mahalla = desk.mahalla(draft.mahallaCode(), LockModeType.PESSIMISTIC_READ);
        Inspector inspector = desk.inspector(draft.inspectorId(), LockModeType.PESSIMISTIC_READ);
        return AssignmentRecord.of(store(mahalla, inspector, draft));
    }

    /** Somebody stands in wherever the inspector on leave is the primary one, on those days. */
    @Transactional
    List<AssignmentRecord> standIn(UUID inspectorId, Leave leave) {
        if (leave.lastDay().isBefore(leave.firstDay())) {
            throw StaffingDesk.daysRefused("/lastDay", "is before firstDay");
        }
        List<Assignment> primary = assignments.lastingOf(inspectorId, leave.firstDay()).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.PRIMARY)
                .filter(assignment -> !assignment.validFrom().isAfter(leave.lastDay()))
                .sorted(java.util.Comparator.comparing(Assignment::mahallaCode))
                .toList();
        List<Mahalla> mahallas = primary.stream()
                .map(assignment -> desk.mahalla(assignment.mahallaCode(), LockModeType.PESSIMISTIC_READ))
                .toList();
        desk.inspector(inspectorId, LockModeType.PESSIMISTIC_READ);
        Inspector substitute = desk.inspector(leave.substituteId(), LockModeType.PESSIMISTIC_READ);
        if (primary.isEmpty()) {
            throw StaffingDesk.daysRefused("/firstDay", "the inspector is the primary one nowhere on these days");
        }
        List<AssignmentRecord> stored = new ArrayList<>();
        for (int i = 0; i < primary.size(); i++) {
            Assignment absent = primary.get(i);
            LocalDate last = absent.validTo();
            AssignmentDraft draft = new AssignmentDraft(
                    leave.substituteId(),
                    absent.mahallaCode(),
                    AssignmentRole.SUBSTITUTE,
                    later(leave.firstDay(), absent.validFrom()),
                    last == null || last.isAfter(leave.lastDay()) ? leave.lastDay() : last,
                    absent.shift());
            stored.add(AssignmentRecord.of(store(mahallas.get(i), substitute, draft)));
        }
        return stored;
    }

    @Transactional
    AssignmentRecord change(UUID id, @Nullable String ifMatch, AssignmentTerms terms) {
        Assignment assignment = desk.assignment(id, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, assignment.version());
        Mahalla mahalla = desk.mahalla(assignment.mahallaCode(), LockModeType.NONE);
        desk.requireDays(mahalla, terms.validFrom(), terms.validTo());
        desk.requireNoClash(new Assignment(
                id,
                assignment.inspectorId(),
                assignment.mahallaCode(),
                terms.role(),
                terms.validFrom(),
                terms.validTo(),
                terms.shift(),
                assignment.demo()));
        registry.change(
                assignment,
                changing -> changing.change(terms.role(), terms.validFrom(), terms.validTo(), terms.shift()));
        LOG.infof("assignment %s changed, version %d", id, assignment.version());
        return AssignmentRecord.of(assignment);
    }

    @Transactional
    AssignmentRecord end(UUID id, @Nullable String ifMatch, AssignmentEnd end) {
        Assignment assignment = desk.assignment(id, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, assignment.version());
        LocalDate last = assignment.validTo();
        if (last != null && last.isBefore(end.lastDay())) {
            throw StaffingDesk.daysRefused("/lastDay", "the assignment ends on " + last);
        }
        registry.change(assignment, ending -> ending.endBy(end.lastDay()));
        LOG.infof("assignment %s ends on %s", id, assignment.validTo());
        return AssignmentRecord.of(assignment);
    }

    private Assignment store(Mahalla mahalla, Inspector inspector, AssignmentDraft draft) {
        desk.requireDays(mahalla, draft.validFrom(), draft.validTo());
        requireServing(inspector, mahalla);
        Assignment wanted = new Assignment(
                ids.next(),
                draft.inspectorId(),
                draft.mahallaCode(),
                draft.role(),
                draft.validFrom(),
                draft.validTo(),
                draft.shift(),
                false);
        if (!assignments.storeUnlessForbidden(wanted)) {
            throw desk.clash(assignments
                    .clashWith(wanted)
                    .orElseThrow(() -> new IllegalStateException("refused by the database, and nothing in the way")));
        }
        registry.announce(wanted);
        LOG.infof(
                "inspector %s assigned to mahalla %s as %s, %s",
                wanted.inspectorId(), mahalla.id(), wanted.role(), wanted.id());
        return wanted;
    }

    private void requireServing(Inspector inspector, Mahalla mahalla) {
        if (!inspector.active()) {
            throw new Conflict(
                    "inspector-left",
                    Text.of(
                            "Inspektor xizmatdan ketgan.",
                            "Инспектор хизматдан кетган.",
                            "Инспектор уволился со службы.",
                            "The inspector has left the service."));
        }
        if (!desk.districtOf(inspector.pointId()).equals(mahalla.districtSoato())) {
            throw new RuleViolation(
                    "inspector-of-other-district",
                    Text.of(
                            "Inspektor boshqa tumanda xizmat qiladi.",
                            "Инспектор бошқа туманда хизмат қилади.",
                            "Инспектор служит в другом районе.",
                            "The inspector serves another district."));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
