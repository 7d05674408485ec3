package uz.aloqa.notification.announcement.live;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uz.aloqa.notification.announcement.reading.PublicAnnouncements;
import uz.aloqa.notification.announcement.reading.Told;
import uz.aloqa.notification.database.Database;

/** What became public, in the order of commits. */
@Singleton
class ChangeLog {

    /** How many a listener takes at once. */
    static final int BATCH = 32;

    private record Row(long position, String change, UUID announcement, Set<String> direct, Set<String> containing) {}

    private final Database database;
    private final PublicAnnouncements announcements;

    ChangeLog(Database database, PublicAnnouncements announcements) {
        this.database = database;
        this.announcements = announcements;
    }

    /** The last position. */
    long head() {
        return database.list("select last_position from announcement_head", row -> row.getLong(1))
                .getFirst();
    }

    /** The next ones after a position. */
    List<Change> after(long position) {
        List<Row> rows = database.list("""
                select c.position, c.change, c.announcement_id,
                    array(select place from announcement_place p where p.announcement_id = c.announcement_id and direct),
                    array(select place from announcement_place p
                        where p.announcement_id = c.announcement_id and not direct)
                from announcement_change c where c.position > ? order by c.position limit ?
                """, ChangeLog::row, position, BATCH);
        Map<UUID, Told> told =
                announcements
                        .published(
                                rows.stream().map(Row::announcement).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Told::id, Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(told.get(row.announcement())).stream()
                        .map(announcement ->
                                new Change(row.position(), row.change(), announcement, row.direct(), row.containing())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                texts(row.getArray(4)),
                texts(row.getArray(5)));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toSet());
    }
}
