package uz.aloqa.mahalla.mahalla;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class MahallasTest {

    @Test
    void mahallasOfADistrictAreListedAndSayThatTheyWereDrawnForTheDemo() {
        given().get("/api/v1/mahallas?district=1726266")
                .then()
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items.code", everyItem(startsWith("1726266")))
                .body("items.demo", everyItem(equalTo(true)))
                .body("items[4].name.'uz-Latn'", equalTo("Doʻstlik"));
    }

    @Test
    void namesRepeatCodesDont() {
        assertThat(given().get("/api/v1/mahallas")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<String>getList("items.findAll { it.name.en == 'Dustlik' }.code"))
                .containsExactly("1726266005", "1726294010");
    }

    @Test
    void aPageAfterAnotherGoesOnWhereThatEnded() {
        String next = given().get("/api/v1/mahallas?district=1726294&limit=9")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .extract()
                .path("next");

        given().queryParam("district", "1726294")
                .queryParam("limit", 9)
                .queryParam("cursor", next)
                .get("/api/v1/mahallas")
                .then()
                .statusCode(200)
                .body("items.code", contains("1726294010"))
                .body("next", nullValue());
    }

    @Test
    void aMahallaShowsItsPointItsInspectorsAndItsBoundary() {
        given().get("/api/v1/mahallas/1726266005")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("code", equalTo("1726266005"))
                .body("name.'uz-Cyrl'", equalTo("Дўстлик"))
                .body("district.soato", equalTo("1726266"))
                .body("district.name.en", equalTo("Yunusabad district"))
                .body("point.address", equalTo("Yunusobod tumani, Ahmad Donish koʻchasi, 20"))
                .body("inspectors.fullName", contains("Akmal Toshev", "Dilshod Hakimov"))
                .body("inspectors.role", contains("PRIMARY", "SECONDARY"))
                .body("inspectors[0].validFrom", equalTo("2025-01-01"))
                .body("boundary.type", equalTo("Polygon"))
                .body("boundary.coordinates[0][0][0]", notNullValue())
                .body("demo", equalTo(true))
                .body("version", equalTo(1));
    }

    @Test
    void aMahallaDuringASubstitutionShowsBoth() {
        given().get("/api/v1/mahallas/1726266003")
                .then()
                .statusCode(200)
                .body("inspectors.role", containsInAnyOrder("PRIMARY", "SUBSTITUTE"));
    }

    @Test
    void aMahallaWithAVacancyHasNoInspectors() {
        given().get("/api/v1/mahallas/1726266011").then().statusCode(200).body("inspectors", empty());
    }

    @Test
    void anUnknownCodeIsNotFoundInTheCallersLanguage() {
        given().header("Accept-Language", "uz-Cyrl")
                .get("/api/v1/mahallas/0000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:mahalla-service:mahalla-not-found"))
                .body("detail", equalTo("Бундай кодли маҳалла йўқ."));
    }

    @Test
    void aDistrictThatIsNoCodeIsRefused() {
        given().get("/api/v1/mahallas?district=Yunusobod")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("district"));
    }
}
