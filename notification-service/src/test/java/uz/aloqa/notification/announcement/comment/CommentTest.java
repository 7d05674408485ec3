package uz.aloqa.notification.announcement.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.announcement.ContentFixture;
import uz.aloqa.notification.announcement.Press;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class CommentTest {

    private static final String QUEUE = Press.DRAFTS + "/comments";

    private final String district = Somebody.newDistrict();
    private final Press press = Press.officer(district);
    private final Somebody citizen = Somebody.citizen();

    @Test
    void aCommentIsSeenByEverybodyOnceAPressOfficerApprovedIt() {
        String news = news();
        JsonPath comment = writes(news, "Rahmat!").jsonPath();
        assertThat(comment.getString("state")).isEqualTo("WAITING");
        shown(news).then().body("items", empty());

        decides(comment, "approval", null).then().statusCode(200).body("state", equalTo("APPROVED"));

        shown(news).then().body("items.text", hasItem("Rahmat!")).body("items[0].displayName", equalTo("Dilnoza"));
        assertThat(shown(news).jsonPath().getMap("items[0]"))
                .containsOnlyKeys("id", "displayName", "text", "createdAt");
    }

    @Test
    void aRejectedCommentTellsItsAuthorWhy() {
        String news = news();
        JsonPath comment = writes(news, "Telefonim 901234567").jsonPath();

        decides(comment, "rejection", "Shaxsiy maʼlumot bor").then().statusCode(200);

        citizen.asks()
                .get(path(news) + "/mine")
                .then()
                .body("items[0].state", equalTo("REJECTED"))
                .body("items[0].reason", equalTo("Shaxsiy maʼlumot bor"));
        shown(news).then().body("items", empty());
    }

    @Test
    void aChangedCommentWaitsAgainAndADeletedOneIsGone() {
        String news = news();
        JsonPath comment = writes(news, "Birinchi").jsonPath();
        decides(comment, "approval", null);
        String own = path(news) + "/" + comment.getString("id");

        citizen.asks()
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body(text("Ikkinchi"))
                .put(own)
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"));
        shown(news).then().body("items", empty());

        Somebody.citizen().asks().delete(own).then().statusCode(404);
        citizen.asks().delete(own).then().statusCode(204);
        citizen.asks().get(path(news) + "/mine").then().body("items", empty());
    }

    @Test
    void aReportedCommentComesBackToTheQueueAndCountsEachReaderOnce() {
        String news = news();
        JsonPath comment = writes(news, "Yomon gap").jsonPath();
        decides(comment, "approval", null);
        press.asks().get(QUEUE).then().body("items", empty());
        Somebody reader = Somebody.citizen();

        for (int i = 0; i < 2; i++) {
            reader.asks()
                    .contentType("application/json")
                    .body("{\"reason\": \"INSULT\"}")
                    .post(path(news) + "/" + comment.getString("id") + "/reports")
                    .then()
                    .statusCode(204);
        }

        press.asks().get(QUEUE).then().body("items[0].reports", equalTo(1));
        decides(comment, "approval", null).then().statusCode(200);
        press.asks().get(QUEUE).then().body("items", empty());
    }

    @Test
    void nobodyWritesMoreThanFiveCommentsAnHour() {
        String news = news();
        for (int i = 0; i < 5; i++) {
            writes(news, "Izoh " + i).then().statusCode(201);
        }
        writes(news, "Yana").then().statusCode(429);
    }

    @Test
    void whereNoCommentsAreTakenNoneIsWritten() {
        String closed = press.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        writes(closed, "Salom").then().statusCode(409).body("type", endsWith(":comments-closed"));
        given().contentType("application/json")
                .body(text("Salom"))
                .post(path(closed))
                .then()
                .statusCode(401);
    }

    @Test
    void otherDepartmentsDecideNothing() {
        JsonPath comment = writes(news(), "Salom").jsonPath();
        Press stranger = Press.officer(Somebody.newDistrict());

        stranger.asks().get(QUEUE).then().body("items.id", not(hasItem(comment.getString("id"))));
        stranger.asks()
                .header("If-Match", "\"1\"")
                .post(QUEUE + "/" + comment.getString("id") + "/approval")
                .then()
                .statusCode(404);
        citizen.asks().get(QUEUE).then().statusCode(403);
    }

    private String news() {
        return press.publishes(
                ContentFixture.news("Yangilik").with("\"commentsOpen\": true").inDistrict(district));
    }

    private Response writes(String news, String text) {
        return citizen.asks()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(text(text))
                .post(path(news));
    }

    private Response decides(JsonPath comment, String decision, @Nullable String reason) {
        String id = comment.getString("id");
        Integer version = press.asks().get(QUEUE).jsonPath().get("items.find { it.id == '" + id + "' }.version");
        var request = press.asks().header("If-Match", "\"" + version + "\"");
        if (reason != null) {
            request = request.contentType("application/json").body("{\"reason\": \"" + reason + "\"}");
        }
        return request.post(QUEUE + "/" + id + "/" + decision);
    }

    private static Response shown(String news) {
        return given().get(path(news));
    }

    private static String path(String news) {
        return "/api/v1/announcements/" + news + "/comments";
    }

    private static String text(String text) {
        return "{\"displayName\": \"Dilnoza\", \"text\": \"" + text + "\"}";
    }
}
