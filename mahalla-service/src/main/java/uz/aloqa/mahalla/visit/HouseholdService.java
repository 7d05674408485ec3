package uz.aloqa.mahalla.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.time.Ids;

/** Households under watch. An address is read by who has to visit and by the head, and each reading is kept. */
@ApplicationScoped
public class HouseholdService {

    private static final Logger LOG = Logger.getLogger(HouseholdService.class);
    private static final String SELECT = """
            select x.id, x.mahalla_code, x.address, x.ground, x.visit_every_days, x.next_visit_on, x.last_visited_at,
                   x.registered_at, x.removed_at, x.version
            from household x where\s""";

    private final Sql sql;
    private final Officers officers;
    private final Caller caller;
    private final Ids ids;
    private final int visitEveryDays;

    HouseholdService(
            Sql sql,
            Officers officers,
            Caller caller,
            Ids ids,
            @ConfigProperty(name = "aloqa.households.visit-every-days") int visitEveryDays) {
        this.sql = sql;
        this.officers = officers;
        this.caller = caller;
        this.ids = ids;
        this.visitEveryDays = visitEveryDays;
    }

    @Transactional
    HouseholdView register(NewHousehold order) {
        if (!officers.serves(caller.id(), order.mahalla(), caller.today())) {
            throw VisitRefusals.mahallaNotFound();
        }
        UUID id = ids.next();
        sql.update(
                """
                insert into household (id, mahalla_code, address, ground, visit_every_days, next_visit_on, registered_by,
                                       registered_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                id,
                order.mahalla(),
                order.address().strip(),
                order.ground(),
                visitEveryDays,
                caller.today().plusDays(visitEveryDays),
                caller.id(),
                now());
        LOG.infof("household registered household=%s mahalla=%s by=%s", id, order.mahalla(), caller.id());
        return one(id, "");
    }

    /** One household; the reading is kept. */
    @Transactional
    HouseholdView get(UUID id) {
        HouseholdView household = one(id, "");
        remember(List.of(household));
        return household;
    }

    /** Households watched now, who is due first before the others; the reading of each is kept. */
    @Transactional
    Page<HouseholdView> list(@Nullable String mahalla, boolean dueOnly, @Nullable String cursor, int limit) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        Territory territory = Territory.of(caller);
        StringBuilder statement = new StringBuilder(SELECT)
                .append(territory.predicate())
                .append(" and x.removed_at is null and (x.next_visit_on, x.id) > (?, ?)");
        List<Object> values = new ArrayList<>(territory.values());
        values.add(after.map(last -> last.read(0, LocalDate::parse)).orElse(LocalDate.EPOCH));
        values.add(after.map(last -> last.uuid(1)).orElse(new UUID(0, 0)));
        if (mahalla != null) {
            statement.append(" and x.mahalla_code = ?");
            values.add(mahalla);
        }
        if (dueOnly) {
            statement.append(" and x.next_visit_on <= ?");
            values.add(caller.today());
        }
        values.add(limit + 1);
        List<HouseholdView> found = sql.list(
                statement.append(" order by x.next_visit_on, x.id limit ?").toString(), this::read, values.toArray());
        Page<HouseholdView> page =
                Page.of(found, limit, last -> Cursor.encode(last.nextVisitOn(), last.id()), household -> household);
        remember(page.items());
        return page;
    }

    @Transactional
    HouseholdView remove(UUID id, @Nullable String ifMatch, Removal removal) {
        HouseholdView household = one(id, " for no key update of x");
        ETags.require(ifMatch, household.version());
        if (household.removedAt() != null) {
            throw VisitRefusals.removed();
        }
        sql.update(
                "update household set removed_at = ?, removal_reason = ?, version = version + 1 where id = ?",
                now(),
                removal.reason().strip(),
                id);
        LOG.infof("household removed household=%s by=%s", id, caller.id());
        return one(id, "");
    }

    /** Who has read of a household, the latest first; for the head. */
    @Transactional
    Page<Reading> readings(UUID id, int limit) {
        one(id, "");
        return new Page<>(
                sql.list(
                        """
                        select read_by, read_by_name, read_at from household_reading where household_id = ?
                        order by read_at desc limit ?""",
                        row -> new Reading(
                                row.getObject("read_by", UUID.class),
                                row.getString("read_by_name"),
                                row.getObject("read_at", OffsetDateTime.class).toInstant()),
                        id,
                        limit),
                null);
    }

    /** Visits due from one day to another in the caller's territory, the overdue ones on the first day; no address. */
    @Transactional
    public List<DueVisit> dueBetween(LocalDate from, LocalDate to, int most) {
        Territory territory = Territory.of(caller);
        List<Object> values = new ArrayList<>(territory.values());
        values.addAll(List.of(to, most));
        return sql.list(
                "select x.id, x.mahalla_code, x.next_visit_on from household x where " + territory.predicate()
                        + " and x.removed_at is null and x.next_visit_on <= ? order by x.next_visit_on, x.id limit ?",
                row -> {
                    LocalDate day = row.getObject("next_visit_on", LocalDate.class);
                    return new DueVisit(
                            row.getObject("id", UUID.class),
                            row.getString("mahalla_code"),
                            day.isBefore(from) ? from : day);
                },
                values.toArray());
    }

    /** The household was visited: the next visit is due some days later. */
    void visited(HouseholdView household, Instant at, LocalDate day) {
        sql.update("""
                update household set last_visited_at = greatest(last_visited_at, ?),
                       next_visit_on = greatest(next_visit_on, ?), version = version + 1 where id = ?""", at.atOffset(ZoneOffset.UTC), day.plusDays(household.visitEveryDays()), household.id());
    }

    /** A household of the caller's territory, locked. */
    HouseholdView lock(UUID id) {
        return one(id, " for no key update of x");
    }

    private HouseholdView one(UUID id, String lock) {
        Territory territory = Territory.of(caller);
        List<Object> values = new ArrayList<>(territory.values());
        values.add(id);
        return sql.first(SELECT + territory.predicate() + " and x.id = ?" + lock, this::read, values.toArray())
                .orElseThrow(VisitRefusals::householdNotFound);
    }

    private void remember(List<HouseholdView> read) {
        String keys = read.stream().map(each -> each.id().toString()).collect(Collectors.joining(",", "{", "}"));
        sql.update("""
                insert into household_reading (household_id, read_by, read_by_name, read_at)
                select id, ?, ?, ? from unnest(cast(? as uuid[])) as id""", caller.id(), officers.nameOf(caller), now(), keys);
    }

    private OffsetDateTime now() {
        return caller.now().atOffset(ZoneOffset.UTC);
    }

    private HouseholdView read(ResultSet row) throws SQLException {
        LocalDate next = row.getObject("next_visit_on", LocalDate.class);
        LocalDate today = caller.today();
        OffsetDateTime removed = row.getObject("removed_at", OffsetDateTime.class);
        OffsetDateTime visited = row.getObject("last_visited_at", OffsetDateTime.class);
        return new HouseholdView(
                row.getObject("id", UUID.class),
                row.getString("mahalla_code"),
                row.getString("address"),
                Ground.valueOf(row.getString("ground")),
                row.getInt("visit_every_days"),
                next,
                removed == null && !next.isAfter(today),
                removed == null ? Math.max(0, ChronoUnit.DAYS.between(next, today)) : 0,
                visited == null ? null : visited.toInstant(),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                removed == null ? null : removed.toInstant(),
                row.getLong("version"));
    }
}
