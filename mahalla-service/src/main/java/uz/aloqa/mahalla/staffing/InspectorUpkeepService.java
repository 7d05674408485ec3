package uz.aloqa.mahalla.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.inspector.AssignmentRepository;
import uz.aloqa.mahalla.inspector.Inspector;
import uz.aloqa.mahalla.registry.EffectiveDay;
import uz.aloqa.mahalla.registry.Jurisdiction;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Ids;

/** Commands of registrars on inspectors. */
@ApplicationScoped
class InspectorUpkeepService {

    private static final Logger LOG = Logger.getLogger(InspectorUpkeepService.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager rows;
    private final StaffingDesk desk;
    private final AssignmentRepository assignments;
    private final RegistryService registry;
    private final Jurisdiction jurisdiction;
    private final Ids ids;
    private final Clock clock;

    InspectorUpkeepService(
            EntityManager rows,
            StaffingDesk desk,
            AssignmentRepository assignments,
            RegistryService registry,
            Jurisdiction jurisdiction,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.assignments = assignments;
        this.registry = registry;
        this.jurisdiction = jurisdiction;
        this.ids = ids;
        this.clock = clock;
    }

    Page<InspectorRecord> page(@Nullable UUID point, Optional<Cursor> after, int limit) {
        TypedQuery<Inspector> page = rows.createQuery(
                        "select i from Inspector i join LawAndOrderPoint p on p.id = i.pointId where i.id > :after"
                                + " and p.districtSoato like concat(:prefix, '%')"
                                + (point == null ? "" : " and i.pointId = :point") + " order by i.id",
                        Inspector.class)
                .setParameter("after", after.map(last -> last.uuid(0)).orElse(BEFORE_ALL))
                .setParameter("prefix", jurisdiction.prefix())
                .setMaxResults(limit + 1);
        if (point != null) {
            page.setParameter("point", point);
        }
        return Page.of(page.getResultList(), limit, row -> Cursor.encode(row.id()), InspectorRecord::of);
    }

    @Transactional
    InspectorRecord get(UUID id) {
        return InspectorRecord.of(desk.inspector(id, LockModeType.NONE));
    }

    @Transactional
    InspectorRecord enter(InspectorDraft draft) {
        UUID id = ids.next();
        desk.point(draft.pointId(), LockModeType.PESSIMISTIC_WRITE);
        if (draft.senior()) {
            desk.requireNoOtherSenior(draft.pointId(), id);
        }
        LocalDate day = EffectiveDay.of(draft.effectiveOn(), LocalDate.now(clock));
        try {
            registry.add(List.of(new Inspector(id, draft.userId(), draft.facts(), day, false)));
        } catch (ConstraintViolationException e) {
            if (e.getConstraintName() != null && e.getConstraintName().contains("user_id")) {
                throw accountTaken();
            }
            throw e;
        }
        LOG.infof("inspector %s entered at point %s", id, draft.pointId());
        return InspectorRecord.of(desk.inspector(id, LockModeType.NONE));
    }

    @Transactional
    InspectorRecord change(UUID id, @Nullable String ifMatch, InspectorDraft draft) {
        desk.point(draft.pointId(), LockModeType.PESSIMISTIC_WRITE);
        Inspector inspector = desk.inspector(id, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, inspector.version());
        requireServing(inspector);
        if (!inspector.userId().equals(draft.userId())) {
            throw new RuleViolation(
                    "account-fixed",
                    Text.of(
                            "Inspektorning hisobi oʻzgarmaydi: boshqa shaxs yangi inspektor sifatida kiritiladi.",
                            "Инспекторнинг ҳисоби ўзгармайди: бошқа шахс янги инспектор сифатида киритилади.",
                            "Учётная запись инспектора не меняется: другого человека вносят как нового инспектора.",
                            "The account of an inspector never changes: somebody else is entered as a new inspector."));
        }
        if (draft.senior()) {
            desk.requireNoOtherSenior(draft.pointId(), id);
        }
        LocalDate day = EffectiveDay.of(draft.effectiveOn(), LocalDate.now(clock));
        requireStaying(inspector, draft.pointId(), day);
        if (registry.change(inspector, changing -> changing.change(draft.facts(), day))) {
            LOG.infof("inspector %s changed, version %d", id, inspector.version());
        }
        return InspectorRecord.of(inspector);
    }

    /** Ends the service, and with it every assignment. */
    @Transactional
    InspectorRecord leave(UUID id, @Nullable String ifMatch, Departure departure) {
        LocalDate day = EffectiveDay.of(departure.effectiveOn(), LocalDate.now(clock));
        assignments.lastingOf(id, day).stream()
                .map(Assignment::mahallaCode)
                .distinct()
                .sorted()
                .forEach(code -> desk.mahalla(code, LockModeType.PESSIMISTIC_READ));
        Inspector inspector = desk.inspector(id, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, inspector.version());
        requireServing(inspector);
        registry.change(inspector, leaving -> leaving.leave(day));
        List<Assignment> ending = assignments.lastingOf(id, day);
        ending.forEach(assignment -> {
            rows.refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
            registry.change(assignment, last -> last.endBy(day.minusDays(1)));
        });
        LOG.infof("inspector %s left on %s, %d assignments end", id, day, ending.size());
        return InspectorRecord.of(inspector);
    }

    /** Who goes to another district serves no mahalla of this one any more. */
    private void requireStaying(Inspector inspector, UUID pointId, LocalDate day) {
        if (!desk.districtOf(inspector.pointId()).equals(desk.districtOf(pointId))
                && !assignments.lastingOf(inspector.id(), day).isEmpty()) {
            throw new Conflict(
                    "inspector-assigned",
                    Text.of(
                            "Inspektor bu tuman mahallalariga biriktirilgan: avval biriktirishlarni tugating.",
                            "Инспектор бу туман маҳаллаларига бириктирилган: аввал бириктиришларни тугатинг.",
                            "Инспектор закреплён за махаллями этого района: сначала завершите закрепления.",
                            "The inspector is assigned to mahallas of this district: end the assignments first."));
        }
    }

    private static void requireServing(Inspector inspector) {
        if (!inspector.active()) {
            throw new Conflict(
                    "inspector-left",
                    Text.of(
                            "Inspektor xizmatdan ketgan.",
                            "Инспектор хизматдан кетган.",
                            "Инспектор уволился со службы.",
                            "The inspector has left the service."));
        }
    }

    private static Conflict accountTaken() {
        return new Conflict(
                "account-taken",
                Text.of(
                        "Bu hisob boshqa inspektorga bogʻlangan.",
                        "Бу ҳисоб бошқа инспекторга боғланган.",
                        "Эта учётная запись связана с другим инспектором.",
                        "This account is linked to another inspector."));
    }
}
