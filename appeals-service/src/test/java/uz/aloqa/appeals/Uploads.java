package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import uz.aloqa.testkit.TestTokens;

/** People sending and reading files. */
final class Uploads {

    static final String PATH = "/api/v1/attachments";

    private Uploads() {}

    static Response begin(String username, String name, String type, long size) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("name", name, "type", type, "size", size))
                .post(PATH);
    }

    static String begun(String username, String name, String type, long size) {
        return begin(username, name, type, size)
                .then()
                .statusCode(201)
                .extract()
                .path("attachment.id");
    }

    static Response put(String username, String id, byte[] bytes) {
        return given().auth()
                .oauth2(TestTokens.as(username))
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(bytes)
                .put(PATH + "/" + id + "/content");
    }

    static Response patch(String username, String id, long offset, boolean last, byte[] bytes) {
        return given().auth()
                .oauth2(TestTokens.as(username))
                .header("Accept-Language", "en")
                .contentType("application/partial-upload")
                .header("Upload-Offset", offset)
                .header("Upload-Complete", last ? "?1" : "?0")
                .body(bytes)
                .patch(PATH + "/" + id + "/content");
    }

    /** A whole file, sent and looked at. */
    static JsonPath sent(String username, String name, String type, byte[] bytes) {
        String id = begun(username, name, type, bytes.length);
        return put(username, id, bytes).then().statusCode(200).extract().jsonPath();
    }

    static String photo(String username) {
        return sent(
                        username,
                        "chiroq.jpg",
                        "image/jpeg",
                        uz.aloqa.appeals.attachment.Specimens.withExif(
                                uz.aloqa.appeals.attachment.Specimens.jpeg(800, 600), 1))
                .getString("attachment.id");
    }

    static String state(String username, String id) {
        return Api.as(username)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    static JsonPath link(String username, String id) {
        return Api.as(username)
                .get(PATH + "/" + id + "/link")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Reads a signed address as a browser does: without a token. */
    static Response read(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
