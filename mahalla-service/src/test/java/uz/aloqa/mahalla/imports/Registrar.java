package uz.aloqa.mahalla.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import uz.aloqa.testkit.TestTokens;

/** A registrar of an area at work. */
record Registrar(String area) {

    static final String PATH = "/api/v1/registry/imports";
    static final Registrar OF_THE_COUNTRY = new Registrar("17");
    private static final Set<String> UNDER_WAY = Set.of("UPLOADING", "CHECKING", "APPLYING");

    RequestSpecification request() {
        return given().auth()
                .oauth2(TestTokens.of("registrar1").department(area).sign());
    }

    ValidatableResponse brings(String type, byte[] file, String query) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Content-Type", type)
                .body(file)
                .post(PATH + query)
                .then();
    }

    /** The import once it is checked. */
    JsonPath checked(String type, String file, String query) throws InterruptedException {
        String id = brings(type, file.getBytes(StandardCharsets.UTF_8), query)
                .statusCode(202)
                .extract()
                .path("id");
        return rested(id);
    }

    JsonPath checked(String csv) throws InterruptedException {
        return checked("text/csv", csv, "");
    }

    ValidatableResponse applies(String id, String ifMatch) {
        return request()
                .header("If-Match", ifMatch)
                .post(PATH + "/" + id + "/application")
                .then();
    }

    /** The import once it is applied, or not. */
    JsonPath applied(JsonPath checked) throws InterruptedException {
        String id = checked.getString("id");
        applies(id, "\"" + checked.getLong("version") + "\"").statusCode(202);
        return rested(id);
    }

    JsonPath rested(String id) throws InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            JsonPath now = request()
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!UNDER_WAY.contains(now.getString("state"))) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the import never ended");
    }

    List<Map<String, Object>> report(JsonPath view, String kind) {
        return request()
                .get(PATH + "/" + view.getString("id") + "/report?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    static void assertCounts(JsonPath view, int added, int changed, int unchanged, int gone) {
        assertThat(List.of(
                        view.getInt("counts.added"),
                        view.getInt("counts.changed"),
                        view.getInt("counts.unchanged"),
                        view.getInt("counts.gone")))
                .as("added, changed, unchanged, gone of %s", view.getString("state"))
                .containsExactly(added, changed, unchanged, gone);
    }
}
