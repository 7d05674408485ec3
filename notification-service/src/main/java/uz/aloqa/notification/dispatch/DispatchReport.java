package uz.aloqa.notification.dispatch;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;

/** A dispatch as staff see it; jurisdiction is in the SQL. */
@Singleton
class DispatchReport {

    private final Database database;
    private final DispatchCounting counting;

    DispatchReport(Database database, DispatchCounting counting) {
        this.database = database;
        this.counting = counting;
    }

    /**
     * One dispatch.
     *
     * @param departments pattern of the departments whose announcements the reader answers for; null for all there are
     */
    DispatchView of(UUID id, @Nullable String departments) {
        List<DispatchView.CountView> counts = counting.counts(id).stream()
                .map(count -> new DispatchView.CountView(count.channel(), count.state(), count.count()))
                .toList();
        return database.list("""
                        select id, kind, announcement_id, state, audience, created_at, finished_at, completed_at
                        from dispatch
                        where id = ? and (?::text is null or exists (
                            select 1 from announcement a where a.id = dispatch.announcement_id and a.department like ?))
                        """, row -> view(row, counts), id, departments, departments).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "dispatch-not-found",
                        Text.of(
                                "Bunday tarqatish yoʻq.",
                                "Бундай тарқатиш йўқ.",
                                "Такой рассылки нет.",
                                "There is no such dispatch.")));
    }

    private static DispatchView view(ResultSet row, List<DispatchView.CountView> counts) throws SQLException {
        return new DispatchView(
                row.getObject("id", UUID.class),
                DispatchKind.valueOf(row.getString("kind")),
                row.getObject("announcement_id", UUID.class),
                DispatchState.valueOf(row.getString("state")),
                row.getLong("audience"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                instant(row, "completed_at"),
                counts);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
