package uz.aloqa.mahalla.boundary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class BoundariesTest {

    private static final String DUSTLIK = "/api/v1/mahallas/1726266005/boundary";
    private static final String YUNUSOBOD = "/api/v1/districts/1726266/boundaries";

    @Test
    void theBoundaryOfAMahallaIsAFeatureAsDrawn() throws IOException {
        String body = given().get(DUSTLIK)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .header("Cache-Control", "public, max-age=300")
                .header("ETag", notNullValue())
                .body("type", equalTo("Feature"))
                .body("id", equalTo("1726266005"))
                .body("properties.name.'uz-Latn'", equalTo("Doʻstlik"))
                .body("properties.districtSoato", equalTo("1726266"))
                .extract()
                .asString();
        JsonNode drawn = new ObjectMapper()
                .readTree(given().get("/api/v1/mahallas/1726266005").asString())
                .path("boundary");
        assertThat(GeoJson.read(new ObjectMapper().readTree(body).path("geometry"))
                        .equalsExact(GeoJson.read(drawn)))
                .isTrue();
    }

    @Test
    void whoKnowsTheAnswerAlreadyIsToldSo() {
        String tag = given().get(DUSTLIK).header("ETag");
        given().header("If-None-Match", tag).get(DUSTLIK).then().statusCode(304);
    }

    @Test
    void theLessTheZoomTheLessIsLeft() {
        assertThat(List.of(18, 14, 12, 10, 8))
                .extracting(zoom -> positions(DUSTLIK + "?zoom=" + zoom))
                .isSortedAccordingTo((a, b) -> b - a);
        assertThat(positions(DUSTLIK + "?zoom=8")).isGreaterThanOrEqualTo(4).isLessThan(positions(DUSTLIK));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 12, 14})
    void neighboursStayNeighboursHoweverSimple(int zoom) throws IOException {
        Map<String, Geometry> drawn = shapes(YUNUSOBOD);
        Map<String, Geometry> simple = shapes(YUNUSOBOD + "?zoom=" + zoom);
        Geometry[] areas = simple.values().toArray(Geometry[]::new);

        assertThat(simple).hasSize(11);
        assertThat(areas).allMatch(Geometry::isValid);
        assertThat(CoverageValidator.isValid(areas)).as("no gaps, no overlaps").isTrue();
        simple.forEach((code, area) -> {
            for (String other : simple.keySet()) {
                boolean neighbours =
                        drawn.get(code).intersection(drawn.get(other)).getLength() > 0;
                assertThat(area.intersection(simple.get(other)).getLength() > 0)
                        .as("%s and %s", code, other)
                        .isEqualTo(neighbours);
            }
        });
    }

    @Test
    void aDistrictShowsItsMahallasByCode() {
        given().get(YUNUSOBOD + "?zoom=13")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(11))
                .body("features.properties.districtSoato", everyItem(equalTo("1726266")))
                .body("features[4].id", equalTo("1726266005"));
    }

    @Test
    void aDistrictThatNobodyHasSurveyedIsEmptyAndOneThatIsNoneIsNotFound() {
        given().get("/api/v1/districts/1703202/boundaries")
                .then()
                .statusCode(200)
                .body("features", empty());
        given().get("/api/v1/districts/9999999/boundaries")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:district-not-found"));
    }

    @Test
    void aBoxShowsWhatMeetsIt() {
        given().get("/api/v1/boundaries?bbox=69.287,41.364,69.289,41.366&zoom=14")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("features.id", hasItems("1726266005"));
        given().get("/api/v1/boundaries?bbox=60.1,40.1,60.2,40.2&zoom=12")
                .then()
                .statusCode(200)
                .body("features", empty());
    }

    @Test
    void aTileIsTheBoxThatWebMapsMeanByIt() {
        // z/x/y of 41.365 N 69.288 E by the formula of web maps
        int zoom = 13;
        int x = (int) Math.floor((69.288 + 180) / 360 * (1 << zoom));
        double lat = Math.toRadians(41.365);
        int y = (int) Math.floor((1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * (1 << zoom));

        given().get("/api/v1/boundaries/tiles/%d/%d/%d".formatted(zoom, x, y))
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .header("ETag", notNullValue())
                .body("features.id", hasItems("1726266005"));
        given().get("/api/v1/boundaries/tiles/%d/%d/%d".formatted(zoom, x + 40, y))
                .then()
                .statusCode(200)
                .body("features", empty());
    }

    @Test
    void theSameMahallaLooksTheSameInEveryTile() throws IOException {
        Map<String, Geometry> district = shapes(YUNUSOBOD + "?zoom=12");
        Map<String, Geometry> box = shapes("/api/v1/boundaries?bbox=69.28,41.36,69.29,41.37&zoom=11");
        assertThat(box)
                .isNotEmpty()
                .allSatisfy((code, area) ->
                        assertThat(area.equalsExact(district.get(code))).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bbox=69,41,70,42&zoom=17 | 422 | area-too-large",
                "bbox=55,37,74,46&zoom=9 | 422 | area-too-large",
                "bbox=69,41,70&zoom=9 | 400 | box-malformed",
                "bbox=70,41,69,42&zoom=9 | 400 | box-malformed",
                "bbox=69,41,70,NaN&zoom=9 | 400 | box-malformed",
                "bbox=69,41,70,91&zoom=9 | 400 | box-malformed",
                "zoom=9 | 400 | box-malformed",
                "bbox=69,41,70,42 | 400 | zoom-out-of-range",
                "bbox=69,41,70,42&zoom=7 | 400 | zoom-out-of-range",
                "bbox=69,41,70,42&zoom=19 | 400 | zoom-out-of-range",
                "bbox=69,41,70,42&zoom=-1 | 400 | zoom-out-of-range",
                "bbox=69,41,70,42&zoom=much | 400 | malformed-parameter",
                "bbox=69.1,41.1,69.2,41.2&zoom=12&on=tomorrow | 400 | malformed-parameter"
            })
    void aBoxThatMakesNoSenseIsRefusedInWords(String query, int status, String name) {
        given().get("/api/v1/boundaries?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:mahalla-service:" + name));
    }

    @ParameterizedTest
    @CsvSource({
        "12/4096/1, tile-malformed",
        "12/-1/1, tile-malformed",
        "12/1/4096, tile-malformed",
        "3/1/1, zoom-out-of-range"
    })
    void aTileThatIsNotThereIsRefused(String tile, String name) {
        given().get("/api/v1/boundaries/tiles/" + tile)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:" + name));
    }

    @Test
    void aMahallaWithoutABoundaryOnThatDaySaysSo() {
        given().get("/api/v1/mahallas/1726266005/boundary?on=1999-01-01")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:boundary-unknown"));
        given().get("/api/v1/mahallas/0000000000/boundary")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:mahalla-service:mahalla-not-found"));
        given().get(YUNUSOBOD + "?on=1999-01-01").then().statusCode(200).body("features", empty());
        given().get(YUNUSOBOD + "?on=2025-06-01&zoom=12")
                .then()
                .statusCode(200)
                .body("features.id", hasItems("1726266005"));
    }

    private static int positions(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("geometry.coordinates[0]")
                .size();
    }

    private static Map<String, Geometry> shapes(String path) throws IOException {
        Map<String, Geometry> shapes = new TreeMap<>();
        JsonNode collection = new ObjectMapper()
                .readTree(given().get(path).then().statusCode(200).extract().asString());
        List<JsonNode> features = new ArrayList<>();
        collection.path("features").forEach(features::add);
        features.forEach(feature -> shapes.put(feature.path("id").asText(), GeoJson.read(feature.path("geometry"))));
        return shapes;
    }
}
