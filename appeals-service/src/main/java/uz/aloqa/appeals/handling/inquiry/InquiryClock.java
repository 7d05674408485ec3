package uz.aloqa.appeals.handling.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.contracts.InquiryOverdue;
import uz.aloqa.platform.sql.Sql;

/**
 * Inquiries whose days are over, in the database. The rows of the appeal and of the inquiry are locked, passing over those that
 * others are at; the mark in the inquiry makes it once (docs/adr/0021). Whoever still waits for information when the appeal has
 * ended has nobody to hear of it: its clock stops without a word.
 */
@ApplicationScoped
class InquiryClock {

    private static final String WAITS = "%s.replied_at is null and %s.clock_stopped_at is null and %s.due_on < ?";

    /** One of each appeal, the first one first: each raises the version of its appeal. */
    private static final String DUE = """
            select q.appeal_id, q.seq, q.kind, q.due_on,
              q.kind = 'INFORMATION' and appeal_has_ended(a.status) as needless,
              case when q.kind = 'INFORMATION' then q.asked_by else a.answer_signed_by end as owed_by
            from appeal_inquiry q join appeal a on a.id = q.appeal_id
            where %s and not exists (
              select 1 from appeal_inquiry e where e.appeal_id = q.appeal_id and e.seq < q.seq and %s)""".formatted(WAITS.replace("%s", "q"), WAITS.replace("%s", "e"));

    private static final String STOP = """
            , stopped as (
              update appeal_inquiry q set clock_stopped_at = ? from due where q.appeal_id = due.appeal_id and q.seq = due.seq
            ), told as (
              update appeal a set version = a.version + 1 from due where a.id = due.appeal_id and not due.needless
              returning a.id, a.number, a.applicant_id, a.version, a.executor_user_id, a.department_soato,
                case when due.owed_by in (a.executor_user_id, a.against_user_id, a.against_decider) then null
                     else due.owed_by end as owed_by
            )
            select due.seq, due.kind, due.due_on, told.* from due left join told on told.id = due.appeal_id""";

    private static final String STOP_NEXT = "with due as (" + DUE
            + " order by q.due_on, q.appeal_id limit ? for no key update of a, q skip locked)" + STOP;
    private static final String STOP_ONE =
            "with due as (" + DUE + " and q.appeal_id = ? for no key update of a, q skip locked)" + STOP;

    private final Sql sql;

    InquiryClock(Sql sql) {
        this.sql = sql;
    }

    /** Stops the clocks that ran out first; what has to be told of each, which is nothing where it was needless. */
    List<Optional<Change>> stopNext(LocalDate today, Instant now, int most) {
        return sql.list(STOP_NEXT, row -> overdue(row, now), today, today, most, now);
    }

    /** The same for the first one of an appeal, unless somebody else is at it or has been. */
    List<Optional<Change>> stopOne(UUID appealId, LocalDate today, Instant now) {
        return sql.list(STOP_ONE, row -> overdue(row, now), today, today, appealId, now);
    }

    /** The appeals with clocks that ran out first, without locking them. */
    List<UUID> due(LocalDate today, int most) {
        return sql.list(
                DUE + " order by q.due_on, q.appeal_id limit ?",
                row -> row.getObject(1, UUID.class),
                today,
                today,
                most);
    }

    private static Optional<Change> overdue(ResultSet row, Instant now) throws SQLException {
        UUID appealId = row.getObject("id", UUID.class);
        return appealId == null
                ? Optional.empty()
                : Optional.of(new Change(
                        row.getLong("version"),
                        new InquiryOverdue(
                                appealId,
                                row.getString("number"),
                                row.getObject("applicant_id", UUID.class),
                                row.getObject("executor_user_id", UUID.class),
                                row.getString("department_soato"),
                                row.getInt("seq"),
                                InquiryKind.valueOf(row.getString("kind")),
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("owed_by", UUID.class),
                                now)));
    }
}
