package uz.aloqa.mahalla.visit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.Api;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class VisitsTest {

    private static final String VISITS = "/api/v1/visits";
    private static final String HOUSEHOLDS = "/api/v1/households";
    private static final String DUSTLIK = "1726266005";

    @Inject
    EntityManager rows;

    private final LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));

    @Test
    void anInspectorRecordsARoundInAMahallaTheyServeAndTheHeadReadsIt() {
        String id = record("inspector1", Map.of("place", Map.of("lat", 41.365, "lon", 69.288)))
                .statusCode(201)
                .body("inspectorName", equalTo("Akmal Toshev"))
                .extract()
                .path("id");

        for (String reader : new String[] {"inspector1", "head1"}) {
            Api.as(reader)
                    .get(VISITS + "?mahalla=" + DUSTLIK + "&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id))
                    .body("items.mahalla", everyItem(equalTo(DUSTLIK)));
        }
        Api.as("inspector2").get(VISITS + "?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.as("duty1").get(VISITS).then().statusCode(403);
        record("inspector2", Map.of())
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:mahalla-not-found"));
        record(
                        "inspector1",
                        Map.of(
                                "visitedAt",
                                Clock.systemUTC()
                                        .instant()
                                        .plus(Duration.ofHours(1))
                                        .toString()))
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:visit-in-future"));
    }

    @Test
    void aFamilyInConflictFallsDueEveryThreeDays() {
        String id = household();
        Api.as("inspector1")
                .get(HOUSEHOLDS + "/" + id)
                .then()
                .body("due", equalTo(false))
                .body("nextVisitOn", equalTo(today.plusDays(3).toString()));
        fallsDue(id, 2);
        Api.as("inspector1")
                .get(HOUSEHOLDS + "?due=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.overdueDays", equalTo(2))
                .body("items.due", everyItem(equalTo(true)));

        record("inspector1", Map.of("householdId", id, "outcome", "NOBODY_HOME"))
                .statusCode(201);
        Api.as("inspector1").get(HOUSEHOLDS + "/" + id).then().body("due", equalTo(true));
        record("inspector1", Map.of("householdId", id, "outcome", "CONVERSATION_HELD"))
                .statusCode(201);

        Api.as("inspector1")
                .get(HOUSEHOLDS + "/" + id)
                .then()
                .body("due", equalTo(false))
                .body("nextVisitOn", equalTo(today.plusDays(3).toString()));
        Api.as("inspector1").get(VISITS + "?household=" + id).then().body("items.size()", equalTo(2));
    }

    @Test
    void whoReadsOfAHouseholdIsWrittenDown() {
        String id = household();
        Api.as("head1").get(HOUSEHOLDS + "/" + id).then().statusCode(200);
        Api.as("inspector1").get(HOUSEHOLDS + "?limit=200").then().statusCode(200);

        Api.as("head1")
                .get(HOUSEHOLDS + "/" + id + "/readings")
                .then()
                .statusCode(200)
                .body("items.readBy", hasItem(Api.idOf("head1").toString()))
                .body("items.readByName", hasItem("Akmal Toshev"))
                .body("items.size()", greaterThanOrEqualTo(2));
        Api.as("inspector1").get(HOUSEHOLDS + "/" + id + "/readings").then().statusCode(403);
    }

    @Test
    void nobodyElseLearnsOfAHousehold() {
        String id = household();
        Api.as("inspector2")
                .get(HOUSEHOLDS + "/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:household-not-found"));
        Api.with(TestTokens.of("head1").department("1726294"))
                .get(HOUSEHOLDS + "/" + id)
                .then()
                .statusCode(404);
        for (String stranger : new String[] {"duty1", "staff1", "region1", "citizen1"}) {
            Api.as(stranger).get(HOUSEHOLDS + "/" + id).then().statusCode(403);
        }
    }

    @Test
    void aHouseholdRemovedIsVisitedNoMore() {
        String id = household();
        Api.as("inspector1")
                .body(Map.of("reason", "Nizo tugadi"))
                .post(HOUSEHOLDS + "/" + id + "/removal")
                .then()
                .statusCode(428);
        Api.as("inspector1")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nizo tugadi"))
                .post(HOUSEHOLDS + "/" + id + "/removal")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Api.as("inspector1")
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "Yana"))
                .post(HOUSEHOLDS + "/" + id + "/removal")
                .then()
                .statusCode(409);
        record("inspector1", Map.of("householdId", id))
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:household-removed"));
        Api.as("inspector1").get(HOUSEHOLDS + "?limit=200").then().body("items.id", not(hasItem(id)));
    }

    private ValidatableResponse record(String user, Map<String, Object> more) {
        Map<String, Object> visit = new HashMap<>(Map.of(
                "mahalla",
                DUSTLIK,
                "prevention",
                "GENERAL",
                "visitedAt",
                Clock.systemUTC().instant().minusSeconds(5).toString(),
                "note",
                "Bozor atrofi",
                "outcome",
                "NOTHING_FOUND"));
        visit.putAll(more);
        return Api.creating(user).body(visit).post(VISITS).then();
    }

    private static String household() {
        return Api.creating("inspector1")
                .body(Map.of("mahalla", DUSTLIK, "address", "Sinov koʻchasi, 1-uy", "ground", "FAMILY_CONFLICT"))
                .post(HOUSEHOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void fallsDue(String id, int daysAgo) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("update household set next_visit_on = :day where id = :id")
                        .setParameter("day", today.minusDays(daysAgo))
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }
}
