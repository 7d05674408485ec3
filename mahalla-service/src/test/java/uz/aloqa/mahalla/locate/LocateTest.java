package uz.aloqa.mahalla.locate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.mahalla.boundary.BoundaryStore;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class LocateTest {

    @Inject
    BoundaryStore boundaries;

    @Inject
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "41.3650, 69.2880, 1726266005, Akmal Toshev, d0000000-0000-4000-8000-000000002001",
        "41.2750, 69.2040, 1726294006, Botir Yoʻldoshev, d0000000-0000-4000-8000-000000002009"
    })
    void aResidentLearnsWhoTheirInspectorIs(String lat, String lon, String code, String name, String id) {
        locate(lat, lon)
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .body("mahalla.code", equalTo(code))
                .body("mahalla.district.soato", equalTo(code.substring(0, 7)))
                .body("mahalla.demo", equalTo(true))
                .body("point.phone", equalTo(code.startsWith("1726266") ? "+998712001001" : "+998712001004"))
                .body("inspector.fullName", equalTo(name))
                .body("inspector.id", equalTo(id))
                .body("inspector.role", equalTo("PRIMARY"))
                .body("fallback", nullValue())
                .body("asOf", equalTo(LocalDate.now(clock).toString()));
    }

    @Test
    void theSubstituteAnswersWhileThePrimaryInspectorIsOnLeave() {
        locateInside("1726266003")
                .body("inspector.fullName", equalTo("Jamshid Ergashev"))
                .body("inspector.role", equalTo("SUBSTITUTE"))
                .body("fallback", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"1726266009, Sherzod Mirzayev", "1726294009, Farhod Tursunov"})
    void inAVacancyTheSeniorInspectorStepsInAndTheAnswerSaysSo(String code, String senior) {
        locateInside(code)
                .body("inspector.fullName", equalTo(senior))
                .body("inspector.senior", equalTo(true))
                .body("inspector.role", nullValue())
                .body("fallback", equalTo("SENIOR_INSPECTOR"));
    }

    @Test
    void withoutASeniorInspectorTheDutyDeskAnswersAndTheAnswerSaysSo() {
        locateInside("1726266011").body("inspector", nullValue()).body("fallback", equalTo("DUTY_DESK"));
    }

    @Test
    void whereNoMahallaIsKnownNothingIsFound() {
        locate("41.3111", "69.2797")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:mahalla-service:mahalla-not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "lat=NaN&lon=69.2880, lat",
        "lat=41.3650&lon=181, lon",
        "lat=41.3650, lon",
        "lon=69.2880, lat",
        "lat=&lon=69.2880, lat"
    })
    void whatIsNoPointIsRefusedAndPointedAt(String query, String pointer) {
        given().get("/api/v1/mahallas/locate?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:mahalla-service:point-malformed"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void theIndexAgreesWithWalkingAroundEveryBoundary() {
        Map<String, List<double[]>> rings = rings();
        Random random = new Random(20_260_302);
        int inside = 0;
        for (int i = 0; i < 2_000; i++) {
            boolean yunusobod = random.nextBoolean();
            double lat = yunusobod ? 41.32 + random.nextDouble() * 0.09 : 41.24 + random.nextDouble() * 0.07;
            double lon = yunusobod ? 69.24 + random.nextDouble() * 0.09 : 69.14 + random.nextDouble() * 0.10;
            Optional<String> expected = rings.entrySet().stream()
                    .filter(ring -> encloses(ring.getValue(), lat, lon))
                    .map(Map.Entry::getKey)
                    .findFirst();

            assertThat(boundaries.codeAt(lat, lon, LocalDate.now(clock)))
                    .as("%s %s", lat, lon)
                    .isEqualTo(expected);
            inside += expected.isPresent() ? 1 : 0;
        }
        assertThat(inside).as("points inside and outside were tried").isBetween(400, 1_600);
    }

    @Test
    void aPointOnASharedBorderBelongsToExactlyOneMahalla() {
        Map<String, List<String>> owners = new TreeMap<>();
        rings().forEach((code, ring) -> ring.stream()
                .skip(1) // the first position is repeated at the end
                .forEach(position -> owners.computeIfAbsent(position[1] + " " + position[0], none -> new ArrayList<>())
                        .add(code)));
        List<String> shared = owners.entrySet().stream()
                .filter(position -> position.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(shared).hasSizeGreaterThan(100).allSatisfy(position -> {
            String[] parts = position.split(" ", 2);
            assertThat(boundaries.codeAt(
                            Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), LocalDate.now(clock)))
                    .contains(owners.get(position).getFirst());
        });
    }

    private ValidatableResponse locateInside(String code) {
        double[] place = somewhereInside(rings().get(code));
        return locate(String.valueOf(place[1]), String.valueOf(place[0]))
                .statusCode(200)
                .body("mahalla.code", equalTo(code));
    }

    private static ValidatableResponse locate(String lat, String lon) {
        return given().queryParam("lat", lat)
                .queryParam("lon", lon)
                .get("/api/v1/mahallas/locate")
                .then();
    }

    /** Outer rings by code, as the service itself publishes them. */
    private static Map<String, List<double[]>> rings() {
        Map<String, List<double[]>> rings = new TreeMap<>();
        List<String> codes =
                given().get("/api/v1/mahallas?limit=200").jsonPath().getList("items.findAll { it.demo }.code");
        for (String code : codes) {
            List<double[]> ring = new ArrayList<>();
            get("/api/v1/mahallas/" + code)
                    .at("/boundary/coordinates/0")
                    .forEach(position -> ring.add(new double[] {
                        position.get(0).doubleValue(), position.get(1).doubleValue()
                    }));
            rings.put(code, ring);
        }
        return rings;
    }

    private static JsonNode get(String path) {
        try {
            return new ObjectMapper()
                    .readTree(given().get(path).then().statusCode(200).extract().asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The oracle: counts how often a ray to the east crosses the ring. */
    private static boolean encloses(List<double[]> ring, double lat, double lon) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            double[] a = ring.get(i - 1);
            double[] b = ring.get(i);
            if ((a[1] > lat) != (b[1] > lat) && lon < (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1]) + a[0]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double[] somewhereInside(List<double[]> ring) {
        Random random = new Random(7);
        while (true) {
            double lon = ring.getFirst()[0] + (random.nextDouble() - 0.5) * 0.06;
            double lat = ring.getFirst()[1] + (random.nextDouble() - 0.5) * 0.06;
            if (encloses(ring, lat, lon)) {
                return new double[] {lon, lat};
            }
        }
    }
}
