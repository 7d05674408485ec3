package uz.aloqa.notification.duty;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.notification.database.Database;

/** Assignments and the accounts of inspectors. They come in any order, so each may have to wait for the other. */
@Singleton
class Duties {

    private final Database database;

    Duties(Database database) {
        this.database = database;
    }

    /** Remembers an assignment; one that was told of, or that is no news, stays told. */
    void learn(Duty duty, boolean news, long version) {
        database.change(
                """
                insert into duty as known
                    (assignment_id, inspector_id, mahalla_code, role, valid_from, valid_to, version, event_id, told)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (assignment_id) do update
                set inspector_id = excluded.inspector_id, mahalla_code = excluded.mahalla_code, role = excluded.role,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, version = excluded.version,
                    told = known.told or excluded.told
                where known.version < excluded.version
                """,
                duty.id(),
                duty.inspectorId(),
                duty.mahallaCode(),
                duty.role().name(),
                duty.validFrom(),
                duty.validTo(),
                version,
                duty.eventId(),
                !news);
    }

    void learnAccount(UUID inspector, UUID account, long version) {
        database.change("""
                insert into inspector_account as known (inspector_id, user_id, version) values (?, ?, ?)
                on conflict (inspector_id) do update set user_id = excluded.user_id, version = excluded.version
                where known.version < excluded.version
                """, inspector, account, version);
    }

    Optional<UUID> account(UUID inspector) {
        return database
                .list(
                        "select user_id from inspector_account where inspector_id = ?",
                        row -> row.getObject(1, UUID.class),
                        inspector)
                .stream()
                .findFirst();
    }

    /** What the inspector has not heard of; from now on they have. */
    List<Duty> takeUntold(UUID inspector) {
        return database.list("""
                update duty set told = true where inspector_id = ? and not told
                returning assignment_id, inspector_id, mahalla_code, role, valid_from, valid_to, event_id
                """, Duties::duty, inspector);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                AssignmentRole.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, UUID.class));
    }
}
