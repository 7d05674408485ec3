package uz.aloqa.mahalla.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** Priorities and events of mahallas in the database. */
@ApplicationScoped
class Publications {

    private static final String PRIORITY = """
            select id, cast(title as text) as title, cast(body as text) as body, first_day, last_day, version
            from mahalla_priority where mahalla_code = ? and withdrawn_at is null""";
    private static final String EVENT = """
            select id, cast(title as text) as title, place, starts_at, ends_at, cancel_reason, version
            from mahalla_event where mahalla_code = ?""";

    private final Sql sql;
    private final ObjectMapper json;

    Publications(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<PriorityView> prioritiesUntil(String mahalla, LocalDate day) {
        return sql.list(PRIORITY + " and last_day >= ? order by first_day, id", this::priority, mahalla, day);
    }

    Optional<PriorityView> lockPriority(String mahalla, UUID id) {
        return sql.first(PRIORITY + " and id = ? for no key update", this::priority, mahalla, id);
    }

    void add(String mahalla, PriorityView priority, UUID publisher, Instant at) {
        sql.update(
                """
                insert into mahalla_priority (id, mahalla_code, title, body, first_day, last_day, published_by, published_at,
                                              version)
                values (?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?, 1)""",
                priority.id(),
                mahalla,
                write(priority.title()),
                write(priority.text()),
                priority.firstDay(),
                priority.lastDay(),
                publisher,
                at.atOffset(ZoneOffset.UTC));
    }

    void change(PriorityView priority) {
        sql.update(
                """
                update mahalla_priority set title = cast(? as jsonb), body = cast(? as jsonb), first_day = ?, last_day = ?,
                       version = ? where id = ?""",
                write(priority.title()),
                write(priority.text()),
                priority.firstDay(),
                priority.lastDay(),
                priority.version(),
                priority.id());
    }

    void withdrawPriority(UUID id, Instant at) {
        sql.update(
                "update mahalla_priority set withdrawn_at = ?, version = version + 1 where id = ?",
                at.atOffset(ZoneOffset.UTC),
                id);
    }

    List<MahallaEventView> eventsAfter(String mahalla, Instant now, Instant startsAt, UUID id, int most) {
        return sql.list(
                EVENT + " and ends_at > ? and (starts_at, id) > (?, ?) order by starts_at, id limit ?",
                this::event,
                mahalla,
                now.atOffset(ZoneOffset.UTC),
                startsAt.atOffset(ZoneOffset.UTC),
                id,
                most);
    }

    Optional<MahallaEventView> lockEvent(String mahalla, UUID id) {
        return sql.first(EVENT + " and id = ? for no key update", this::event, mahalla, id);
    }

    void add(String mahalla, MahallaEventView event, UUID publisher, Instant at) {
        sql.update(
                """
                insert into mahalla_event (id, mahalla_code, title, place, starts_at, ends_at, published_by, published_at, version)
                values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, 1)""",
                event.id(),
                mahalla,
                write(event.title()),
                event.place(),
                event.startsAt().atOffset(ZoneOffset.UTC),
                event.endsAt().atOffset(ZoneOffset.UTC),
                publisher,
                at.atOffset(ZoneOffset.UTC));
    }

    void change(MahallaEventView event) {
        sql.update(
                """
                update mahalla_event set title = cast(? as jsonb), place = ?, starts_at = ?, ends_at = ?, version = ?
                where id = ?""",
                write(event.title()),
                event.place(),
                event.startsAt().atOffset(ZoneOffset.UTC),
                event.endsAt().atOffset(ZoneOffset.UTC),
                event.version(),
                event.id());
    }

    void callOff(UUID id, String reason, Instant at) {
        sql.update(
                "update mahalla_event set cancelled_at = ?, cancel_reason = ?, version = version + 1 where id = ?",
                at.atOffset(ZoneOffset.UTC),
                reason,
                id);
    }

    private PriorityView priority(ResultSet row) throws SQLException {
        return new PriorityView(
                row.getObject("id", UUID.class),
                read(row.getString("title")),
                read(row.getString("body")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("version"));
    }

    private MahallaEventView event(ResultSet row) throws SQLException {
        return new MahallaEventView(
                row.getObject("id", UUID.class),
                read(row.getString("title")),
                row.getString("place"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("cancel_reason"),
                row.getLong("version"));
    }

    private String write(Multilingual words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Multilingual read(String words) {
        try {
            return json.readValue(words, Multilingual.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
