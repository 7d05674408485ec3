package uz.aloqa.mahalla.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.platform.sql.Sql;

/** The schedule in the database. Rules of inspectors who have left the service are there no more. */
@ApplicationScoped
public class Schedule {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String SELECT = """
            select r.id, r.officer_id, r.officer_kind, r.inspector_id, coalesce(r.officer_name, i.full_name) as name, i.rank,
                   r.district_soato, r.mahalla_code, r.mode, r.weekday, r.opens, r.closes, r.slot_minutes,
                   coalesce(r.place, case when r.mode = 'PERSONAL' then p.address end) as place, r.call_address,
                   r.valid_from, r.valid_to, r.origin, r.version
            from reception r
              left join inspector i on i.id = r.inspector_id
              left join law_and_order_point p on p.id = i.point_id
            where (r.inspector_id is null or i.active)""";
    private static final String OF_MAHALLA = """
             (r.mahalla_code = ?
               or r.officer_kind = 'HEAD' and r.mahalla_code is null
                 and r.district_soato = (select m.district_soato from mahalla m where m.code = ?)
               or r.mahalla_code is null and r.inspector_id in (
                 select a.inspector_id from assignment a
                 where a.mahalla_code = ? and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)))""";

    private static final String EXCEPTIONS = """
            select reception_id, day, opens, closes, reason, 1 as rank from reception_exception
            where reception_id = any(cast(? as uuid[])) and day between ? and ?
            union all
            select r.id, cast(leave.day as date), null, null, ?, 2 from reception r
              join handover h on h.inspector_id = r.inspector_id and h.status = 'APPROVED'
              cross join lateral generate_series(greatest(h.first_day, ?), least(h.last_day, ?), interval '1 day') as leave (day)
            where r.id = any(cast(? as uuid[])) and h.first_day <= ? and h.last_day >= ?
              and extract(isodow from leave.day) = r.weekday
            order by rank, day""";

    /** Why an inspector on leave receives nobody, in every language at once: other reasons are an officer's own words. */
    public static final String LEAVE = "Taʼtil · Таътил · Отпуск · Leave";

    private final Sql sql;

    Schedule(Sql sql) {
        this.sql = sql;
    }

    /** Rules in force on some day from one to another, by id after one, at most so many. */
    public List<Reception> between(
            ScheduleFilter filter, LocalDate from, LocalDate to, @Nullable UUID after, int most) {
        StringBuilder statement = new StringBuilder(SELECT)
                .append(" and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?) and r.id > ?");
        List<@Nullable Object> values = new ArrayList<>(List.of(to, from, after == null ? FIRST : after));
        if (filter.receptionId() != null) {
            statement.append(" and r.id = ?");
            values.add(filter.receptionId());
        }
        if (filter.inspectorId() != null) {
            statement.append(" and r.inspector_id = ?");
            values.add(filter.inspectorId());
        }
        if (filter.districtSoato() != null) {
            statement.append(" and r.district_soato = ?");
            values.add(filter.districtSoato());
        }
        String mahalla = filter.mahallaCode();
        if (mahalla != null) {
            statement.append(" and ").append(OF_MAHALLA);
            values.addAll(List.of(mahalla, mahalla, mahalla, to, from));
        }
        values.add(most);
        return sql.list(statement.append(" order by r.id limit ?").toString(), Schedule::read, values.toArray());
    }

    /** A rule, also one that has ended. */
    public Optional<Reception> find(UUID id) {
        return sql.first(SELECT + " and r.id = ?", Schedule::read, id);
    }

    /** All rules of an officer in force on some day from one to another. */
    public List<Reception> ofOfficer(UUID officerId, LocalDate from, LocalDate to) {
        return sql.list(
                SELECT + " and r.officer_id = ? and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)",
                Schedule::read,
                officerId,
                to,
                from);
    }

    /** A rule that the caller's side may change, locked. */
    Optional<Reception> lock(UUID id, UUID officer, String desk) {
        return sql.first(
                SELECT + " and r.id = ? and (r.officer_id = ? or r.district_soato = ?) for no key update of r",
                Schedule::read,
                id,
                officer,
                desk);
    }

    /**
     * Exceptions of rules from one day to another: those that the office set, and the days on which an inspector is on leave,
     * which count more and therefore come last.
     */
    public List<ReceptionException> exceptions(Collection<Reception> rules, LocalDate from, LocalDate to) {
        String ids = rules.stream().map(rule -> rule.id().toString()).collect(Collectors.joining(",", "{", "}"));
        return sql.list(EXCEPTIONS, Schedule::exception, ids, from, to, LEAVE, from, to, ids, to, from);
    }

    void add(Reception rule) {
        sql.update(
                """
                insert into reception (id, officer_id, officer_kind, inspector_id, officer_name, district_soato, mahalla_code,
                                       mode, weekday, opens, closes, slot_minutes, place, call_address, valid_from, valid_to,
                                       origin, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFICE', 1)""",
                rule.id(),
                rule.officerId(),
                rule.kind(),
                rule.inspectorId(),
                rule.kind() == Reception.Kind.HEAD ? rule.officerName() : null,
                rule.districtSoato(),
                rule.mahallaCode(),
                rule.mode(),
                rule.weekday().getValue(),
                rule.opens(),
                rule.closes(),
                rule.slotMinutes(),
                rule.place(),
                rule.callAddress(),
                rule.validFrom(),
                rule.validTo());
    }

    void end(UUID id, LocalDate lastDay) {
        sql.update("update reception set valid_to = ?, version = version + 1 where id = ?", lastDay, id);
    }

    void except(ReceptionException exception, UUID setBy) {
        sql.update(
                """
                insert into reception_exception (reception_id, day, opens, closes, reason, set_by) values (?, ?, ?, ?, ?, ?)
                on conflict (reception_id, day) do update
                set opens = excluded.opens, closes = excluded.closes, reason = excluded.reason, set_by = excluded.set_by""",
                exception.receptionId(),
                exception.day(),
                exception.opens(),
                exception.closes(),
                exception.reason(),
                setBy);
        sql.update("update reception set version = version + 1 where id = ?", exception.receptionId());
    }

    /** Gives every inspector in service who lacks it their hour on the day of prevention, and says how many those were. */
    int addPreventionDays(DayOfWeek weekday, LocalTime opens, LocalTime closes, int minutes, LocalDate today) {
        return sql.update("""
                insert into reception (id, officer_id, officer_kind, inspector_id, district_soato, mode, weekday, opens, closes,
                                       slot_minutes, valid_from, origin, version)
                select gen_random_uuid(), i.user_id, 'INSPECTOR', i.id, p.district_soato, 'PERSONAL', ?, ?, ?, ?, ?,
                       'PREVENTION_DAY', 1
                from inspector i join law_and_order_point p on p.id = i.point_id
                where i.active
                on conflict (officer_id) where origin = 'PREVENTION_DAY' do nothing""", weekday.getValue(), opens, closes, minutes, today);
    }

    private static ReceptionException exception(ResultSet row) throws SQLException {
        return new ReceptionException(
                row.getObject("reception_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getString("reason"));
    }

    private static Reception read(ResultSet row) throws SQLException {
        return new Reception(
                row.getObject("id", UUID.class),
                row.getObject("officer_id", UUID.class),
                Reception.Kind.valueOf(row.getString("officer_kind")),
                row.getObject("inspector_id", UUID.class),
                row.getString("name"),
                row.getString("rank"),
                row.getString("district_soato"),
                row.getString("mahalla_code"),
                ReceptionMode.valueOf(row.getString("mode")),
                DayOfWeek.of(row.getInt("weekday")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getInt("slot_minutes"),
                row.getString("place"),
                row.getString("call_address"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("origin").equals("PREVENTION_DAY"),
                row.getLong("version"));
    }
}
