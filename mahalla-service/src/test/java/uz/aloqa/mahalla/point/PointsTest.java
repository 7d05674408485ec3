package uz.aloqa.mahalla.point;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.upkeep.RegistryCalls;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class PointsTest {

    @Test
    void pointsOfADistrictAreListedPageByPage() {
        String next = given().get("/api/v1/points?district=1726266&limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .path("next");
        given().get("/api/v1/points?district=1726266&limit=2&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aPointIsShownAsKnownOnTheDay() {
        Map<String, Object> draft = draft("Eski koʻcha, 1");
        String id =
                RegistryCalls.create("points", draft).statusCode(201).extract().path("id");
        draft = draft("Yangi koʻcha, 2");
        draft.put("effectiveOn", "2026-04-01");

        RegistryCalls.put("points/" + id, 1L, draft).statusCode(200).header("ETag", equalTo("\"2\""));

        given().get("/api/v1/points/" + id + "?on=2026-03-31").then().body("address", equalTo("Eski koʻcha, 1"));
        given().get("/api/v1/points/" + id + "?on=2026-04-01")
                .then()
                .body("address", equalTo("Yangi koʻcha, 2"))
                .body("longitude", equalTo(69.28f));
        given().get("/api/v1/points/" + id + "?on=2025-12-31")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:point-not-found"));
    }

    @Test
    void halfAPlaceIsNone() {
        Map<String, Object> draft = draft("Koʻcha, 1");
        draft.remove("latitude");
        RegistryCalls.create("points", draft).statusCode(400).body("errors.pointer", contains("/placeWhole"));
    }

    private static Map<String, Object> draft(String address) {
        return new HashMap<>(Map.of(
                "districtSoato",
                RegistryCalls.DISTRICT,
                "name",
                RegistryCalls.name("Maskan"),
                "address",
                address,
                "phone",
                "+998712001099",
                "longitude",
                69.28,
                "latitude",
                41.36,
                "effectiveOn",
                "2026-01-01"));
    }
}
