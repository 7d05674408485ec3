package uz.aloqa.mahalla.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.inspector.Assignment;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officer;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.mahalla.reception.Schedule;
import uz.aloqa.mahalla.reception.booking.OfficeCancellations;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/** Leaves: proposed by the inspector, decided by the head; an approved one becomes assignments of the registry. */
@ApplicationScoped
class HandoverService {

    private static final Logger LOG = Logger.getLogger(HandoverService.class);
    private static final int LONGEST = 90;
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String SELECT = """
            select h.id, h.inspector_id, i.full_name as inspector_name, h.substitute_id, s.full_name as substitute_name,
                   h.first_day, h.last_day, h.reason, h.status, h.proposed_at, h.decided_by_name, h.decided_at,
                   h.decision_words, h.version
            from handover h join inspector i on i.id = h.inspector_id join inspector s on s.id = h.substitute_id
            where (h.district_soato = ? or i.user_id = ? or s.user_id = ?)""";

    private final Sql sql;
    private final Leaves leaves;
    private final RegistryService registry;
    private final OfficeCancellations bookings;
    private final Officers officers;
    private final Caller caller;
    private final Ids ids;

    HandoverService(
            Sql sql,
            Leaves leaves,
            RegistryService registry,
            OfficeCancellations bookings,
            Officers officers,
            Caller caller,
            Ids ids) {
        this.sql = sql;
        this.leaves = leaves;
        this.registry = registry;
        this.bookings = bookings;
        this.officers = officers;
        this.caller = caller;
        this.ids = ids;
    }

    @Transactional
    HandoverView propose(ProposeHandover order) {
        Officer inspector = officers.ofAccount(caller.id()).orElseThrow(HandoverRefusals::substituteUnknown);
        Officer substitute = officers.find(order.substituteId()).orElseThrow(HandoverRefusals::substituteUnknown);
        if (!substitute.districtSoato().equals(inspector.districtSoato())
                || substitute.id().equals(inspector.id())) {
            throw HandoverRefusals.substituteUnknown();
        }
        if (order.firstDay().isBefore(caller.today())
                || order.lastDay().isBefore(order.firstDay())
                || !order.lastDay().isBefore(order.firstDay().plusDays(LONGEST))) {
            throw HandoverRefusals.daysRefused();
        }
        UUID id = ids.next();
        int kept = sql.update(
                """
                insert into handover (id, inspector_id, substitute_id, district_soato, first_day, last_day, reason, status,
                                      proposed_at, version)
                values (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, 1)
                on conflict do nothing""",
                id,
                inspector.id(),
                substitute.id(),
                inspector.districtSoato(),
                order.firstDay(),
                order.lastDay(),
                order.reason().strip(),
                now());
        if (kept == 0) {
            throw HandoverRefusals.overlaps();
        }
        LOG.infof("handover proposed handover=%s inspector=%s", id, inspector.id());
        return get(id);
    }

    @Transactional
    HandoverView get(UUID id) {
        return one(id, "");
    }

    @Transactional
    Page<HandoverView> list(@Nullable HandoverStatus status, @Nullable String cursor, int limit) {
        List<Object> values = new ArrayList<>(visible());
        values.add(Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(LAST));
        String only = "";
        if (status != null) {
            only = " and h.status = ?";
            values.add(status);
        }
        values.add(limit + 1);
        List<HandoverView> found = sql.list(
                SELECT + " and h.id < ?" + only + " order by h.id desc limit ?", Leaves::read, values.toArray());
        return Page.of(found, limit, last -> Cursor.encode(last.id()), handover -> handover);
    }

    /** Assigns the substitute to all mahallas of the inspector, or to none when the registry forbids one of them. */
    @Transactional
    HandoverView approve(UUID id, @Nullable String ifMatch) {
        HandoverView handover = lockToDecide(id, ifMatch, HandoverStatus.APPROVED);
        List<Leaves.Served> served = leaves.servedDuring(handover);
        if (served.isEmpty()) {
            throw HandoverRefusals.nothing();
        }
        if (leaves.isOnLeave(handover)) {
            throw HandoverRefusals.clash();
        }
        decide(id, HandoverStatus.APPROVED, null);
        assign(handover, served);
        callOffReceptions(handover);
        LOG.infof("handover approved handover=%s mahallas=%d by=%s", id, served.size(), caller.id());
        return one(id, "");
    }

    @Transactional
    HandoverView refuse(UUID id, @Nullable String ifMatch, String reason) {
        lockToDecide(id, ifMatch, HandoverStatus.REFUSED);
        decide(id, HandoverStatus.REFUSED, reason);
        return one(id, "");
    }

    @Transactional
    HandoverView withdraw(UUID id, @Nullable String ifMatch) {
        HandoverView handover = lock(id, ifMatch, HandoverStatus.WITHDRAWN);
        boolean own = officers.ofAccount(caller.id())
                .filter(officer -> officer.id().equals(handover.inspector().id()))
                .isPresent();
        if (!own) {
            throw HandoverRefusals.notFound();
        }
        decide(id, HandoverStatus.WITHDRAWN, null);
        return one(id, "");
    }

    private HandoverView lockToDecide(UUID id, @Nullable String ifMatch, HandoverStatus next) {
        if (caller.headOf().isEmpty()) {
            throw HandoverRefusals.notFound();
        }
        return lock(id, ifMatch, next);
    }

    private HandoverView lock(UUID id, @Nullable String ifMatch, HandoverStatus next) {
        HandoverView handover = one(id, " for no key update of h");
        ETags.require(ifMatch, handover.version());
        if (!handover.status().successors().contains(next)) {
            throw HandoverRefusals.decided();
        }
        return handover;
    }

    private void assign(HandoverView handover, List<Leaves.Served> served) {
        List<Assignment> substitutions = served.stream()
                .map(each -> new Assignment(
                        ids.next(),
                        handover.substitute().id(),
                        each.mahalla(),
                        AssignmentRole.SUBSTITUTE,
                        each.from(),
                        each.to(),
                        false))
                .toList();
        try {
            registry.add(substitutions);
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).contains("one_substitute_at_a_time")) {
                throw HandoverRefusals.clash();
            }
            throw e;
        }
    }

    /** Who has booked a place on a day of the leave is told; a reason is the resident's to read, so it names no more than that. */
    private void callOffReceptions(HandoverView handover) {
        sql.list(
                        "select id from reception where inspector_id = ? order by id",
                        row -> row.getObject("id", UUID.class),
                        handover.inspector().id())
                .forEach(rule -> bookings.callOffThatNoLongerFit(rule, Schedule.LEAVE));
    }

    private void decide(UUID id, HandoverStatus status, @Nullable String words) {
        sql.update("""
                update handover set status = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, decision_words = ?,
                       version = version + 1 where id = ?""", status, caller.id(), officers.nameOf(caller), now(), words, id);
    }

    private HandoverView one(UUID id, String lock) {
        List<Object> values = new ArrayList<>(visible());
        values.add(id);
        return sql.first(SELECT + " and h.id = ?" + lock, Leaves::read, values.toArray())
                .orElseThrow(HandoverRefusals::notFound);
    }

    /** A head sees the district; everybody else what names them. */
    private List<Object> visible() {
        return List.of(caller.headOf().orElse(""), caller.id(), caller.id());
    }

    private OffsetDateTime now() {
        return caller.now().atOffset(ZoneOffset.UTC);
    }
}
