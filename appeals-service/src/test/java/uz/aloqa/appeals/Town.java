package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.registry.MahallaMap;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.PointState;
import uz.aloqa.contracts.RegionState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.DemoUser;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestDatabase;

/**
 * The registry that the tests live in, told to the service the way mahalla-service tells it: on the topic. Yunusobod has a
 * mahalla with an inspector and a senior inspector, and one without anybody; Chilonzor has a mahalla with an inspector.
 */
public final class Town {

    static final String YUNUSOBOD = "1726266";
    static final String CHILONZOR = "1726294";
    /** Around 41.3650 N 69.2880 E. */
    static final String BOGISHAMOL = "1726266901";
    /** Nobody serves there. */
    static final String VACANT = "1726266902";

    static final String CHILONZOR_MAHALLA = "1726294901";
    static final double[] IN_BOGISHAMOL = {41.3650, 69.2880};
    static final double[] IN_VACANT = {41.3850, 69.2880};
    static final double[] NOWHERE = {40.0, 60.0};

    static final InspectorState INSPECTOR1 = inspector(1, user("inspector1"), point(1), false);
    static final InspectorState COLLEAGUE = inspector(2, new UUID(0xAA, 2), point(1), false);
    static final InspectorState SENIOR = inspector(3, new UUID(0xAA, 3), point(1), true);
    static final InspectorState INSPECTOR2 = inspector(4, user("inspector2"), point(2), false);

    private static boolean built;

    private Town() {}

    /** Tells the registry once and waits until the service knows it. */
    public static synchronized void stands() {
        if (built) {
            return;
        }
        List<RegistryEntity> all = List.of(
                // on purpose not in the order of their dependence
                assignment(1, INSPECTOR1.id(), BOGISHAMOL, AssignmentRole.PRIMARY, 1),
                assignment(2, INSPECTOR2.id(), CHILONZOR_MAHALLA, AssignmentRole.PRIMARY, 1),
                INSPECTOR1,
                COLLEAGUE,
                SENIOR,
                INSPECTOR2,
                mahalla(BOGISHAMOL, YUNUSOBOD, point(1), square(41.36, 69.28, 0.01), 1),
                mahalla(VACANT, YUNUSOBOD, null, square(41.38, 69.28, 0.01), 1),
                mahalla(CHILONZOR_MAHALLA, CHILONZOR, point(2), square(41.27, 69.20, 0.01), 1),
                new PointState(point(1), YUNUSOBOD, name("Maskan 1"), "Yunusobod", null, null, 1),
                new PointState(point(2), CHILONZOR, name("Maskan 2"), "Chilonzor", null, null, 1),
                district(YUNUSOBOD),
                district(CHILONZOR),
                new RegionState("1726", name("Toshkent shahri"), 1));
        all.forEach(Town::tell);
        eventually(() -> count("registry_region") >= 1
                && count("registry_district") >= 2
                && count("registry_mahalla") >= 3
                && count("registry_inspector") >= 4
                && count("registry_point") >= 2
                && count("registry_assignment") >= 2
                && isOnTheMap(41.365, 69.285));
        built = true;
    }

    /** The map in memory follows the table within a second. */
    private static boolean isOnTheMap(double latitude, double longitude) {
        return Arc.container()
                .instance(MahallaMap.class)
                .get()
                .at(latitude, longitude)
                .isPresent();
    }

    static void tell(RegistryEntity entity) {
        Events.of(entity)
                .key(entity.key())
                .header("ce_partitionkey", entity.aggregateId().toString())
                .sequence(entity.version())
                .to(Topics.REGISTRY_V1);
    }

    static UUID user(String username) {
        return DemoUser.named(username).id();
    }

    static UUID point(int number) {
        return new UUID(0xBB, number);
    }

    static InspectorState inspector(int number, UUID userId, UUID pointId, boolean senior) {
        return new InspectorState(
                new UUID(0xCC, number),
                userId,
                "Inspector " + number,
                "katta leytenant",
                null,
                pointId,
                senior,
                true,
                1);
    }

    static AssignmentState assignment(int number, UUID inspector, String mahalla, AssignmentRole role, long version) {
        return new AssignmentState(
                new UUID(0xDD, number), inspector, mahalla, role, LocalDate.parse("2025-01-01"), null, version);
    }

    static MahallaState mahalla(
            String code, String district, @Nullable UUID point, @Nullable JsonNode boundary, long version) {
        return new MahallaState(code, district, point, name("Mahalla " + code), boundary, null, null, version);
    }

    static DistrictState district(String soato) {
        return new DistrictState(soato, "1726", DistrictKind.CITY_DISTRICT, name("Tuman " + soato), 1);
    }

    static LocalizedName name(String latin) {
        return new LocalizedName(latin, latin + " (кирилл)", latin + " (рус)", latin + " (en)");
    }

    static JsonNode square(double south, double west, double side) {
        ObjectNode polygon = JsonNodeFactory.instance.objectNode().put("type", "Polygon");
        ArrayNode ring = polygon.putArray("coordinates").addArray();
        double[][] corners = {
            {west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}
        };
        for (double[] corner : corners) {
            ring.addArray().add(corner[0]).add(corner[1]);
        }
        return polygon;
    }

    static long count(String table) {
        return number("select count(*) from " + table);
    }

    static long number(String query) {
        try (Connection connection = TestDatabase.of("appeals").connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    static String text(String query) {
        try (Connection connection = TestDatabase.of("appeals").connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    static void change(String statement) {
        TestDatabase.of("appeals").change(statement);
    }

    static void eventually(Callable<Boolean> holds) {
        Instant end = Clock.systemUTC().instant().plus(Duration.ofSeconds(30));
        try {
            while (!holds.call()) {
                assertThat(Clock.systemUTC().instant()).as("waited long enough").isBefore(end);
                Thread.sleep(100);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
