package uz.aloqa.appeals.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.DeadlineReason;
import uz.aloqa.platform.sql.Sql;

/** Every deadline that an appeal has had. Written in the transaction that changes it. */
@ApplicationScoped
public class DeadlineHistory {

    private final Sql sql;

    DeadlineHistory(Sql sql) {
        this.sql = sql;
    }

    /**
     * One deadline of the past or the present.
     *
     * @param version of the appeal that brought it
     * @param startsOn receipt by the body obliged to solve it
     * @param dueOn last day
     * @param reason why
     * @param ground the officer's words, absent where the law alone decided
     * @param decidedBy account of the officer, absent where the law alone decided
     * @param decidedAt when
     */
    public record Entry(
            long version,
            LocalDate startsOn,
            LocalDate dueOn,
            DeadlineReason reason,
            @Nullable String ground,
            @Nullable UUID decidedBy,
            Instant decidedAt) {

        /** One that the law alone decided. */
        public static Entry ofLaw(long version, Deadline deadline, Instant at) {
            return new Entry(version, deadline.startsOn(), deadline.dueOn(), deadline.reason(), null, null, at);
        }

        /** One that an officer decided, on that ground. */
        public static Entry decided(long version, Deadline deadline, @Nullable String ground, UUID by, Instant at) {
            return new Entry(version, deadline.startsOn(), deadline.dueOn(), deadline.reason(), ground, by, at);
        }
    }

    /** Adds one; the row of the appeal is in the database by then. */
    public void add(UUID appealId, Entry entry) {
        sql.update(
                """
                insert into appeal_deadline (appeal_id, version, starts_on, due_on, reason, ground, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                appealId,
                entry.version(),
                entry.startsOn(),
                entry.dueOn(),
                entry.reason(),
                entry.ground(),
                entry.decidedBy(),
                OffsetDateTime.ofInstant(entry.decidedAt(), ZoneOffset.UTC));
    }

    /** All of an appeal, the first one first. */
    public List<Entry> of(UUID appealId) {
        return sql.list(
                """
                select version, starts_on, due_on, reason, ground, decided_by, decided_at
                from appeal_deadline where appeal_id = ? order by version""",
                row -> new Entry(
                        row.getLong("version"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        DeadlineReason.valueOf(row.getString("reason")),
                        row.getString("ground"),
                        row.getObject("decided_by", UUID.class),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()),
                appealId);
    }
}
