package uz.aloqa.mahalla.upkeep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.Api;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class MahallaUpkeepTest {

    private static final String PROBLEM = "urn:problem:mahalla-service:";

    @Test
    void aRenamedMahallaBearsItsOldNameOnTheDaysBefore() {
        String code = RegistryCalls.created(Map.of());

        RegistryCalls.put(
                        "mahallas/" + code + "/name",
                        1L,
                        Map.of("name", RegistryCalls.name("Yangi Do'stlik"), "effectiveOn", "2026-03-01"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name.'uz-Latn'", equalTo("Yangi Doʻstlik"))
                .body("stateSince", equalTo("2026-03-01"));

        assertThat(nameOn(code, "2026-02-28")).isEqualTo("Sinov");
        assertThat(nameOn(code, "2026-03-01")).isEqualTo("Yangi Doʻstlik");
        given().get("/api/v1/mahallas/" + code + "?on=2025-12-31").then().statusCode(404);
        given().get("/api/v1/mahallas/" + code + "/history")
                .then()
                .body("items.name.'uz-Latn'", contains("Sinov", "Yangi Doʻstlik"))
                .body("items.validTo", contains("2026-02-28", null))
                .body("items.version", contains(1, 2));
    }

    @Test
    void everyChangeIsAnnouncedAsTheWholeNewState() {
        String code = RegistryCalls.created(Map.of("stir", stir(), "codes", List.of(kadastr(code("x")))));
        RegistryCalls.put("mahallas/" + code + "/name", 1L, Map.of("name", RegistryCalls.name("Boshqa")));
        RegistryCalls.put("mahallas/" + code + "/codes", 2L, Map.of("codes", List.of(kadastr(code("y")))));

        List<MahallaState> states = Events.read(
                        Topics.REGISTRY_V1,
                        all -> all.stream()
                                        .filter(e -> e.key().equals("mahalla:" + code))
                                        .count()
                                >= 3,
                        Duration.ofSeconds(30))
                .stream()
                .filter(event -> event.key().equals("mahalla:" + code))
                .map(event -> event.as(MahallaState.class))
                .toList();
        assertThat(states).extracting(MahallaState::version).containsExactly(1L, 2L, 3L);
        assertThat(states.getLast().name().uzLatn()).isEqualTo("Boshqa");
        assertThat(states.getLast().stir()).isEqualTo(states.getFirst().stir());
        assertThat(states.getLast().codes())
                .isNotEqualTo(states.getFirst().codes())
                .hasSize(1);
    }

    @Test
    void whatLeavesEverythingAsItWasIsNoChange() {
        String outside = code("same");
        String code = RegistryCalls.created(Map.of("codes", List.of(kadastr(outside))));

        RegistryCalls.put("mahallas/" + code + "/codes", 1L, Map.of("codes", List.of(kadastr(outside))))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void aChangeNamesTheVersionThatWasSeen() {
        String code = RegistryCalls.created(Map.of());
        Map<String, Object> naming = Map.of("name", RegistryCalls.name("Boshqa"));

        RegistryCalls.put("mahallas/" + code + "/name", null, naming)
                .statusCode(428)
                .body("type", equalTo(PROBLEM + "if-match-missing"));
        RegistryCalls.put("mahallas/" + code + "/name", 7L, naming)
                .statusCode(412)
                .body("type", equalTo(PROBLEM + "version-stale"));
    }

    @Test
    void aBadlyDrawnBoundaryIsRefusedWithThePlaceOfTheFault() {
        String code = RegistryCalls.created(Map.of());
        double[][][] bowTie = {{{65.4, 40.4}, {65.6, 40.6}, {65.6, 40.4}, {65.4, 40.6}, {65.4, 40.4}}};

        RegistryCalls.put(
                        "mahallas/" + code + "/boundary",
                        1L,
                        Map.of("boundary", Map.of("type", "Polygon", "coordinates", bowTie)))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "boundary-refused"))
                .body("errors.pointer", contains("/boundary/coordinates"))
                .body("errors.detail", contains("lines cross each other at [65.500000, 40.500000]"));
    }

    @Test
    void aBoundaryHoldsFromItsDay() {
        String code = RegistryCalls.created(Map.of("boundary", RegistryCalls.square(61.0, 41.0, 0.1)));

        RegistryCalls.put(
                        "mahallas/" + code + "/boundary",
                        1L,
                        Map.of("boundary", RegistryCalls.square(61.0, 41.0, 0.2), "effectiveOn", "2026-05-01"))
                .statusCode(200);

        String east = "boundary.coordinates[0][1][0]";
        given().get("/api/v1/mahallas/" + code + "?on=2026-04-30").then().body(east, equalTo(61.1f));
        given().get("/api/v1/mahallas/" + code).then().body(east, equalTo(61.2f));
    }

    @Test
    void aChangeHoldsNeitherFromTomorrowNorFromBeforeTheOneBefore() {
        String code = RegistryCalls.created(Map.of());

        for (String day : List.of("9999-01-01", "2025-12-31")) {
            RegistryCalls.put(
                            "mahallas/" + code + "/name",
                            1L,
                            Map.of("name", RegistryCalls.name("Boshqa"), "effectiveOn", day))
                    .statusCode(422)
                    .body("type", equalTo(PROBLEM + "effective-day-refused"))
                    .body("errors.pointer", contains("/effectiveOn"));
        }
    }

    @Test
    void taxNumbersAndOutsideCodesNameOneMahallaAndLeadToIt() {
        String stir = stir();
        String outside = code("lead");
        String code = RegistryCalls.created(Map.of(
                "stir",
                stir,
                "codes",
                List.of(kadastr(outside)),
                "decision",
                Map.of("number", "12-4", "date", "2025-12-20", "by", "Kengash")));

        given().get("/api/v1/mahallas/by-stir/" + stir)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("decision.number", equalTo("12-4"));
        given().get("/api/v1/mahallas/by-code/kadastr/" + outside).then().body("code", equalTo(code));
        given().get("/api/v1/mahallas/by-code/kadastr/none").then().statusCode(404);
        given().get("/api/v1/mahallas/by-stir/12").then().statusCode(400);

        String other = RegistryCalls.created(Map.of());
        RegistryCalls.put("mahallas/" + other + "/papers", 1L, Map.of("stir", stir))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "stir-taken"))
                .body("detail", containsString(code));
        RegistryCalls.put("mahallas/" + other + "/codes", 1L, Map.of("codes", List.of(kadastr(outside))))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "outside-code-taken"));
    }

    @Test
    void aClosedMahallaIsKeptAndShownAndNotChanged() {
        String code = RegistryCalls.created(Map.of());

        RegistryCalls.post("mahallas/" + code + "/closure", 1, Map.of("effectiveOn", "2026-04-01"))
                .statusCode(200)
                .body("validTo", equalTo("2026-03-31"));

        given().get("/api/v1/mahallas/" + code).then().statusCode(200).body("validTo", equalTo("2026-03-31"));
        given().get("/api/v1/mahallas/" + code + "/responsible")
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "mahalla-gone"));
        given().get("/api/v1/mahallas?limit=200&district=" + RegistryCalls.DISTRICT)
                .then()
                .body("items.code", not(hasItem(code)));
        given().get("/api/v1/mahallas?limit=200&on=2026-03-31&district=" + RegistryCalls.DISTRICT)
                .then()
                .body("items.code", hasItem(code));
        RegistryCalls.put("mahallas/" + code + "/name", 2L, Map.of("name", RegistryCalls.name("Boshqa")))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "mahalla-closed"));
    }

    @Test
    void theSameKeyCreatesOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = Map.of(
                "code",
                RegistryCalls.freshCode(),
                "districtSoato",
                RegistryCalls.DISTRICT,
                "name",
                RegistryCalls.name("Bir"));
        for (int i = 0; i < 2; i++) {
            Api.as("registrar1")
                    .header("Idempotency-Key", key)
                    .body(draft)
                    .post("/api/v1/registry/mahallas")
                    .then()
                    .statusCode(201)
                    .header("Location", equalTo("/api/v1/registry/mahallas/" + draft.get("code")));
        }
        RegistryCalls.create("mahallas", draft).statusCode(409).body("type", equalTo(PROBLEM + "mahalla-exists"));
    }

    @Test
    void aRegistrarOfADistrictKeepsOnlyThatDistrict() {
        String code = RegistryCalls.created(Map.of());
        String elsewhere = TestTokens.of("registrar1").department("1726266").sign();

        Api.with(elsewhere).get("/api/v1/registry/mahallas/" + code).then().statusCode(404);
        Api.with(elsewhere)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", RegistryCalls.name("Boshqa")))
                .put("/api/v1/registry/mahallas/" + code + "/name")
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "mahalla-not-found"));
        Api.with(elsewhere)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "code",
                        RegistryCalls.freshCode(),
                        "districtSoato",
                        RegistryCalls.DISTRICT,
                        "name",
                        RegistryCalls.name("Boshqa")))
                .post("/api/v1/registry/mahallas")
                .then()
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "not-your-district"));
        Api.with(elsewhere)
                .get("/api/v1/registry/mahallas?limit=200")
                .then()
                .body("items", hasSize(11))
                .body("items.districtSoato", everyItem(equalTo("1726266")));
        Api.with(TestTokens.of("registrar1").department(null).sign())
                .get("/api/v1/registry/mahallas")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aRegistrarsListGoesOnPageByPage() {
        RegistryCalls.created(Map.of());
        RegistryCalls.created(Map.of());
        String path = "mahallas?limit=1&district=" + RegistryCalls.DISTRICT;
        String next =
                RegistryCalls.get(path).body("items", hasSize(1)).extract().path("next");
        String first = RegistryCalls.get(path).extract().path("items[0].code");

        RegistryCalls.get(path + "&cursor=" + next).body("items.code", not(hasItem(first)));
    }

    @Test
    void nobodyButARegistrarChangesTheRegistry() {
        for (String user : List.of("citizen1", "inspector1", "head1", "region1")) {
            Api.creating(user)
                    .body(Map.of())
                    .post("/api/v1/registry/mahallas")
                    .then()
                    .statusCode(403);
        }
        given().get("/api/v1/registry/mahallas").then().statusCode(401);
    }

    @Test
    void aNameIsGivenInAllFourLanguages() {
        String code = RegistryCalls.created(Map.of());

        RegistryCalls.put("mahallas/" + code + "/name", 1L, Map.of("name", Map.of("uz-Latn", "Yolgʻiz", "ru", " ")))
                .statusCode(400)
                .body("type", equalTo(PROBLEM + "validation"))
                .body("errors.pointer", everyItem(startsWith("/name/")));
        RegistryCalls.get("mahallas/" + code).body("version", equalTo(1)).body("stir", nullValue());
    }

    private static String nameOn(String code, String day) {
        return given().get("/api/v1/mahallas/" + code + "?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("name.'uz-Latn'");
    }

    private static String stir() {
        return String.valueOf(200_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 700_000_000));
    }

    private static String code(String prefix) {
        return prefix + UUID.randomUUID();
    }

    private static Map<String, String> kadastr(String code) {
        return Map.of("system", "kadastr", "code", code);
    }
}
