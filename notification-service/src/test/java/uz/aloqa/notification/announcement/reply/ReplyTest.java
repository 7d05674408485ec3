package uz.aloqa.notification.announcement.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AnnouncementReplied;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.announcement.ContentFixture;
import uz.aloqa.notification.announcement.Press;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class ReplyTest {

    private static final String WORDS = "Bu odamni kecha bozor yonida koʻrdim";

    private final Database database;
    private final String district = Somebody.newDistrict();
    private final Press press = Press.officer(district);
    private final Somebody citizen = Somebody.citizen();

    ReplyTest(Database database) {
        this.database = database;
    }

    @Test
    void aTipIsReadByTheDutyDeskAndRestsEncrypted() {
        String id = press.publishes(ContentFixture.of("MISSING", "Qidirilmoqda").inDistrict(district));

        replies(id, "TIP").then().statusCode(201);

        JsonPath tips = Somebody.dutyOfficer(district)
                .asks()
                .get(Press.DRAFTS + "/" + id + "/tips")
                .jsonPath();
        assertThat(tips.<String>getList("items.text")).containsExactly(WORDS);
        assertThat(tips.getMap("items[0]")).doesNotContainKeys("author", "authorId");
        assertThat(database.list(
                        "select position(?::bytea in text) from announcement_reply where announcement_id = ?::uuid",
                        row -> row.getInt(1),
                        "bozor".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        id))
                .containsExactly(0);
        Somebody.dutyOfficer(Somebody.newDistrict())
                .asks()
                .get(Press.DRAFTS + "/" + id + "/tips")
                .then()
                .statusCode(404);
        press.asks().get(Press.DRAFTS + "/" + id + "/tips").then().statusCode(403);
    }

    @Test
    void anAppealComesBackAsTheRequestThatFilesItAndItsWordsAreNotKept() {
        String id = press.publishes(ContentFixture.news("Yangilik").inDistrict(district));

        JsonPath reply = replies(id, "APPEAL").jsonPath();

        assertThat(reply.getString("filing.href")).isEqualTo("/api/v1/appeals");
        assertThat(reply.getString("filing.body.text")).isEqualTo(WORDS);
        assertThat(database.list(
                        "select text is null from announcement_reply where announcement_id = ?::uuid",
                        row -> row.getBoolean(1),
                        id))
                .containsExactly(true);
        List<Event> events = Events.read(Topics.ANNOUNCEMENTS_V1, id, 2, Somebody.PATIENCE);
        assertThat(events.get(1).as(AnnouncementReplied.class).authorId()).isEqualTo(citizen.id());
    }

    @Test
    void whatIsOverIsNotAnswered() {
        String id = press.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        press.does(id, "cancellation", "Xato").then().statusCode(200);

        replies(id, "TIP").then().statusCode(409).body("type", endsWith(":announcement-ended"));
    }

    private Response replies(String id, String kind) {
        return citizen.asks()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"kind\": \"" + kind + "\", \"text\": \"" + WORDS + "\"}")
                .post("/api/v1/announcements/" + id + "/replies");
    }
}
