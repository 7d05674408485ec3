package uz.aloqa.appeals.routingplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.sql.Sql;

/** The decisions of routing, written down when they are taken and never changed. */
@ApplicationScoped
public class DecisionLog {

    private final Sql sql;
    private final ObjectMapper json;

    DecisionLog(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A decision as it was taken. */
    record Entry(long version, Instant decidedAt, long planVersion, RoutingReason reason, List<Step> steps) {}

    /** Writes one down, in the transaction of the appeal. */
    public void keep(UUID appealId, long version, Decision decision, Instant at) {
        sql.update(
                "insert into routing_decision (appeal_id, version, decided_at, plan_version, reason, steps)"
                        + " values (?, ?, ?, ?, ?, cast(? as jsonb))",
                appealId,
                version,
                at,
                decision.planVersion(),
                decision.routing().reason(),
                write(decision.steps()));
    }

    List<Entry> of(UUID appealId) {
        return sql.list(
                "select version, decided_at, plan_version, reason, cast(steps as text) from routing_decision"
                        + " where appeal_id = ? order by version",
                row -> new Entry(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getLong(3),
                        RoutingReason.valueOf(row.getString(4)),
                        read(row.getString(5))),
                appealId);
    }

    private String write(List<Step> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Step> read(String steps) {
        try {
            return json.readValue(steps, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
