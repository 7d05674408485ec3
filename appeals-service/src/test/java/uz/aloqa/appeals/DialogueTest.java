package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.DialogueEvent;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.contracts.MessagesRead;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class DialogueTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void aReadMarkIsToldOncePerAdvanceAndNeverWithoutAMessageThatWasUnread() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (int i = 0; i < 3; i++) {
            Api.say("inspector1", id, "Savol " + i).then().statusCode(201);
        }
        for (int upTo : new int[] {1, 1, 3, 3, 2}) {
            read("citizen1", id, upTo).then().statusCode(200);
        }
        Api.say("citizen1", id, "Javob").then().statusCode(201);
        read("citizen1", id, 4).then().statusCode(200); // one's own message
        for (int i = 0; i < 3; i++) {
            read("inspector1", id, 4).then().statusCode(200);
            read("duty1", id, 4).then().statusCode(200);
        }
        Api.say("inspector1", id, "Rahmat").then().statusCode(201);
        read("citizen1", id, 5).then().statusCode(200);

        List<Event> told = Events.read(Topics.DIALOGUES_V1, id, 4, Duration.ofSeconds(20));
        assertThat(told)
                .extracting(event -> (MessagesRead) event.as(DialogueEvent.class))
                .extracting(MessagesRead::reader, MessagesRead::upTo, MessagesRead::districtSoato)
                .containsExactly(
                        tuple(AuthorKind.APPLICANT, 1, Town.YUNUSOBOD),
                        tuple(AuthorKind.APPLICANT, 3, Town.YUNUSOBOD),
                        tuple(AuthorKind.OFFICER, 4, Town.YUNUSOBOD),
                        tuple(AuthorKind.APPLICANT, 5, Town.YUNUSOBOD));
        assertThat(told.toString()).doesNotContain("Savol", "Karimova");
        Api.get("citizen1", "/" + id).then().body("version", equalTo(7));
    }

    @Test
    void eachSideSeesHowFarItsMessagesHaveComeAndHowManyItHasNotRead() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.say("inspector1", id, "Qaysi uyning oldida?").then().statusCode(201).body("state", equalTo("SENT"));
        Api.get("citizen1", "/" + id + "/dialogue")
                .then()
                .body("unread", equalTo(1))
                .body("messages", equalTo(1));
        Api.get("inspector1", "/" + id + "/dialogue").then().body("unread", equalTo(0));

        // Those who only look on leave no mark.
        Api.get("region1", "/" + id + "/messages").then().body("items[0].state", equalTo("SENT"));
        Api.get("citizen1", "/" + id + "/messages").then().statusCode(200);
        Api.get("inspector1", "/" + id + "/messages").then().body("items[0].state", equalTo("DELIVERED"));
        read("citizen1", id, 1)
                .then()
                .statusCode(200)
                .body("unread", equalTo(0))
                .body("applicant.read", equalTo(1))
                .body("applicant.readAt", notNullValue());
        Api.get("inspector1", "/" + id + "/messages").then().body("items[0].state", equalTo("READ"));

        Api.say("citizen1", id, "12-uyning oldida.").then().statusCode(201);
        Api.say("citizen1", id, "Yana 14-uyda ham.").then().statusCode(201);
        Api.get("inspector1", "/" + id + "/dialogue")
                .then()
                .body("unread", equalTo(2))
                .body("waitsFor", equalTo("OFFICER"));
        Api.get("region1", "/" + id + "/dialogue").then().body("unread", nullValue());
        read("duty1", id, 2).then().statusCode(200).body("unread", equalTo(1));
        // A mark never goes back, and none is set where there is no message.
        read("inspector1", id, 1).then().body("officers.read", equalTo(2)).body("unread", equalTo(1));
        read("inspector1", id, 9)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:message-unknown"));
        read("citizen2", id, 1).then().statusCode(404);
        // Reading is no step of the appeal: whoever answers needs not read it again.
        Api.answer("inspector1", id, "\"5\"").then().statusCode(200);
    }

    @Test
    void whatWaitsForSomebodyStandsInTheirList() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        int before = unreadMessages("citizen1");
        assertThat(waiting("citizen1")).doesNotContain(id);
        Api.say("inspector1", id, "Salom").then().statusCode(201);
        assertThat(waiting("citizen1")).contains(id);
        assertThat(unreadMessages("citizen1")).isEqualTo(before + 1);
        assertThat(waiting("citizen2")).doesNotContain(id);
        assertThat(waiting("inspector1")).doesNotContain(id);
        read("citizen1", id, 1).then().statusCode(200);
        assertThat(waiting("citizen1")).doesNotContain(id);
        Api.say("citizen1", id, "Salom").then().statusCode(201);
        assertThat(waiting("inspector1")).contains(id);
        // It is with an inspector, so it does not wait for the desk.
        assertThat(waiting("duty1")).doesNotContain(id);
    }

    @Test
    void aReplyQuotesTheMessageThatItRepliesTo() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.say("inspector1", id, "Qaysi uyning oldida?").then().statusCode(201);
        post("citizen1", id, Map.of("text", "12-uyning oldida.", "replyTo", 1))
                .then()
                .statusCode(201)
                .body("replyTo.seq", equalTo(1))
                .body("replyTo.author", equalTo("OFFICER"))
                .body("replyTo.text", equalTo("Qaysi uyning oldida?"));
        post("citizen1", id, Map.of("text", "?", "replyTo", 7))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:message-unknown"));
    }

    @Test
    void aQuestionWaitsForItsReplyAndTheReplyEndsTheWaiting() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Instant replyBy = inDays(3);
        post("inspector1", id, ask("DOCUMENT_REQUEST", replyBy))
                .then()
                .statusCode(201)
                .body("kind", equalTo("DOCUMENT_REQUEST"))
                .body("replyBy", equalTo(replyBy.toString()));
        Api.get("citizen1", "/" + id + "/dialogue")
                .then()
                .body("waitsFor", equalTo("APPLICANT"))
                .body("question", equalTo(1))
                .body("replyBy", equalTo(replyBy.toString()));
        assertThat(Events.read(Topics.APPEALS_V1, id, 3, Duration.ofSeconds(20))
                        .getLast()
                        .as(AppealEvent.class))
                .isInstanceOfSatisfying(
                        MessagePosted.class,
                        posted -> assertThat(posted.replyBy()).isEqualTo(replyBy));
        // An ordinary word of an officer does not take the question back.
        Api.say("duty1", id, "Hujjat nusxasi ham boʻladi.").then().statusCode(201);
        Api.get("citizen1", "/" + id + "/dialogue").then().body("question", equalTo(1));
        post("citizen1", id, Map.of("text", "Mana hujjat.", "kind", "SUPPLEMENT"))
                .then()
                .statusCode(201);
        Api.get("citizen1", "/" + id + "/dialogue")
                .then()
                .body("waitsFor", equalTo("OFFICER"))
                .body("question", nullValue())
                .body("replyBy", nullValue());
    }

    @Test
    void whoIsNotRepliedToIsRemindedOfAndThenMarkedOnce() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        post("inspector1", id, ask("QUESTION", inDays(3))).then().statusCode(201);
        Town.change("update dialogue set next_look_at = now() where appeal_id = '" + id + "'");
        Town.eventually(() -> historyOf("citizen1", id).contains("ReplyReminderDue"));
        Api.get("citizen1", "/" + id + "/dialogue").then().body("replyOverdue", equalTo(false));
        Town.change("update dialogue set reply_by = now() - interval '1 second',"
                + " next_look_at = now() - interval '1 second' where appeal_id = '" + id + "'");
        Town.eventually(() -> historyOf("citizen1", id).contains("ReplyOverdue"));
        Api.get("inspector1", "/" + id + "/dialogue")
                .then()
                .body("replyOverdue", equalTo(true))
                .body("waitsFor", equalTo("OFFICER"));
        assertThat(Town.number(
                        "select count(*) from dialogue where appeal_id = '" + id + "' and next_look_at is not null"))
                .isZero();
        // A late reply is welcome.
        Api.say("citizen1", id, "Kechikdim.").then().statusCode(201);
        Api.get("inspector1", "/" + id + "/dialogue").then().body("replyOverdue", equalTo(false));
        assertThat(historyOf("citizen1", id))
                .containsExactly(
                        "AppealRegistered",
                        "AppealAssigned",
                        "MessagePosted",
                        "ReplyReminderDue",
                        "ReplyOverdue",
                        "MessagePosted");
    }

    @Test
    void nobodyWaitsForAReplyToAnAppealThatHasBeenDecided() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        post("inspector1", id, ask("QUESTION", inDays(3))).then().statusCode(201);
        Api.answer("inspector1", id, "\"3\"").then().statusCode(200);
        Town.change("update dialogue set next_look_at = now() where appeal_id = '" + id + "'");
        Town.eventually(() ->
                Town.number("select count(*) from dialogue where appeal_id = '" + id + "' and waits_for is null") == 1);
        assertThat(historyOf("citizen1", id)).doesNotContain("ReplyReminderDue", "ReplyOverdue");
    }

    @Test
    void eachKindOfMessageHasItsSideAndItsTime() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        refused(post("citizen1", id, ask("QUESTION", inDays(3))), "message-kind-refused");
        refused(post("inspector1", id, Map.of("text", "x", "kind", "SUPPLEMENT")), "message-kind-refused");
        refused(post("inspector1", id, Map.of("text", "x", "kind", "QUESTION")), "reply-by-refused");
        refused(post("inspector1", id, ask("QUESTION", inDays(31))), "reply-by-refused");
        refused(post("inspector1", id, ask("QUESTION", inDays(0))), "reply-by-refused");
        refused(post("inspector1", id, Map.of("text", "x", "replyBy", inDays(3).toString())), "reply-by-refused");
        assertThat(Api.get("citizen1", "/" + id + "/messages").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void anApplicantAddsToTheAppealUntilItIsDecided() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.say("citizen1", id, "Oddiy xabar").then().statusCode(201);
        post("citizen1", id, Map.of("text", "Yana bir chiroq.", "kind", "SUPPLEMENT"))
                .then()
                .statusCode(201);
        Api.as("inspector1")
                .queryParam("kind", "SUPPLEMENT")
                .get(Api.APPEALS + "/" + id + "/messages")
                .then()
                .body("items.text", contains("Yana bir chiroq."));
        Api.answer("inspector1", id, "\"4\"").then().statusCode(200);
        post("citizen1", id, Map.of("text", "Yana.", "kind", "SUPPLEMENT"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:already-decided"));
        Api.say("citizen1", id, "Rahmat").then().statusCode(201);
    }

    @Test
    void aResidentDoesNotFloodADialogue() {
        String id = Api.filed("citizen2", Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (int i = 1; i <= 10; i++) {
            Api.say("citizen2", id, "Xabar " + i).then().statusCode(201);
        }
        Api.say("citizen2", id, "Xabar 11")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:problem:appeals-service:too-many-messages"));
        Api.say("inspector1", id, "Tushundim").then().statusCode(201);
        Api.say("citizen2", id, "x".repeat(5_001)).then().statusCode(400);
    }

    @Test
    void whatIsWrittenStaysAsItIs() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.say("citizen1", id, "Birinchi").then().statusCode(201);
        Api.as("citizen1")
                .body(Map.of("text", "Boshqacha"))
                .patch(Api.APPEALS + "/" + id + "/messages")
                .then()
                .statusCode(anyOf(equalTo(404), equalTo(405)));
        Api.as("citizen1")
                .delete(Api.APPEALS + "/" + id + "/messages")
                .then()
                .statusCode(anyOf(equalTo(404), equalTo(405)));
        Api.get("citizen1", "/" + id + "/messages").then().body("items.text", hasItem(containsString("Birinchi")));
        Api.get("citizen1", "/" + id + "/messages").then().body("items.text", not(hasItem("Boshqacha")));
    }

    private static Map<String, Object> ask(String kind, Instant replyBy) {
        return Map.of("text", "Hujjatingiz bormi?", "kind", kind, "replyBy", replyBy.toString());
    }

    private static Instant inDays(int days) {
        return Instant.ofEpochSecond(
                Clock.systemUTC().instant().plus(Duration.ofDays(days)).getEpochSecond());
    }

    private static Response post(String username, String id, Map<String, ?> message) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(message)
                .post(Api.APPEALS + "/" + id + "/messages");
    }

    private static Response read(String username, String id, int upTo) {
        return Api.as(username).body(Map.of("upTo", upTo)).post(Api.APPEALS + "/" + id + "/messages/read");
    }

    private static List<String> waiting(String username) {
        return Api.as(username)
                .queryParam("limit", 200)
                .get("/api/v1/dialogues")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.appealId");
    }

    private static int unreadMessages(String username) {
        return Api.as(username)
                .get("/api/v1/dialogues/unread-count")
                .then()
                .statusCode(200)
                .extract()
                .path("messages");
    }

    private static List<String> historyOf(String username, String id) {
        return Api.get(username, "/" + id + "/history").jsonPath().getList("items.type");
    }

    private static void refused(Response response, String name) {
        response.then().statusCode(422).body("type", equalTo("urn:problem:appeals-service:" + name));
    }
}
