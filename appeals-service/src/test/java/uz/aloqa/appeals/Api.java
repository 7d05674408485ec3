package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uz.aloqa.testkit.TestTokens;

/** The requests of people to the service under test. */
final class Api {

    static final String APPEALS = "/api/v1/appeals";

    private Api() {}

    static RequestSpecification as(String username) {
        return bearing(TestTokens.as(username));
    }

    static RequestSpecification bearing(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** What a resident files: an application about a point. */
    static Map<String, Object> filing(double[] point) {
        Map<String, Object> filing = new LinkedHashMap<>();
        filing.put("kind", "APPLICATION");
        filing.put("text", "Koʻchamizdagi chiroqlar bir haftadan beri yonmaydi.");
        filing.put("location", Map.of("lat", point[0], "lon", point[1]));
        filing.put(
                "applicant",
                Map.of(
                        "fullName", "Karimova Dilnoza",
                        "residence", "Yunusobod tumani, 4-mavze, 12-uy",
                        "phone", "+998901234567"));
        return filing;
    }

    static Map<String, Object> complaintAbout(UUID inspectorId, double[] point) {
        Map<String, Object> filing = filing(point);
        filing.put("kind", "COMPLAINT");
        filing.put("againstInspectorId", inspectorId.toString());
        return filing;
    }

    static Response file(String username, String key, Map<String, Object> filing) {
        return as(username).header("Idempotency-Key", key).body(filing).post(APPEALS);
    }

    static JsonPath filed(String username, Map<String, Object> filing) {
        return file(username, UUID.randomUUID().toString(), filing)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static JsonPath filed(Map<String, Object> filing) {
        return filed("citizen1", filing);
    }

    static Response command(String username, String id, String command, String ifMatch, Map<String, Object> body) {
        return as(username).header("If-Match", ifMatch).body(body).post(APPEALS + "/" + id + "/" + command);
    }

    static Response answer(String username, String id, String ifMatch) {
        return command(
                username, id, "answer", ifMatch, Map.of("outcome", "SATISFIED", "text", "Chiroqlar taʼmirlandi."));
    }

    static Response assign(String username, String id, String ifMatch, UUID inspectorId) {
        return command(username, id, "assignment", ifMatch, Map.of("inspectorId", inspectorId.toString()));
    }

    static Response say(String username, String id, String text) {
        return say(username, id, UUID.randomUUID().toString(), text);
    }

    static Response say(String username, String id, String key, String text) {
        return as(username)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(APPEALS + "/" + id + "/messages");
    }

    static Response get(String username, String path) {
        return as(username).get(APPEALS + path);
    }
}
