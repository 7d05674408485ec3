package uz.aloqa.notification.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.inbox.ReceivedEvent;

/** The log. A row is written by the consumer that received the event and numbered afterwards by {@link NumberingJob}. */
@Singleton
public class EventLog {

    /** What stands at a position. */
    record Entry(long position, String body) {}

    /**
     * What an account may see of {@code log}. Arguments: national, department.
     *
     * @see Sight
     */
    private static final String VISIBLE = "(log.open or ? or log.district like ?::text || '%')";

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    EventLog(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Writes an event down, in the transaction that also remembers it. */
    void add(ReceivedEvent event) {
        ObjectNode data = read(event.requirePayload());
        boolean registry = event.topic().equals(Topics.REGISTRY_V1);
        String district = district(data);
        boolean open = registry
                || (event.topic().equals(Topics.ANNOUNCEMENTS_V1)
                        && data.path("open").asBoolean(false));
        if (!registry) {
            Subject subject = remember(event.aggregateId(), district, open);
            district = subject.district();
            // A resident's reply stays unseen by others, whatever it answers.
            open = subject.open() && !data.path("type").asText().equals("AnnouncementReplied");
        }
        // Outlines are large, and they are there to be read in the API.
        data.remove("boundary");
        CloudEvent body = new CloudEvent(
                "1.0",
                event.id().toString(),
                EventCatalogue.source(event.topic()),
                event.type(),
                event.occurredAt().toString(),
                event.key() == null ? event.aggregateId().toString() : event.key(),
                "application/json",
                event.aggregateId().toString(),
                Long.toString(event.version()),
                CloudEvent.facts(data));
        database.change(
                """
                insert into event_log (event_id, topic, type, aggregate_id, district, open, recorded_at, body)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                event.id(),
                event.topic(),
                event.type(),
                event.aggregateId(),
                district,
                open,
                clock.instant(),
                body.json());
    }

    private record Subject(@Nullable String district, boolean open) {}

    private Subject remember(UUID aggregate, @Nullable String district, boolean open) {
        return database.list("""
                        insert into event_log_subject as known (aggregate_id, district, open) values (?, ?, ?)
                        on conflict (aggregate_id) do update
                        set district = coalesce(excluded.district, known.district), open = known.open or excluded.open
                        returning district, open
                        """, row -> new Subject(row.getString(1), row.getBoolean(2)), aggregate, district, open)
                .getFirst();
    }

    /** Up to this position everything is there. */
    public long head() {
        return database.list("select last_position from event_log_head", row -> row.getLong(1))
                .getFirst();
    }

    /** The last position of all that was recorded before a time. */
    public long before(Instant time) {
        return database.list("""
                        select coalesce(
                            (select min(position) - 1 from event_log where recorded_at >= ? and position is not null),
                            (select last_position from event_log_head))
                        """, row -> row.getLong(1), time).getFirst();
    }

    /** The position of an event that is still kept. */
    public Optional<Long> position(UUID event) {
        return database
                .list(
                        "select position from event_log where event_id = ? and position is not null",
                        row -> row.getLong(1),
                        event)
                .stream()
                .findFirst();
    }

    /** The first position that is still kept, or the one after the head. */
    long first() {
        return database.list(
                        "select coalesce(min(position), (select last_position + 1 from event_log_head)) from event_log",
                        row -> row.getLong(1))
                .getFirst();
    }

    /** What an account may see of the positions after one and up to another. */
    List<Entry> between(long after, long upTo, Sight sight, Collection<String> events, int limit) {
        return database.list(
                "select log.position, log.body from event_log log where log.position > ? and log.position <= ? and "
                        + VISIBLE
                        + " and (cardinality(?::text[]) = 0 or array[log.topic, log.type] && ?::text[])"
                        + " order by log.position limit ?",
                row -> new Entry(row.getLong(1), row.getString(2)),
                after,
                upTo,
                sight.national(),
                sight.department(),
                events,
                events,
                limit);
    }

    /** Gives the next waiting rows their positions; the caller holds the head's lock. */
    int number(long after, int most) {
        return database.change("""
                update event_log log set position = ? + waiting.place
                from (select event_id, row_number() over (order by arrival) as place
                      from (select event_id, arrival from event_log where position is null
                            order by arrival limit ?) next) waiting
                where log.event_id = waiting.event_id
                """, after, most);
    }

    /** The head for the only one who may move it now; empty while another does. */
    Optional<Long> lockHead() {
        return database
                .list("select last_position from event_log_head for update skip locked", row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    void moveHead(long position) {
        database.change("update event_log_head set last_position = ?", position);
    }

    /** Forgets what was recorded before a time; returns how many. */
    int forget(Instant before, int most) {
        return database.change("""
                delete from event_log where event_id in (
                    select event_id from event_log where recorded_at < ? and position is not null limit ?)
                """, before, most);
    }

    private ObjectNode read(byte[] payload) {
        try {
            JsonNode data = json.readTree(payload);
            if (data instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("an event is a JSON object");
    }

    private static @Nullable String district(JsonNode data) {
        for (String field : List.of("districtSoato", "soato", "regionSoato")) {
            if (data.path(field).isTextual()) {
                return data.path(field).asText();
            }
        }
        return null;
    }
}
