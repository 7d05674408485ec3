package uz.aloqa.mahalla.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class DemoHistoryTest {

    private static final String GONE = "1726294011";
    private static final String HEIR = "1726294008";

    @Test
    void beforeTheMergerThereWereTwoMahallasAndAfterItThereIsOne() {
        read("?district=1726294&on=2026-01-31")
                .body("items.code", hasItem(GONE))
                .body("items", hasSize(11));
        read("?district=1726294&on=2026-02-01")
                .body("items.code", not(hasItem(GONE)))
                .body("items", hasSize(10));

        read("/" + GONE + "?on=2026-01-31")
                .body("successors", empty())
                .body("inspectors.fullName", contains("Otabek Joʻrayev"));
        read("/" + GONE)
                .body("mergedInto", equalTo(HEIR))
                .body("validTo", equalTo("2026-01-31"))
                .body("inspectors", empty());
        read("/" + HEIR + "?on=2026-01-31")
                .body("predecessors", empty())
                .body("decision.number", equalTo("VI-9-2-0-K/24"));
        read("/" + HEIR)
                .body("predecessors.code", contains(GONE))
                .body("decision.number", equalTo("VI-18-6-0-K/26"))
                .body("seven", hasSize(6));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, PRIMARY, Sanjar Nurmatov", "2025-06-01, SUBSTITUTE, Jamshid Ergashev", "2024-12-31, '', ''"
    })
    void duringASubstitutionTheSubstituteAnswers(String day, String reason, String inspector) {
        if (reason.isEmpty()) {
            given().get("/api/v1/mahallas/1726266003/responsible?on=" + day)
                    .then()
                    .statusCode(404);
            return;
        }
        read("/1726266003/responsible?on=" + day)
                .header("ETag", notNullValue())
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("reason", equalTo(reason))
                .body("inspector.fullName", equalTo(inspector))
                .body("asOf", equalTo(day));
    }

    @Test
    void aMahallaIsFoundByItsTaxNumberAndByTheCodesOfOtherSystems() {
        read("/by-stir/201122337").body("code", equalTo("1726266005"));
        read("/by-code/milliy-reestr/UZ-TK-07-0005").body("code", equalTo("1726266005"));
        read("/by-code/kadastr/10:01:11").body("mergedInto", equalTo(HEIR));
        given().get("/api/v1/mahallas/by-stir/201133479").then().statusCode(404);
        read("/by-stir/201133479?on=2026-01-31").body("code", equalTo(GONE));
    }

    @Test
    void theChairOfTheDayIsShown() {
        String chair = "seven.find { it.seat == 'CHAIR' }.fullName";
        read("/1726266005?on=2025-08-31").body(chair, equalTo("Mirzohid Hasanov"));
        read("/1726266005?on=2025-09-01").body(chair, equalTo("Zulfiya Karimova"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "10000-01-01", "+999999999-01-01"})
    void whatIsNoDayIsRefused(String day) {
        given().queryParam("on", day)
                .get("/api/v1/mahallas/1726266005")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:malformed-parameter"));
    }

    private static ValidatableResponse read(String path) {
        return given().get("/api/v1/mahallas" + path).then().statusCode(200);
    }
}
