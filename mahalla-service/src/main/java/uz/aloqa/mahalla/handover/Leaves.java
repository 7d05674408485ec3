package uz.aloqa.mahalla.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** Leaves in the database, and what they touch of the registry. */
@ApplicationScoped
class Leaves {

    private final Sql sql;

    Leaves(Sql sql) {
        this.sql = sql;
    }

    /**
     * A part of an assignment that falls into the leave.
     *
     * @param mahalla where
     * @param from first day
     * @param to last day
     */
    record Served(String mahalla, LocalDate from, LocalDate to) {}

    /** What the inspector answers for on days of the leave. */
    List<Served> servedDuring(HandoverView handover) {
        return sql.list(
                """
                select mahalla_code, greatest(valid_from, ?) as first_day, least(coalesce(valid_to, ?), ?) as last_day
                from assignment
                where inspector_id = ? and role = 'PRIMARY' and valid_from <= ? and (valid_to is null or valid_to >= ?)
                order by mahalla_code""",
                row -> new Served(
                        row.getString("mahalla_code"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                handover.firstDay(),
                handover.lastDay(),
                handover.lastDay(),
                handover.inspector().id(),
                handover.lastDay(),
                handover.firstDay());
    }

    /** Whether the substitute is on an approved leave on a day of it. */
    boolean isOnLeave(HandoverView handover) {
        return sql.first("""
                        select 1 from handover where inspector_id = ? and status = 'APPROVED'
                        and first_day <= ? and last_day >= ?""", row -> row.getInt(1), handover.substitute().id(), handover.lastDay(), handover.firstDay())
                .isPresent();
    }

    static HandoverView read(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new HandoverView(
                row.getObject("id", UUID.class),
                new HandoverView.Named(row.getObject("inspector_id", UUID.class), row.getString("inspector_name")),
                new HandoverView.Named(row.getObject("substitute_id", UUID.class), row.getString("substitute_name")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                HandoverStatus.valueOf(row.getString("status")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by_name"),
                decided == null ? null : decided.toInstant(),
                row.getString("decision_words"),
                row.getLong("version"));
    }
}
