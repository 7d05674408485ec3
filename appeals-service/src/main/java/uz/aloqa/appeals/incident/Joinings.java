package uz.aloqa.appeals.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.JoinCause;
import uz.aloqa.platform.sql.Sql;

/** Which appeals are joined to which, in the database. */
@ApplicationScoped
public class Joinings {

    private final Sql sql;

    Joinings(Sql sql) {
        this.sql = sql;
    }

    /** The appeal that this one is joined to. */
    public Optional<UUID> firstOf(UUID appealId) {
        return sql.first(
                "select parent_id from appeal_joining where child_id = ?",
                row -> row.getObject(1, UUID.class),
                appealId);
    }

    /** How many are joined to it. */
    public long reporters(UUID firstId) {
        return sql.count("select count(*) from appeal_joining where parent_id = ?", firstId);
    }

    void join(UUID childId, UUID firstId, JoinCause cause, @Nullable UUID by, Instant at) {
        sql.update(
                "insert into appeal_joining (child_id, parent_id, cause, joined_at, joined_by) values (?, ?, ?, ?, ?)",
                childId,
                firstId,
                cause,
                at,
                by);
    }

    void split(UUID childId) {
        sql.update("delete from appeal_joining where child_id = ?", childId);
    }

    /** Joined appeals that wait for the answer that the first one has got, the oldest incidents first. */
    public List<UUID> waitingForTheAnswerGiven(int most) {
        return sql.list(
                "select j.child_id from appeal_joining j join appeal p on p.id = j.parent_id"
                        + " where j.settled_at is null and p.status = 'ANSWERED' order by p.answered_at, j.child_id limit ?",
                row -> row.getObject(1, UUID.class),
                most);
    }

    /** Notes that it doesn't wait any more. */
    public void settle(UUID childId, Instant at) {
        sql.update("update appeal_joining set settled_at = ? where child_id = ?", at, childId);
    }

    /**
     * Holds an appeal still against ending or being joined itself, for those who join it; many may at once.
     *
     * @return whether it may be joined to: open, first of its incident, complaining about nobody
     */
    boolean holdToJoin(UUID firstId) {
        return sql.first("""
                        select not appeal_has_ended(a.status) and a.against_inspector_id is null and a.against_user_id is null
                          and a.against_point_id is null and a.against_department is null
                          and not exists (select 1 from appeal_joining j where j.child_id = a.id)
                        from appeal a where a.id = ? for share of a""", row -> row.getBoolean(1), firstId).orElse(false);
    }

    /** Whether its subject is one that people near may hear of. */
    boolean isShared(UUID appealId) {
        return sql.count("""
                        select count(*) from appeal_category k join subject_category_version v
                          on v.category_id = k.category_id and v.version = k.version and v.shared
                        where k.appeal_id = ?""", appealId) > 0;
    }
}
