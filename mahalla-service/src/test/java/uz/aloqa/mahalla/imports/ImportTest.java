package uz.aloqa.mahalla.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla_imports")
class ImportTest {

    private static final String HEADING = "code,district,name_uz_latn,name_uz_cyrl,name_ru,stir\n";

    private final Registrar country = Registrar.OF_THE_COUNTRY;
    private final String base = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void whatIsNewIsAddedAndAnnouncedAndASecondTimeNothingChanges() throws Exception {
        String csv = HEADING + base + ",1735204,Yangi,Янги,Янги,\n";

        JsonPath checked = country.checked(csv);
        Registrar.assertCounts(checked, 1, 0, 0, 0);
        assertThat(sql.count("SELECT count(*) FROM mahalla WHERE code = ?", base))
                .as("a dry run")
                .isZero();
        assertThat(country.applied(checked).getString("state")).isEqualTo("APPLIED");

        RestAssured.get("/api/v1/mahallas/" + base)
                .then()
                .statusCode(200)
                .body("name.'uz-Cyrl'", equalTo("Янги"))
                .body("name.en", equalTo("Yangi"));
        List<Event> events = Events.read(Topics.REGISTRY_V1, "mahalla:" + base, 1, Duration.ofSeconds(20));
        assertThat(events.getFirst().as(MahallaState.class).version()).isEqualTo(1);

        JsonPath second = country.checked(csv);
        Registrar.assertCounts(second, 0, 0, 1, 0);
        assertThat(second.getBoolean("nothingChanged")).isTrue();
    }

    @Test
    void aChangeHoldsFromTodayAndTheStateBeforeItIsKept() throws Exception {
        country.applied(country.checked(HEADING + base + ",1735204,Eski,Эски,Эски,\n"));
        JsonPath checked = country.checked("code,name_uz_latn\n" + base + ",Boshqa\n");

        Registrar.assertCounts(checked, 0, 1, 0, 0);
        assertThat(country.report(checked, "CHANGED").getFirst()).containsEntry("fields", List.of("name_uz_latn"));
        country.applied(checked);

        assertThat(sql.list(
                        "SELECT name_uz_latn || ' ' || version FROM mahalla_period WHERE code = ? ORDER BY valid_from",
                        row -> row.getString(1),
                        base))
                .containsExactly("Eski 1", "Boshqa 2");
        RestAssured.get("/api/v1/mahallas/" + base + "?on="
                        + LocalDate.now(clock).minusDays(1))
                .then()
                .body("name.'uz-Latn'", equalTo("Eski"))
                .body("name.'uz-Cyrl'", equalTo("Эски"));
    }

    @Test
    void twoMahallasMaySwapTheirNumbers() throws Exception {
        String one = "9" + (10_000_000 + Math.floorMod(base.hashCode(), 80_000_000));
        String two = "8" + one.substring(1);
        country.applied(country.checked(
                HEADING + base + "a,1735204,A,А,А," + one + "\n" + base + "b,1735204,B,Б,Б," + two + "\n"));

        JsonPath swap = country.checked("code,stir\n" + base + "a," + two + "\n" + base + "b," + one + "\n");
        Registrar.assertCounts(swap, 0, 2, 0, 0);
        assertThat(country.applied(swap).getString("state")).isEqualTo("APPLIED");

        assertThat(sql.first("SELECT stir FROM mahalla WHERE code = ?", row -> row.getString(1), base + "a"))
                .contains(two);
        JsonPath taken = country.checked("code,stir\n" + base + "a," + one + "\n");
        assertThat(country.report(taken, "REFUSED").getFirst()).containsEntry("fault", "STIR_OF_ANOTHER");
    }

    @Test
    void whatACompleteListLeavesOutEndsButOnlyThere() throws Exception {
        String district = "1735207";
        country.applied(
                country.checked(HEADING + base + "a," + district + ",A,А,А,\n" + base + "b," + district + ",B,Б,Б,\n"));
        String onlyA = "code\n" + base + "a\n";

        Registrar.assertCounts(country.checked(onlyA), 0, 0, 1, 0);
        JsonPath complete = country.checked("text/csv", onlyA, "?completeFor=" + district);
        assertThat(complete.getInt("counts.gone")).isEqualTo(1);
        assertThat(country.report(complete, "GONE").getFirst()).containsEntry("code", base + "b");
        country.applied(complete);

        RestAssured.get("/api/v1/mahallas?limit=200&district=" + district)
                .then()
                .body("items.code", hasItem(base + "a"))
                .body("items.code", not(hasItem(base + "b")));
        assertThat(sql.count("SELECT count(*) FROM mahalla WHERE code = ?", base + "b"))
                .as("nothing is deleted")
                .isOne();
    }

    @Test
    void aMahallaThatWasMergedLeadsToItsSuccessor() throws Exception {
        country.applied(country.checked(HEADING + base + "a,1735204,A,А,А,\n" + base + "b,1735204,B,Б,Б,\n"));
        JsonPath merged = country.checked("code,valid_to,merged_into\n%sa,%s,%sb\n"
                .formatted(base, LocalDate.now(clock).minusDays(1), base));

        assertThat(merged.getInt("counts.gone")).isEqualTo(1);
        country.applied(merged);

        assertThat(sql.first(
                        "SELECT successor || kind FROM mahalla_succession WHERE predecessor = ?",
                        row -> row.getString(1),
                        base + "a"))
                .contains(base + "bMERGED");
        JsonPath again = country.checked("code,name_ru\n" + base + "a,Другая\n");
        assertThat(country.report(again, "REFUSED").getFirst()).containsEntry("fault", "MAHALLA_IS_GONE");
    }

    @Test
    void everyFormatSaysTheSame() throws Exception {
        String feature = """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "%1$s",
                 "districtSoato": "1735204", "name": {"uz-Latn": "Bir", "uz-Cyrl": "Бир", "ru": "Бир", "en": "Bir"}},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[59.60, 42.40], [59.61, 42.40], [59.61, 42.41], [59.60, 42.41], [59.60, 42.40]]]}}]}
                """.formatted(base);
        String concept = """
                {"resourceType": "CodeSystem", "concept": [{"code": "%s", "display": "Bir",
                 "designation": [{"language": "uz-Cyrl", "value": "Бир"}, {"language": "ru", "value": "Бир"}],
                 "property": [{"code": "district", "valueCode": "1735204"}]}]}
                """.formatted(base);

        country.applied(country.checked("application/geo+json", feature, ""));

        Registrar.assertCounts(country.checked("application/geo+json", feature, ""), 0, 0, 1, 0);
        Registrar.assertCounts(country.checked("application/fhir+json", concept, ""), 0, 0, 1, 0);
        Registrar.assertCounts(country.checked(HEADING + base + ",1735204,Bir,Бир,Бир,\n"), 0, 0, 1, 0);
    }

    @Test
    void gapsAndOverlapsAreReportedWithPlaceAndArea() throws Exception {
        String heading = "code,district,name_uz_latn,name_uz_cyrl,name_ru,boundary\n";
        String overlapping =
                heading + square(base + "a", "1735209", 60.0, 60.2) + square(base + "b", "1735209", 60.1, 60.3);

        JsonPath view = country.checked(overlapping);

        assertThat(view.getString("state"))
                .as("a misfit is a finding, not a fault")
                .isEqualTo("CHECKED");
        Map<String, Object> overlap = country.report(view, "OVERLAP").getFirst();
        assertThat(overlap)
                .containsEntry("codes", List.of(base + "a", base + "b"))
                .containsEntry("districtSoato", "1735209");
        assertThat(((Number) overlap.get("squareMetres")).doubleValue()).isBetween(9.0e7, 9.6e7);
        assertThat(((Number) overlap.get("longitude")).doubleValue()).isBetween(60.1, 60.2);

        String ring = heading + base + "c,1735212,C,C,C,\""
                + "{'type':'Polygon','coordinates':[[[61,42],[62,42],[62,43],[61,43],[61,42]],[[61.4,42.4],[61.4,42.6],[61.6,42.6],[61.6,42.4],[61.4,42.4]]]}"
                        .replace("'", "\"\"")
                + "\"\n";
        assertThat(country.report(country.checked(ring), "GAP")).hasSize(1);
    }

    @Test
    void whatTheRegistryHasChangedMeanwhileIsNotOverwritten() throws Exception {
        country.applied(country.checked(HEADING + base + ",1735204,Bir,Бир,Бир,\n"));
        JsonPath checked = country.checked("code,name_ru\n" + base + ",Два\n");
        sql.update("UPDATE mahalla SET name_en = 'Meanwhile', version = version + 1 WHERE code = ?", base);

        String id = checked.getString("id");
        String tag = "\"" + checked.getLong("version") + "\"";
        country.applies(id, tag).statusCode(409).body("type", equalTo("urn:problem:mahalla-service:import-stale"));

        country.request()
                .header("If-Match", tag)
                .post(Registrar.PATH + "/" + id + "/check")
                .then()
                .statusCode(202);
        JsonPath again = country.rested(id);
        assertThat(country.applied(again).getString("state")).isEqualTo("APPLIED");
        assertThat(sql.first("SELECT name_ru || name_en FROM mahalla WHERE code = ?", row -> row.getString(1), base))
                .contains("ДваMeanwhile");
    }

    @Test
    void onlyTheVersionThatWasSeenIsAppliedAndOnlyOnce() throws Exception {
        JsonPath checked = country.checked(HEADING + base + ",1735204,Bir,Бир,Бир,\n");
        String id = checked.getString("id");

        country.applies(id, "\"1\"").statusCode(412);
        country.request()
                .post(Registrar.PATH + "/" + id + "/application")
                .then()
                .statusCode(428);
        JsonPath applied = country.applied(checked);
        country.applies(id, "\"" + applied.getLong("version") + "\"")
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:import-not-ready"));
        country.request().get(Registrar.PATH + "/" + id).then().header("ETag", startsWith("\""));
    }

    @Test
    void theSameKeyWithTheSameFileIsTheSameImport() {
        UUID key = UUID.randomUUID();
        String first = bringWithKey(key, "code\nx\n", 202);
        assertThat(bringWithKey(key, "code\nx\n", 202)).isEqualTo(first);
        bringWithKey(key, "code\ny\n", 422);
    }

    @Test
    void anImportOfAnotherAreaIsNotFoundAndADistrictHasNone() throws Exception {
        JsonPath mine = new Registrar("1726").checked("code\nnobody-" + base + "\n");

        new Registrar("1703")
                .request()
                .get(Registrar.PATH + "/" + mine.getString("id"))
                .then()
                .statusCode(404);
        country.request()
                .get(Registrar.PATH + "/" + mine.getString("id"))
                .then()
                .statusCode(200);
        new Registrar("1726266").request().get(Registrar.PATH).then().statusCode(403);
        new Registrar("1726")
                .brings("text/csv", "code\n".getBytes(StandardCharsets.UTF_8), "?completeFor=1703")
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:scope-malformed"));
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.as("head1"))
                .get(Registrar.PATH)
                .then()
                .statusCode(403);
        RestAssured.get(Registrar.PATH).then().statusCode(401);
        new Registrar("1726").brings("application/xml", new byte[] {'<'}, "").statusCode(415);
    }

    @Test
    void whatADeadReplicaBeganAnotherFinishes() throws Exception {
        String id = bringWithKey(UUID.randomUUID(), HEADING + base + ",1735204,Bir,Бир,Бир,\n", 202);
        country.rested(id);
        // as a replica leaves it that is killed while it compares
        sql.update("""
                UPDATE registry_import SET state = 'CHECKING', phase = 'COMPARE', worker = gen_random_uuid(), added = 0,
                       lease_until = now() - interval '1 second', version = version + 1 WHERE id = ?::uuid
                """, id);

        JsonPath view = country.rested(id);

        assertThat(view.getString("state")).isEqualTo("CHECKED");
        Registrar.assertCounts(view, 1, 0, 0, 0);
    }

    private String bringWithKey(UUID key, String file, int status) {
        return country.request()
                .header("Idempotency-Key", key)
                .header("Content-Type", "text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(Registrar.PATH)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    private static String square(String code, String district, double west, double east) {
        return "%s,%s,S,S,S,\"{\"\"type\"\":\"\"Polygon\"\",\"\"coordinates\"\":[[[%3$s,42],[%4$s,42],[%4$s,42.1],[%3$s,42.1],[%3$s,42]]]}\"\n"
                .formatted(code, district, west, east);
    }
}
