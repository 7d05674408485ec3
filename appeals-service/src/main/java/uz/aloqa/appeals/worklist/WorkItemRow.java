package uz.aloqa.appeals.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.Outcome;

/** An item of the list as its columns say it. */
final class WorkItemRow {

    static final String COLUMNS = """
            a.id, a.number, a.kind, a.status, a.answer_outcome, left(a.body, 141) as beginning, a.mahalla_code,
            a.district_soato, a.executor_kind, a.executor_user_id, a.filed_at, a.registered_on, a.due_on, a.due_at,
            a.version, (a.status = any(:open) and a.due_at < :now) as overdue, a.category_id,
            (select i.full_name from registry_inspector i where i.id = a.executor_inspector_id) as executor_name,
            %s as co_executing, %s as inquiry_overdue""".formatted(Conditions.CO_EXECUTING, Conditions.INQUIRY_OVERDUE);

    private static final int EXCERPT = 140;

    private WorkItemRow() {}

    static WorkItem read(ResultSet row) throws SQLException {
        String outcome = row.getString("answer_outcome");
        return new WorkItem(
                row.getObject("id", UUID.class),
                row.getString("number"),
                AppealKind.valueOf(row.getString("kind")),
                AppealStatus.valueOf(row.getString("status")),
                outcome == null ? null : Outcome.valueOf(outcome),
                excerpt(row.getString("beginning")),
                row.getString("mahalla_code"),
                row.getString("district_soato"),
                ExecutorKind.valueOf(row.getString("executor_kind")),
                row.getObject("executor_user_id", UUID.class),
                row.getString("executor_name"),
                row.getBoolean("co_executing"),
                row.getObject("category_id", UUID.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("overdue"),
                row.getBoolean("inquiry_overdue"),
                row.getLong("version"));
    }

    private static String excerpt(@Nullable String beginning) {
        String text = beginning == null ? "" : beginning;
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
