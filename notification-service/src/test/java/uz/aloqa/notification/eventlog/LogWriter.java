package uz.aloqa.notification.eventlog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uz.aloqa.notification.database.Database;

/** Writes events into the log as its consumers do, without Kafka on the way. */
public final class LogWriter {

    private LogWriter() {}

    /** Events of one appeal of a district, in order; their ids. */
    public static List<UUID> write(Database database, String district, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    UUID id = UUID.randomUUID();
                    write(database, id, district, "uz.aloqa.message-posted.v1");
                    return id;
                })
                .toList();
    }

    /** True once a reader could find it. */
    public static boolean isNumbered(Database database, UUID id) {
        return database.list(
                        "select position is not null from event_log where event_id = ?", row -> row.getBoolean(1), id)
                .getFirst();
    }

    public static void write(Database database, UUID id, String district, String type) {
        String body = CloudEvent.of(
                        id.toString(),
                        "/appeals-service",
                        type,
                        Clock.systemUTC().instant().toString(),
                        id.toString(),
                        JsonNodeFactory.instance.objectNode().put("districtSoato", district))
                .json();
        database.change("""
                insert into event_log (event_id, topic, type, aggregate_id, district, open, recorded_at, body)
                values (?, 'appeals.v1', ?, ?, ?, false, now(), ?)
                """, id, type, id, district, body);
    }
}
