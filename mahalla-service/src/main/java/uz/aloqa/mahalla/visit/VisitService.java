package uz.aloqa.mahalla.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;
import uz.aloqa.platform.time.Tashkent;

/** Inspectors record their rounds and visits. */
@ApplicationScoped
class VisitService {

    private static final Logger LOG = Logger.getLogger(VisitService.class);
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Sql sql;
    private final HouseholdService households;
    private final Officers officers;
    private final Caller caller;
    private final Ids ids;

    VisitService(Sql sql, HouseholdService households, Officers officers, Caller caller, Ids ids) {
        this.sql = sql;
        this.households = households;
        this.officers = officers;
        this.caller = caller;
        this.ids = ids;
    }

    /** Records a visit of the caller. To have found nobody at home leaves a household due. */
    @Transactional
    VisitView record(RecordVisit order) {
        LocalDate day = LocalDate.ofInstant(order.visitedAt(), Tashkent.ZONE);
        if (order.visitedAt().isAfter(caller.now())) {
            throw VisitRefusals.inFuture();
        }
        if (!officers.serves(caller.id(), order.mahalla(), day)) {
            throw VisitRefusals.mahallaNotFound();
        }
        if (order.householdId() != null) {
            visit(order.householdId(), order, day);
        }
        VisitView visit = new VisitView(
                ids.next(),
                order.mahalla(),
                order.householdId(),
                order.prevention(),
                order.visitedAt(),
                order.place(),
                order.note().strip(),
                order.outcome(),
                officers.nameOf(caller),
                caller.now());
        add(visit);
        LOG.infof("visit recorded visit=%s mahalla=%s kind=%s", visit.id(), visit.mahalla(), visit.prevention());
        return visit;
    }

    /** Visits in the caller's territory, the latest recorded first. */
    @Transactional
    Page<VisitView> list(@Nullable String mahalla, @Nullable UUID household, @Nullable String cursor, int limit) {
        Territory territory = Territory.of(caller);
        StringBuilder statement = new StringBuilder("select x.* from visit x where ")
                .append(territory.predicate())
                .append(" and x.id < ?");
        List<Object> values = new ArrayList<>(territory.values());
        values.add(Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(LAST));
        if (mahalla != null) {
            statement.append(" and x.mahalla_code = ?");
            values.add(mahalla);
        }
        if (household != null) {
            statement.append(" and x.household_id = ?");
            values.add(household);
        }
        values.add(limit + 1);
        List<VisitView> found = sql.list(
                statement.append(" order by x.id desc limit ?").toString(), VisitService::read, values.toArray());
        return Page.of(found, limit, last -> Cursor.encode(last.id()), visit -> visit);
    }

    private void visit(UUID id, RecordVisit order, LocalDate day) {
        HouseholdView household = households.lock(id);
        if (!household.mahalla().equals(order.mahalla())) {
            throw VisitRefusals.householdNotFound();
        }
        if (household.removedAt() != null) {
            throw VisitRefusals.removed();
        }
        if (order.outcome() != VisitOutcome.NOBODY_HOME) {
            households.visited(household, order.visitedAt(), day);
        }
    }

    private void add(VisitView visit) {
        RecordVisit.Spot place = visit.place();
        sql.update(
                """
                insert into visit (id, mahalla_code, household_id, prevention, outcome, note, longitude, latitude,
                                   inspector_user_id, inspector_name, visited_at, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                visit.id(),
                visit.mahalla(),
                visit.householdId(),
                visit.prevention(),
                visit.outcome(),
                visit.note(),
                place == null ? null : place.lon(),
                place == null ? null : place.lat(),
                caller.id(),
                visit.inspectorName(),
                visit.visitedAt().atOffset(ZoneOffset.UTC),
                visit.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static VisitView read(ResultSet row) throws SQLException {
        Double lat = row.getObject("latitude", Double.class);
        Double lon = row.getObject("longitude", Double.class);
        return new VisitView(
                row.getObject("id", UUID.class),
                row.getString("mahalla_code"),
                row.getObject("household_id", UUID.class),
                Prevention.valueOf(row.getString("prevention")),
                row.getObject("visited_at", OffsetDateTime.class).toInstant(),
                lat == null || lon == null ? null : new RecordVisit.Spot(lat, lon),
                row.getString("note"),
                VisitOutcome.valueOf(row.getString("outcome")),
                row.getString("inspector_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
