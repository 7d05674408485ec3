package uz.aloqa.appeals.routingplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** The plans of districts in the database. */
@ApplicationScoped
public class Plans {

    private final Sql sql;
    private final ObjectMapper json;

    Plans(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A plan and its version; 0 while the district has said nothing. */
    public record Versioned(long version, RoutingPlan plan) {}

    /** What a district says now. */
    public Versioned of(String districtSoato) {
        return sql.first(
                        "select version, cast(plan as text) from routing_plan where district_soato = ?"
                                + " order by version desc limit 1",
                        row -> new Versioned(row.getLong(1), read(row.getString(2))),
                        districtSoato)
                .orElse(new Versioned(0, RoutingPlan.NONE));
    }

    /** Whether this version was still free. */
    boolean keep(String districtSoato, Versioned next, UUID by, Instant at) {
        return sql.update(
                        "insert into routing_plan (district_soato, version, plan, changed_at, changed_by)"
                                + " values (?, ?, cast(? as jsonb), ?, ?) on conflict do nothing",
                        districtSoato,
                        next.version(),
                        write(next.plan()),
                        at,
                        by)
                == 1;
    }

    private RoutingPlan read(String plan) {
        try {
            return json.readValue(plan, RoutingPlan.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(RoutingPlan plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
