package uz.aloqa.mahalla.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.Api;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class ProfileTest {

    private static final String MAHALLA = "/api/v1/mahallas/1726266005";

    private final LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));
    private final Instant now = Clock.systemUTC().instant();

    @Test
    void theCategoryOfAYearIsPublicAndWhoSetItAndWhyIsForOfficers() {
        String category = "/api/v1/mahallas/1726266010/categories/2022";
        Api.as("head1")
                .header("If-Match", "\"0\"")
                .body(Map.of("category", "RED", "reason", "Maxfiy sabab"))
                .put(category)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as("duty1")
                .header("If-Match", "\"0\"")
                .body(Map.of("category", "GREEN", "reason", "x"))
                .put(category)
                .then()
                .statusCode(412);
        Api.as("duty1")
                .header("If-Match", "\"1\"")
                .body(Map.of("category", "YELLOW", "reason", "Kamaydi"))
                .put(category)
                .then()
                .statusCode(200)
                .body("category", equalTo("YELLOW"))
                .body("history.category", contains("YELLOW", "RED"))
                .body("history[1].reason", equalTo("Maxfiy sabab"));

        given().get("/api/v1/mahallas/1726266010/profile")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .body("categories.find { it.year == 2022 }.category", equalTo("YELLOW"))
                .body(not(containsString("Maxfiy")));
        given().get(category).then().statusCode(401);
        Api.as("citizen1").get(category).then().statusCode(403);
        Api.as("inspector1").get(category).then().statusCode(404);
        Api.with(TestTokens.of("head1").department("1726294"))
                .get(category)
                .then()
                .statusCode(404);
        Api.as("head1")
                .get("/api/v1/mahallas/1726266010/categories/2019")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("category", nullValue());
    }

    @Test
    void aCategoryIsSetForThisYearOrAnEarlierOneAndByTheDistrictAlone() {
        Map<String, Object> red = Map.of("category", "RED", "reason", "x");
        Api.as("head1")
                .header("If-Match", "\"0\"")
                .body(red)
                .put(MAHALLA + "/categories/" + (today.getYear() + 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:category-year-refused"));
        Api.as("head1").body(red).put(MAHALLA + "/categories/2020").then().statusCode(428);
        Api.as("inspector1")
                .header("If-Match", "\"0\"")
                .body(red)
                .put(MAHALLA + "/categories/2020")
                .then()
                .statusCode(403);
        Api.with(TestTokens.of("head1").department("1726294"))
                .header("If-Match", "\"0\"")
                .body(red)
                .put(MAHALLA + "/categories/2020")
                .then()
                .statusCode(404);
    }

    @Test
    void anInspectorPublishesAPriorityInTheLanguagesThereAre() {
        String id = Api.creating("inspector1")
                .body(priority("Yoritish", today.minusDays(1), today.plusDays(30)))
                .post(MAHALLA + "/priorities")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");

        given().get(MAHALLA + "/priorities")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.title.'uz-Latn'", equalTo("Yoritish"))
                .body("items.find { it.id == '" + id + "' }.title.ru", equalTo("Освещение"))
                .body("items.find { it.id == '" + id + "' }.title.en", nullValue());
        given().get(MAHALLA + "/profile").then().body("priorities.id", hasItem(id));

        Api.as("head1")
                .header("If-Match", "\"1\"")
                .body(priority("Kechki yoritish", today.plusDays(5), today.plusDays(30)))
                .put(MAHALLA + "/priorities/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        given().get(MAHALLA + "/profile").then().body("priorities.id", not(hasItem(id)));
        Api.as("head1")
                .header("If-Match", "\"1\"")
                .delete(MAHALLA + "/priorities/" + id)
                .then()
                .statusCode(412);
        Api.as("head1")
                .header("If-Match", "\"2\"")
                .delete(MAHALLA + "/priorities/" + id)
                .then()
                .statusCode(204);
        Api.as("head1")
                .header("If-Match", "\"3\"")
                .delete(MAHALLA + "/priorities/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:priority-not-found"));
        given().get(MAHALLA + "/priorities").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whoDoesNotServeTheMahallaPublishesNothingThere() {
        Map<String, Object> priority = priority("Yoritish", today, today.plusDays(3));
        Api.creating("inspector2")
                .body(priority)
                .post(MAHALLA + "/priorities")
                .then()
                .statusCode(404);
        Api.creating("citizen1")
                .body(priority)
                .post(MAHALLA + "/priorities")
                .then()
                .statusCode(403);
        Api.creating("head1")
                .body(priority)
                .post("/api/v1/mahallas/1726294001/priorities")
                .then()
                .statusCode(404);
        Api.creating("head1")
                .body(priority("x", today, today.minusDays(1)))
                .post(MAHALLA + "/priorities")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:end-before-beginning"));
        Api.creating("head1")
                .body(Map.of(
                        "title",
                        Map.of("ru", "x"),
                        "text",
                        Map.of("uz-Latn", "x"),
                        "firstDay",
                        today,
                        "lastDay",
                        today))
                .post(MAHALLA + "/priorities")
                .then()
                .statusCode(400);
        given().get("/api/v1/mahallas/0000000000/profile").then().statusCode(404);
    }

    @Test
    void eventsToComeAreShownAndACalledOffOneSaysWhy() {
        String id = Api.creating("inspector1")
                .body(event(now.plus(Duration.ofHours(3))))
                .post(MAHALLA + "/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.creating("inspector1")
                .body(event(now.minus(Duration.ofDays(3))))
                .post(MAHALLA + "/events")
                .then()
                .statusCode(201);

        given().get(MAHALLA + "/events?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.findAll { it.endsAt < '" + now + "' }.size()", equalTo(0));
        Api.as("head1")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Yomgʻir"))
                .post(MAHALLA + "/events/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelReason", equalTo("Yomgʻir"));
        Api.as("head1")
                .header("If-Match", "\"2\"")
                .body(event(now.plus(Duration.ofHours(5))))
                .put(MAHALLA + "/events/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:mahalla-event-called-off"));
        Api.as("head1")
                .header("If-Match", "\"2\"")
                .body(event(now.plus(Duration.ofHours(5))))
                .put(MAHALLA + "/events/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        given().get(MAHALLA + "/events?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.cancelReason", equalTo("Yomgʻir"));
    }

    private static Map<String, Object> priority(String title, LocalDate first, LocalDate last) {
        return Map.of(
                "title",
                Map.of("uz-Latn", title, "ru", "Освещение"),
                "text",
                Map.of("uz-Latn", "Chiroqsiz koʻchalar roʻyxati tuziladi."),
                "firstDay",
                first,
                "lastDay",
                last);
    }

    private static Map<String, Object> event(Instant startsAt) {
        return Map.of(
                "title",
                Map.of("uz-Latn", "Ochiq eshiklar kuni"),
                "place",
                "Mahalla markazi",
                "startsAt",
                startsAt.toString(),
                "endsAt",
                startsAt.plus(Duration.ofHours(2)).toString());
    }
}
