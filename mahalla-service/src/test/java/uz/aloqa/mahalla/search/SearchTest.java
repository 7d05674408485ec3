package uz.aloqa.mahalla.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class SearchTest {

    @Inject
    RegistryService registry;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do‘stlik",
                "Doʻstlik",
                "Doʼstlik",
                "Do’stlik",
                "Do'stlik",
                "Do`stlik",
                "Do´stlik",
                "Dostlik",
                "DO'STLIK",
                "dustlik",
                "Дўстлик",
                "ДЎСТЛИК",
                "Дустлик",
                "дўстлик маҳалласи",
                "Do‘stlik MFY",
                "махалля Дустлик"
            })
    void aNameIsFoundInWhateverScriptAndWithWhateverApostrophe(String name) {
        search(name)
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .body("items.findAll { it.score == 1.0 && it.demo }.code", contains("1726266005", "1726294010"))
                .body("items[0].matchedBy", equalTo("NAME"))
                .body("asOf", equalTo(LocalDate.now(clock).toString()));
    }

    @Test
    void everySpellingGivesTheVerySameAnswer() {
        assertThat(List.of("Do‘stlik", "Дўстлик", "Dostlik", "DO'STLIK", "Дустлик"))
                .extracting(name -> search(name).extract().path("items").toString())
                .containsOnly(search("Doʻstlik").extract().path("items").toString());
    }

    @Test
    void everyHitSaysWhereItLies() {
        search("Do‘stlik")
                .body("items[0].district.soato", equalTo("1726266"))
                .body("items[0].district.name.en", equalTo("Yunusabad district"))
                .body("items[0].region.soato", equalTo("1726"))
                .body("items[0].name.'uz-Cyrl'", equalTo("Дўстлик"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dostlk", "Dosltik", "Дустик", "Do'stlig", "dostli"})
    void aSlipIsForgivenButCountsLess(String name) {
        search(name)
                .body("items.code", hasItem("1726266005"))
                .body("items.find { it.code == '1726266005' }.score.toDouble()", lessThan(1.0));
    }

    @Test
    void theLikestComesFirstAndEquallyLikeOnesInAStableOrder() {
        List<Float> scores = search("Hasanboy").extract().path("items.score");
        assertThat(scores).isNotEmpty().isSortedAccordingTo((a, b) -> Float.compare(b, a));
        assertThat(search("Do‘stlik").extract().<Object>path("items"))
                .isEqualTo(search("Do‘stlik").extract().path("items"));
    }

    @Test
    void aSearchMayBeOfOneDistrictOrRegionOnly() {
        given().queryParam("q", "Dostlik")
                .queryParam("district", "1726294")
                .get("/api/v1/mahallas/search")
                .then()
                .statusCode(200)
                .body("items.code", everyItem(startsWith("1726294")))
                .body("items[0].code", equalTo("1726294010"));
        given().queryParam("q", "Dostlik")
                .queryParam("district", "1733")
                .get("/api/v1/mahallas/search")
                .then()
                .statusCode(200)
                .body("items.findAll { it.demo }", empty());
    }

    @Test
    void aCodeATaxNumberAndACodeElsewhereAreFoundExactly() {
        String code = added("Bahoriston");
        String stir = "9" + code.substring(code.length() - 8);
        change("UPDATE mahalla SET stir = ?, version = 2 WHERE code = ?", stir, code);
        change("INSERT INTO mahalla_code (system, code, mahalla_code) VALUES ('kadastr', ?, ?)", "K:" + code, code);

        search(code).body("items[0].code", equalTo(code)).body("items[0].matchedBy", equalTo("CODE"));
        search(stir)
                .body("items[0].code", equalTo(code))
                .body("items[0].matchedBy", equalTo("STIR"))
                .body("items[0].score", equalTo(1.0f));
        search("K:" + code).body("items[0].code", equalTo(code)).body("items[0].matchedBy", equalTo("OUTSIDE_CODE"));
    }

    @Test
    void aMahallaThatIsGoneIsFoundOnADayOnWhichItExisted() {
        String code = added("Eskitoshloq");
        change("UPDATE mahalla SET valid_to = DATE '2025-06-30', version = 2 WHERE code = ?", code);

        search("Eskitoshloq").body("items.code", org.hamcrest.Matchers.not(hasItem(code)));
        on("Эскитошлоқ", "2025-06-30")
                .body("items[0].code", equalTo(code))
                .body("items[0].validTo", equalTo("2025-06-30"))
                .body("asOf", equalTo("2025-06-30"));
        on("Eskitoshloq", "2025-07-01").body("items.code", org.hamcrest.Matchers.not(hasItem(code)));
    }

    @Test
    void aRenamedMahallaIsFoundByTheNameOfTheDay() {
        String code = added("Qizilbayroq");
        change(
                "UPDATE mahalla SET name_uz_latn = 'Istiqbol', name_uz_cyrl = 'Истиқбол', name_ru = 'Истикбол',"
                        + " name_en = 'Istiqbol', state_since = DATE '2025-03-01', version = 2 WHERE code = ?",
                code);

        on("Qizilbayroq", "2025-02-28").body("items.code", hasItem(code));
        on("Istiqbol", "2025-02-28").body("items.code", org.hamcrest.Matchers.not(hasItem(code)));
        search("Истикбол").body("items.code", hasItem(code)).body("items[0].validTo", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "D", "Ў", "%", "_%_", "ʻ'`", "d%"})
    void lessThanTwoLettersAreRefusedInWords(String nothing) {
        search(nothing)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:mahalla-service:query-too-short"))
                .body("errors.pointer", contains("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%aa%%zz", "__ __ xy", "'; DROP TABLE mahalla; --", "\\\\", "中文名字", "(((a|b)*)*)*"})
    void nothingThatIsAskedForIsAPattern(String name) {
        int status = search(name).extract().statusCode();
        assertThat(status).isIn(200, 400);
        assertThat(search(name).extract().asString()).doesNotContain("1726266005");
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "limit=many", "district=Yunusobod", "on=yesterday", "on=2026-02-30"})
    void whatMakesNoSenseIsRefused(String query) {
        given().get("/api/v1/mahallas/search?q=Dostlik&" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void noMoreHitsThanAskedFor() {
        given().get("/api/v1/mahallas/search?q=Dostlik&limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", lessThanOrEqualTo(1));
    }

    private String added(String name) {
        String code =
                String.valueOf(10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 89_999_999));
        QuarkusTransaction.requiringNew()
                .run(() -> registry.add(List.of(new Mahalla(
                        code,
                        "1733217",
                        null,
                        new PlaceName(name, name, name, name),
                        null,
                        LocalDate.parse("2024-01-01"),
                        null,
                        false))));
        return code;
    }

    private void change(String statement, Object... arguments) {
        assertThat(sql.update(statement, arguments)).isEqualTo(1);
    }

    private static ValidatableResponse search(String name) {
        return given().queryParam("q", name).get("/api/v1/mahallas/search").then();
    }

    private static ValidatableResponse on(String name, String day) {
        return given().queryParam("q", name)
                .queryParam("on", day)
                .get("/api/v1/mahallas/search")
                .then()
                .statusCode(200);
    }
}
