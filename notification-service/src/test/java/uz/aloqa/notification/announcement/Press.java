package uz.aloqa.notification.announcement;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.inbox.Somebody;

/**
 * An officer at the press desk of a department.
 *
 * @param somebody the account
 */
public record Press(Somebody somebody) {

    public static final String DRAFTS = "/api/v1/announcement-drafts";

    public static Press officer(String department) {
        return new Press(new Somebody(UUID.randomUUID(), "press-officer", department, "en"));
    }

    public RequestSpecification asks() {
        return somebody.asks();
    }

    /** A draft that the server took. */
    public JsonPath begins(String content) {
        Response answer = tries(content);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer.jsonPath();
    }

    public Response tries(String content) {
        return asks().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(content)
                .post(DRAFTS);
    }

    /** A command upon what is current. */
    public Response does(String id, String command, @Nullable String reason) {
        String etag = asks().get(DRAFTS + "/" + id).header("ETag");
        RequestSpecification request = asks().header("If-Match", etag == null ? "\"0\"" : etag);
        if (reason != null) {
            request = request.contentType("application/json").body("{\"reason\": \"" + reason + "\"}");
        }
        return request.post(DRAFTS + "/" + id + "/" + command);
    }

    public Response edits(String id, String content) {
        String etag = asks().get(DRAFTS + "/" + id).header("ETag");
        return asks().header("If-Match", etag)
                .contentType("application/json")
                .body(content)
                .put(DRAFTS + "/" + id);
    }

    /** Written by this one, approved by another of the same department. */
    public String publishes(String content) {
        String id = begins(content).getString("id");
        require(does(id, "submission", null));
        require(Press.officer(somebody.department()).does(id, "approval", null));
        return id;
    }

    /** An update by this one, approved by another. */
    public void updates(String id, String content) {
        require(edits(id, content));
        require(does(id, "submission", null));
        require(Press.officer(somebody.department()).does(id, "approval", null));
    }

    private static void require(Response answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
    }

    /** What everybody reads. */
    public static JsonPath reads(String id) {
        return given().header("Accept-Language", "en")
                .get("/api/v1/announcements/" + id)
                .jsonPath();
    }

    public static List<String> idsAt(String query) {
        return given().get("/api/v1/announcements?" + query).jsonPath().getList("items.id");
    }
}
