package uz.aloqa.mahalla.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class RegionsAndDistrictsTest {

    @Test
    void anyoneSeesTheRegionsInFourLanguages() {
        given().get("/api/v1/regions")
                .then()
                .statusCode(200)
                .body("items", hasSize(14))
                .body("next", nullValue())
                .body("items[9].soato", equalTo("1726"))
                .body("items[9].iso", equalTo("UZ-TK"))
                .body("items[9].name.'uz-Latn'", equalTo("Toshkent shahri"))
                .body("items[9].name.'uz-Cyrl'", equalTo("Тошкент шаҳри"))
                .body("items[9].name.ru", equalTo("город Ташкент"))
                .body("items[9].name.en", equalTo("Tashkent City"));
    }

    @Test
    void districtsOfARegionAreListedByCode() {
        given().get("/api/v1/districts?region=1726")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.regionSoato", everyItem(equalTo("1726")))
                .body("items.kind", everyItem(equalTo("CITY_DISTRICT")))
                .body("items.find { it.soato == '1726266' }.name.'uz-Latn'", equalTo("Yunusobod tumani"));
    }

    @Test
    void pageByPageEveryDistrictComesOnce() {
        List<String> seen = new ArrayList<>();
        String next = "";
        int pages = 0;
        do {
            JsonPath page = given().queryParam("limit", 50)
                    .queryParam("cursor", next)
                    .get("/api/v1/districts")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.soato"));
            next = page.getString("next");
            pages++;
        } while (next != null);

        assertThat(seen).hasSize(206).isSorted().doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(5);
    }

    @Test
    void anUnknownRegionHasNoDistricts() {
        given().get("/api/v1/districts?region=9999").then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "region=17, validation, region",
        "region=Toshkent, validation, region",
        "limit=0, limit-out-of-range, limit",
        "limit=201, limit-out-of-range, limit"
    })
    void aQueryThatMakesNoSenseIsRefusedAndPointedAt(String query, String problem, String pointer) {
        given().get("/api/v1/districts?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:mahalla-service:" + problem))
                .body("instance", equalTo("/api/v1/districts"))
                .body("errors.pointer", contains(pointer))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "zzz", "MTcyNg"})
    void aCursorOfAnotherMakeIsRefused(String cursor) {
        given().header("Accept-Language", "ru")
                .queryParam("cursor", cursor)
                .get("/api/v1/districts")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:cursor-malformed"))
                .body("detail", matchesPattern("Неверный курсор.*"));
    }

    @Test
    void whoAsksWithTheTagOfTheAnswerIsToldThatItStillHolds() {
        String tag = given().get("/api/v1/regions")
                .then()
                .header("Cache-Control", "public, max-age=300")
                .extract()
                .header("ETag");

        given().header("If-None-Match", "\"other\", W/" + tag)
                .get("/api/v1/regions")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", "public, max-age=300")
                .body(equalTo(""));
        given().header("If-None-Match", "\"other\"")
                .get("/api/v1/regions")
                .then()
                .statusCode(200)
                .body("items", hasSize(14));
    }
}
