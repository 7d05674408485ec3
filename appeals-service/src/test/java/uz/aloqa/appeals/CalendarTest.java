package uz.aloqa.appeals;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

/** Holidays by decree are kept by people. */
@QuarkusTest
@WithStack(database = "appeals")
class CalendarTest {

    private static final String CALENDAR = "/api/v1/calendar";

    @Test
    void aRegistrarAddsAHayitAndTakesItOutAgain() {
        Map<String, Object> hayit = Map.of("day", "2035-12-03", "working", false, "name", "Ramazon hayiti");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as("registrar1")
                    .header("Idempotency-Key", key)
                    .body(hayit)
                    .post(CALENDAR)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"");
        }
        Api.as("registrar1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(hayit)
                .post(CALENDAR)
                .then()
                .statusCode(409)
                .body("type", containsString("calendar-day-known"));
        Api.as("citizen1").get(CALENDAR + "?year=2035").then().statusCode(200).body("day", hasItem("2035-12-03"));
        Api.as("registrar1").delete(CALENDAR + "/2035-12-03").then().statusCode(428);
        Api.as("registrar1")
                .header("If-Match", "\"1\"")
                .delete(CALENDAR + "/2035-12-03")
                .then()
                .statusCode(204);
        Api.as("citizen1").get(CALENDAR + "?year=2035").then().body("day", not(hasItem("2035-12-03")));
    }

    @Test
    void thePastStaysAsItWasAndOnlyRegistrarsAndOperatorsKeepTheCalendar() {
        Map<String, Object> past = Map.of("day", "2026-01-02", "working", false, "name", "x");
        Api.as("ops1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(past)
                .post(CALENDAR)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:calendar-past"));
        Api.as("duty1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(past)
                .post(CALENDAR)
                .then()
                .statusCode(403);
    }
}
