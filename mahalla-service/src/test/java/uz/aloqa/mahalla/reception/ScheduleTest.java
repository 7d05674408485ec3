package uz.aloqa.mahalla.reception;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.Api;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class ScheduleTest {

    private static final String RECEPTIONS = "/api/v1/receptions";
    private static final String AKMAL = "d0000000-0000-4000-8000-000000002001";

    @Inject
    PreventionDayJob preventionDay;

    private final LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));

    @BeforeEach
    void everyInspectorHasTheDayOfPrevention() {
        preventionDay.add();
    }

    @Test
    void everyInspectorReceivesOnThursdays() {
        given().get(RECEPTIONS + "?mahalla=1726266005")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .body("items.findAll { it.preventionDay }.weekday", everyItem(equalTo("THURSDAY")))
                .body("items.findAll { it.preventionDay }.officer.name", hasItem("Akmal Toshev"))
                .body(
                        "items.findAll { it.preventionDay }.place",
                        hasItem("Yunusobod tumani, Ahmad Donish koʻchasi, 20"))
                .body("items.findAll { it.preventionDay }.identityDocumentRequired", everyItem(equalTo(true)));
        preventionDay.add();
        given().get(RECEPTIONS + "?inspector=" + AKMAL).then().body("items.findAll { it.preventionDay }", hasSize(1));
    }

    @Test
    void freePlacesOfAMahallaAreListedPageByPageInTheOrderOfTime() {
        String query = RECEPTIONS + "/slots?mahalla=1726266004&from=" + today + "&to=" + today.plusDays(14);
        List<String> all = given().get(query + "&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.startsAt");
        assertThat(all).isNotEmpty().isSorted();

        String next = given().get(query + "&limit=5")
                .then()
                .body("items", hasSize(5))
                .extract()
                .path("next");
        List<String> second =
                given().get(query + "&limit=5&cursor=" + next).then().extract().path("items.startsAt");
        assertThat(second).containsExactlyElementsOf(all.subList(5, 10));
    }

    @Test
    void theScheduleIsAskedForAPlaceAndASpanThatMakesSense() {
        given().get(RECEPTIONS)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:reception-filter-missing"));
        given().get(RECEPTIONS + "/slots").then().statusCode(400);
        given().get(RECEPTIONS + "/slots?mahalla=1726266005&from=" + today.plusDays(2) + "&to=" + today.plusDays(1))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:days-malformed"));
        given().get(RECEPTIONS + "/slots?mahalla=1726266005&to=" + today.plusDays(60))
                .then()
                .statusCode(400);
        given().get(RECEPTIONS + "/slots?mahalla=1726266005&from=tomorrow")
                .then()
                .statusCode(400);
        given().get(RECEPTIONS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:reception-not-found"));
    }

    @Test
    void theAddressOfAVideoCallIsNeverPublished() {
        String id = publish("head1", rule("VIDEO", Map.of("callAddress", "https://meet.example.uz/secret-1")));

        for (String path : List.of("/" + id, "?district=1726266&limit=200", "/slots?reception=" + id)) {
            given().get(RECEPTIONS + path).then().statusCode(200).body(not(containsString("secret")));
        }
        given().get(RECEPTIONS + "/" + id)
                .then()
                .body("officer.kind", equalTo("HEAD"))
                .body(
                        "officer.name",
                        equalTo(uz.aloqa.testkit.DemoUser.named("head1").name()));
    }

    @Test
    void aMassReceptionNeedsNeitherBookingNorDocument() {
        String id = publish("head1", rule("MASS", Map.of("place", "Yunusobod saroyi")));

        given().get(RECEPTIONS + "/" + id)
                .then()
                .body("bookable", equalTo(false))
                .body("identityDocumentRequired", equalTo(false));
        given().get(RECEPTIONS + "/slots?reception=" + id).then().body("items", hasSize(0));
        Api.creating("citizen1")
                .body(Map.of("receptionId", id, "startsAt", "2099-01-01T05:00:00Z", "purpose", "Savol"))
                .post(RECEPTIONS + "/bookings")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:booking-not-needed"));
    }

    @Test
    void anOfficeSchedulesItsOwnPeopleOnly() {
        publish("duty1", rule("PERSONAL", Map.of("inspectorId", AKMAL)));
        for (Map<String, Object> foreign : List.of(
                Map.<String, Object>of("inspectorId", "d0000000-0000-4000-8000-000000002009"),
                Map.<String, Object>of("inspectorId", AKMAL, "mahalla", "1726294001"),
                Map.<String, Object>of("inspectorId", UUID.randomUUID()))) {
            Api.creating("duty1")
                    .body(rule("PERSONAL", foreign))
                    .post(RECEPTIONS)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:mahalla-service:receiving-officer-unknown"));
        }
        Api.creating("duty1")
                .body(rule("PERSONAL", Map.of()))
                .post(RECEPTIONS)
                .then()
                .statusCode(422);
        Api.creating("citizen1")
                .body(rule("PERSONAL", Map.of()))
                .post(RECEPTIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void aRuleThatMakesNoSenseIsRefusedInWords() {
        for (Map<String, Object> nonsense : List.of(
                rule("MOBILE", Map.of()),
                rule("VIDEO", Map.of()),
                rule("PERSONAL", Map.of("callAddress", "https://meet.example.uz/x")),
                rule("PERSONAL", Map.of("closes", "09:00:00")),
                rule("PERSONAL", Map.of("closes", "10:10:00", "slotMinutes", 30)),
                rule("PERSONAL", Map.of("validFrom", "2026-05-01", "validTo", "2026-04-01")))) {
            Api.creating("inspector1")
                    .body(nonsense)
                    .post(RECEPTIONS)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:mahalla-service:reception-senseless"))
                    .body("detail", startsWith("Qabul jadvali notoʻgʻri"));
        }
    }

    @Test
    void onlyItsOfficeChangesARuleAndNamesTheVersionSeen() {
        String id = publish("inspector1", rule("PERSONAL", Map.of("mahalla", "1726266005")));
        LocalDate day = firstDayOf(id);

        Api.with(TestTokens.of("head1").department("1726294"))
                .header("If-Match", "\"1\"")
                .body(Map.of("day", day, "reason", "x"))
                .post(RECEPTIONS + "/" + id + "/exceptions")
                .then()
                .statusCode(404);
        Api.as("inspector1")
                .body(Map.of("day", day, "reason", "x"))
                .post(RECEPTIONS + "/" + id + "/exceptions")
                .then()
                .statusCode(428);
        Api.as("inspector1")
                .header("If-Match", "\"1\"")
                .body(Map.of("day", day.plusDays(1), "reason", "x"))
                .post(RECEPTIONS + "/" + id + "/exceptions")
                .then()
                .statusCode(422);
        Api.as("head1")
                .header("If-Match", "\"1\"")
                .body(Map.of("day", day, "reason", "Majlis"))
                .post(RECEPTIONS + "/" + id + "/exceptions")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("exceptions.day", hasItem(day.toString()));
        given().get(RECEPTIONS + "/slots?reception=" + id + "&from=" + day + "&to=" + day)
                .then()
                .body("items", hasSize(0));
        Api.as("inspector1")
                .header("If-Match", "\"2\"")
                .body(Map.of("lastDay", today, "reason", "Oʻzgardi"))
                .post(RECEPTIONS + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("validTo", equalTo(today.toString()));
    }

    private LocalDate firstDayOf(String id) {
        String startsAt = given().get(RECEPTIONS + "/slots?reception=" + id + "&to=" + today.plusDays(20))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].startsAt");
        return LocalDate.ofInstant(java.time.Instant.parse(startsAt), Tashkent.ZONE);
    }

    private static String publish(String user, Map<String, Object> rule) {
        return Api.creating(user)
                .body(rule)
                .post(RECEPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> rule(String mode, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(Map.of(
                "mode", mode, "weekday", "SATURDAY", "opens", "10:00:00", "closes", "12:00:00", "slotMinutes", 20));
        rule.putAll(more);
        return rule;
    }
}
