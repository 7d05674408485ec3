package uz.aloqa.appeals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.SecretPoint;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.AlarmEnd;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/** Alarms in the database. */
@ApplicationScoped
public class Alarms {

    private static final String TABLE = "alarm";

    private final Sql sql;
    private final SecretColumn callerName;
    private final SecretColumn place;
    private final SecretColumn words;
    private final SecretColumn endedNote;

    Alarms(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.callerName = secrets.column(TABLE, "caller_name");
        this.place = secrets.column(TABLE, "place");
        this.words = secrets.column(TABLE, "words");
        this.endedNote = secrets.column(TABLE, "ended_note");
    }

    /** What people said, in clear. */
    record Words(
            @Nullable String callerName,
            @Nullable GeoPoint location,
            @Nullable String words,
            @Nullable String endedNote) {}

    /** An alarm with its words. */
    public record Told(Alarm alarm, Words words) {}

    void add(Alarm alarm, Words said) {
        sql.update(
                """
                insert into alarm
                  (id, desk_soato, mahalla_code, raised_by, caller_name, place, words, status, level, escalate_at, raised_at,
                   open_streams, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)""",
                alarm.id(),
                alarm.deskSoato(),
                alarm.mahallaCode(),
                alarm.raisedBy(),
                SecretPoint.encrypt(callerName, alarm.id(), said.callerName()),
                SecretPoint.encrypt(place, alarm.id(), said.location()),
                SecretPoint.encrypt(words, alarm.id(), said.words()),
                alarm.status(),
                alarm.level(),
                alarm.escalateAt(),
                alarm.raisedAt(),
                alarm.version());
    }

    /** Keeps a step; the note comes with the end and is absent otherwise. */
    void save(Alarm alarm, @Nullable String note) {
        Alarm.Acknowledgement acknowledgement = alarm.acknowledgement();
        Alarm.Ending ending = alarm.ending();
        sql.update(
                """
                update alarm set status = ?, level = ?, escalate_at = ?, acknowledged_by = ?, acknowledger_name = ?,
                  acknowledged_at = ?, ended = ?, ended_by = ?, ended_note = ?, ended_at = ?, version = ?
                where id = ?""",
                alarm.status(),
                alarm.level(),
                alarm.escalateAt(),
                acknowledgement == null ? null : acknowledgement.by(),
                acknowledgement == null ? null : acknowledgement.officer(),
                acknowledgement == null ? null : acknowledgement.at(),
                ending == null ? null : ending.end(),
                ending == null ? null : ending.by(),
                SecretPoint.encrypt(endedNote, alarm.id(), note),
                ending == null ? null : ending.at(),
                alarm.version(),
                alarm.id());
    }

    /**
     * The alarm stands in a desk's inbox. With nobody's screen open it need not wait for its time: it rises at once, unless it
     * rises no more, being at the top or taken on.
     *
     * @param openStreams live streams of the desk
     */
    void handedOver(UUID id, int openStreams, Instant at) {
        sql.update("""
                update alarm set handed_over_at = coalesce(handed_over_at, ?), open_streams = greatest(open_streams, ?),
                  escalate_at = case when ? = 0 and escalate_at is not null then least(escalate_at, ?) else escalate_at end
                where id = ?""", at, openStreams, openStreams, at, id);
    }

    /** How far an alarm is known to have got, and whether a human being has taken it on. */
    boolean isHeard(UUID id) {
        return sql.first(
                        "select open_streams > 0 or status <> 'RAISED' from alarm where id = ?",
                        row -> row.getBoolean(1),
                        id)
                .orElse(false);
    }

    Told get(UUID id, ReportScope scope) {
        return find(id, scope, "").orElseThrow(AlarmRefusals::notFound);
    }

    /** The same, with its row locked until the end of the transaction. */
    Alarm lock(UUID id, ReportScope scope) {
        return find(id, scope, " for no key update")
                .orElseThrow(AlarmRefusals::notFound)
                .alarm();
    }

    List<Told> list(ReportScope scope, @Nullable AlarmStatus status, @Nullable UUID before, int limit) {
        StringBuilder statement = new StringBuilder("select * from alarm where ").append(scope.predicate());
        List<Object> more = new ArrayList<>();
        if (status != null) {
            statement.append(" and status = ?");
            more.add(status);
        }
        if (before != null) {
            statement.append(" and id < ?");
            more.add(before);
        }
        more.add(limit);
        return sql.list(
                statement.append(" order by id desc limit ?").toString(),
                this::told,
                scope.parameters(List.of(), more));
    }

    /** All that a person raised, the newest first. */
    public List<Told> ofCaller(UUID account) {
        return sql.list("select * from alarm where raised_by = ? order by id desc", this::told, account);
    }

    private Optional<Told> find(UUID id, ReportScope scope, String lock) {
        return sql.first(
                "select * from alarm where id = ? and " + scope.predicate() + lock,
                this::told,
                scope.parameters(List.of(id), List.of()));
    }

    private Told told(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Told(
                alarm(row),
                new Words(
                        SecretPoint.words(callerName, id, row.getBytes("caller_name")),
                        SecretPoint.decrypt(place, id, row.getBytes("place")),
                        SecretPoint.words(words, id, row.getBytes("words")),
                        SecretPoint.words(endedNote, id, row.getBytes("ended_note"))));
    }

    /** The alarm of a row, without anybody's words. */
    static Alarm alarm(ResultSet row) throws SQLException {
        Instant acknowledgedAt = instant(row, "acknowledged_at");
        Instant endedAt = instant(row, "ended_at");
        return new Alarm(
                row.getObject("id", UUID.class),
                row.getString("desk_soato"),
                row.getString("mahalla_code"),
                row.getObject("raised_by", UUID.class),
                AlarmStatus.valueOf(row.getString("status")),
                row.getInt("level"),
                instant(row, "escalate_at"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                new Alarm.Way(instant(row, "handed_over_at"), row.getInt("open_streams")),
                acknowledgedAt == null
                        ? null
                        : new Alarm.Acknowledgement(
                                row.getObject("acknowledged_by", UUID.class),
                                row.getString("acknowledger_name"),
                                acknowledgedAt),
                endedAt == null
                        ? null
                        : new Alarm.Ending(
                                AlarmEnd.valueOf(row.getString("ended")),
                                row.getObject("ended_by", UUID.class),
                                endedAt),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
