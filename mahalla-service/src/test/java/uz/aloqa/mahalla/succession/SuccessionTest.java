package uz.aloqa.mahalla.succession;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.upkeep.RegistryCalls;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class SuccessionTest {

    private static final String PROBLEM = "urn:problem:mahalla-service:";
    private static final String DAY = "2026-06-01";
    private static final UUID INSPECTOR = UUID.fromString("d0000000-0000-4000-8000-000000002001");

    @Test
    void aMahallaMergedIntoAnotherLeadsToItAndStandsAsItWasBefore() {
        String going = RegistryCalls.created(Map.of("boundary", RegistryCalls.square(62.0, 41.0, 0.1)));
        String ending = RegistryCalls.created(Map.of("boundary", RegistryCalls.square(62.1, 41.0, 0.1)));

        RegistryCalls.create(
                        "mergers",
                        Map.of(
                                "mahallas",
                                List.of(version(ending, 1)),
                                "into",
                                version(going, 1),
                                "effectiveOn",
                                DAY,
                                "decision",
                                Map.of("number", "7", "date", "2026-05-20", "by", "Kengash")))
                .statusCode(201)
                .body("kind", equalTo("MERGED"))
                .body("ended.code", contains(ending))
                .body("goingOn", contains(Map.of("code", going, "version", 2)));

        given().get("/api/v1/mahallas/" + ending)
                .then()
                .body("validTo", equalTo("2026-05-31"))
                .body("mergedInto", equalTo(going))
                .body("successors.code", contains(going));
        given().get("/api/v1/mahallas/" + ending + "?on=2026-05-31")
                .then()
                .body("mergedInto", nullValue())
                .body("successors", empty());
        given().get("/api/v1/mahallas/" + ending + "/responsible?on=" + DAY)
                .then()
                .statusCode(404)
                .body("type", equalTo(PROBLEM + "mahalla-gone"))
                .body("detail", containsString(going));
        given().get("/api/v1/mahallas/" + ending + "/responsible?on=2026-05-31")
                .then()
                .statusCode(200);
        given().get("/api/v1/mahallas/" + going)
                .then()
                .body("predecessors.code", contains(ending))
                .body("predecessors.kind", contains("MERGED"))
                .body("decision.number", equalTo("7"))
                .body("boundary.type", equalTo("Polygon"));
        assertThat(east(going, DAY)).as("drawn around both").isEqualTo(62.2f);
        assertThat(east(going, "2026-05-31")).isEqualTo(62.1f);
    }

    @Test
    void mahallasMergedIntoANewOneHandOverTheirTaxNumber() {
        String stir = "9" + Math.floorMod(UUID.randomUUID().hashCode(), 90_000_000) + "0".repeat(8);
        String nine = stir.substring(0, 9);
        String one = RegistryCalls.created(Map.of("stir", nine));
        String other = RegistryCalls.created(Map.of());
        String heir = RegistryCalls.freshCode();

        RegistryCalls.create(
                        "mergers",
                        Map.of(
                                "mahallas",
                                List.of(version(one, 1), version(other, 1)),
                                "heir",
                                Map.of("code", heir, "name", RegistryCalls.name("Yangi"), "stir", nine),
                                "effectiveOn",
                                DAY))
                .statusCode(201);

        given().get("/api/v1/mahallas/by-stir/" + nine).then().body("code", equalTo(heir));
        given().get("/api/v1/mahallas/by-stir/" + nine + "?on=2026-05-31")
                .then()
                .body("code", equalTo(one));
        given().get("/api/v1/mahallas/" + heir).then().body("validFrom", equalTo(DAY));
        given().get("/api/v1/mahallas/" + heir + "?on=2026-05-31").then().statusCode(404);
    }

    @Test
    void aSplitMahallaLeadsToItsParts() {
        String ending = RegistryCalls.created(Map.of("boundary", RegistryCalls.square(63.0, 41.0, 0.2)));
        String west = RegistryCalls.freshCode();
        String east = RegistryCalls.freshCode();

        RegistryCalls.create("splits", split(ending, west, east, 63.05))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "parts-overlap"))
                .body("errors.pointer", contains("/parts/1/boundary"));
        RegistryCalls.create("splits", split(ending, west, east, 63.1))
                .statusCode(201)
                .body("kind", equalTo("SPLIT"));

        given().get("/api/v1/mahallas/" + ending)
                .then()
                .body("mergedInto", nullValue())
                .body("successors.kind", contains("SPLIT", "SPLIT"));
        given().get("/api/v1/mahallas/" + west).then().body("predecessors.code", contains(ending));
    }

    @Test
    void assignmentsAndSevenOfAMahallaEndWithIt() {
        String ending = RegistryCalls.created(Map.of());
        String going = RegistryCalls.created(Map.of());
        String member = RegistryCalls.create(
                        "mahallas/" + ending + "/seven",
                        Map.of("seat", "CHAIR", "fullName", "Zulfiya Karimova", "validFrom", "2026-02-01"))
                .statusCode(201)
                .extract()
                .path("id");

        RegistryCalls.create("mergers", merger(ending, 1, going, 1)).statusCode(201);

        RegistryCalls.get("mahallas/" + ending + "/seven")
                .body("items.id", contains(member))
                .body("items.validTo", contains("2026-05-31"));
        given().get("/api/v1/mahallas/" + ending).then().body("seven", empty());
        given().get("/api/v1/mahallas/" + ending + "?on=2026-05-31").then().body("seven.seat", contains("CHAIR"));
        RegistryCalls.create(
                        "assignments",
                        Map.of(
                                "inspectorId",
                                INSPECTOR,
                                "mahallaCode",
                                ending,
                                "role",
                                "PRIMARY",
                                "validFrom",
                                "2026-06-01"))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "days-refused"));
    }

    @Test
    void aMergerOfAVersionThatIsNoLongerCurrentIsRefusedAndChangesNothing() {
        String ending = RegistryCalls.created(Map.of());
        String going = RegistryCalls.created(Map.of());

        RegistryCalls.create("mergers", merger(ending, 1, going, 3))
                .statusCode(412)
                .body("type", equalTo(PROBLEM + "version-stale"))
                .body("errors.detail", contains(going + " has version 1"));

        RegistryCalls.get("mahallas/" + ending).body("validTo", nullValue()).body("version", equalTo(1));
    }

    @Test
    void ofAMergerAndManyEditsAtOnceOneWinsAndNothingIsLost() throws Exception {
        String ending = RegistryCalls.created(Map.of());
        String going = RegistryCalls.created(Map.of());
        Callable<Integer> merger = () -> RegistryCalls.create("mergers", merger(ending, 1, going, 1))
                .extract()
                .statusCode();
        List<Callable<Integer>> all = IntStream.range(0, 12)
                .<Callable<Integer>>mapToObj(i -> i == 6
                        ? merger
                        : () -> RegistryCalls.put(
                                        "mahallas/" + (i % 2 == 0 ? ending : going) + "/name",
                                        1L,
                                        Map.of(
                                                "name",
                                                RegistryCalls.name("Nom " + i),
                                                "effectiveOn",
                                                DAY.replace("06", "05")))
                                .extract()
                                .statusCode())
                .toList();

        Map<Integer, Integer> answers = new HashMap<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> answer : desks.invokeAll(all)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        }

        assertThat(answers.keySet()).isSubsetOf(200, 201, 412);
        boolean merged = answers.containsKey(201);
        assertThat(answers.getOrDefault(200, 0))
                .as("the first one on each mahalla wins; the merger needs both")
                .isEqualTo(merged ? 0 : 2);
        RegistryCalls.get("mahallas/" + going).body("version", equalTo(2));
    }

    @Test
    void whatEndsAndWhatGoesOnIsSaidClearly() {
        String one = RegistryCalls.created(Map.of());
        String other = RegistryCalls.created(Map.of());

        RegistryCalls.create("mergers", Map.of("mahallas", List.of(version(one, 1))))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "heir-unclear"));
        RegistryCalls.create(
                        "mergers",
                        Map.of("mahallas", List.of(version(one, 1), version(one, 1)), "into", version(other, 1)))
                .statusCode(422);
        RegistryCalls.create("mergers", Map.of("mahallas", List.of(version("none", 1)), "into", version(other, 1)))
                .statusCode(404);
        RegistryCalls.create(
                        "mergers", Map.of("mahallas", List.of(version("1726266005", 1)), "into", version(other, 1)))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "mahallas-of-two-districts"));
    }

    private static Map<String, Object> merger(String ending, int endingVersion, String going, int goingVersion) {
        return Map.of(
                "mahallas",
                List.of(version(ending, endingVersion)),
                "into",
                version(going, goingVersion),
                "effectiveOn",
                DAY);
    }

    private static Map<String, Object> split(String ending, String west, String east, double border) {
        return Map.of(
                "mahalla",
                version(ending, 1),
                "parts",
                List.of(
                        Map.of(
                                "code",
                                west,
                                "name",
                                RegistryCalls.name("Gʻarb"),
                                "boundary",
                                RegistryCalls.square(63.0, 41.0, 0.1)),
                        Map.of(
                                "code",
                                east,
                                "name",
                                RegistryCalls.name("Sharq"),
                                "boundary",
                                RegistryCalls.square(border, 41.0, 0.1))),
                "effectiveOn",
                DAY);
    }

    private static float east(String code, String day) {
        List<List<Float>> ring = given().get("/api/v1/mahallas/" + code + "?on=" + day)
                .then()
                .extract()
                .path("boundary.coordinates[0]");
        return ring.stream().map(List::getFirst).max(Float::compare).orElseThrow();
    }

    private static Map<String, Object> version(String code, int version) {
        return Map.of("code", code, "version", version);
    }
}
