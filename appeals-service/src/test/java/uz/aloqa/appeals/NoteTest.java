package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** Notes are for officers: their applicant learns nothing of them, not even by a gap in a number. */
@QuarkusTest
@WithStack(database = "appeals")
class NoteTest {

    private static final String CANARY = "kanareyka-ichki-qayd";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void officersOfTheAppealShareNotesThatQuoteItsMessages() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        Api.say("citizen1", id, "12-uyning oldida.").then().statusCode(201);
        note("inspector1", id, Map.of("text", "Elektr tarmogʻi bilan gaplashdim.", "quotes", List.of(1)))
                .then()
                .statusCode(201)
                .body("seq", equalTo(1))
                .body("kind", equalTo("NOTE"))
                .body("afterMessage", equalTo(1))
                .body("author.name", equalTo(Town.INSPECTOR1.fullName()))
                .body("quotes.text", contains("12-uyning oldida."));
        note("region1", id, Map.of("text", "Nazoratda.")).then().statusCode(201).body("seq", equalTo(2));
        Api.get("duty1", "/" + id + "/notes")
                .then()
                .body("items.text", contains("Elektr tarmogʻi bilan gaplashdim.", "Nazoratda."));
        note("inspector1", id, Map.of("text", "x", "quotes", List.of(5)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:quote-unknown"));
        note("inspector2", id, Map.of("text", "x")).then().statusCode(404);
        Api.get("inspector2", "/" + id + "/notes").then().statusCode(404);
    }

    @Test
    void theSameKeyIsTheSameNote() {
        String id = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (int i = 0; i < 2; i++) {
            Api.as("inspector1")
                    .header("Idempotency-Key", "qayd-1")
                    .body(Map.of("text", "Bir marta"))
                    .post(Api.APPEALS + "/" + id + "/notes")
                    .then()
                    .statusCode(201)
                    .body("seq", equalTo(1));
        }
    }

    @Test
    void theApplicantLearnsNothingOfANote() {
        String quiet = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        String noted = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        for (String id : List.of(quiet, noted)) {
            Api.say("citizen1", id, "Birinchi").then().statusCode(201);
            if (id.equals(noted)) {
                note("inspector1", id, Map.of("text", CANARY, "quotes", List.of(1)))
                        .then()
                        .statusCode(201);
                note("duty1", id, Map.of("text", CANARY + " 2")).then().statusCode(201);
            }
            Api.say("inspector1", id, "Ikkinchi").then().statusCode(201);
            Api.answer("inspector1", id, "\"4\"").then().statusCode(200);
        }

        // Everything that an applicant can ask for is the same with notes and without them.
        assertThat(everythingOf(noted)).isEqualTo(everythingOf(quiet));
        for (String answer : everythingOf(noted)) {
            assertThat(answer).doesNotContain(CANARY).doesNotContainIgnoringCase("note");
        }
        Api.get("citizen1", "/" + noted + "/notes").then().statusCode(403);
        note("citizen1", noted, Map.of("text", "x")).then().statusCode(403);

        List<Event> events = Events.read(Topics.APPEALS_V1, noted, 5, Duration.ofSeconds(20));
        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(Events.readAll(Topics.APPEALS_V1))
                .allSatisfy(event -> assertThat(event.toString()).doesNotContain(CANARY));
    }

    @Test
    void anOfficerWhoIsTheApplicantSeesNoNotesOfTheirOwnAppeal() {
        String id = Api.filed("citizen1", Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        note("inspector1", id, Map.of("text", CANARY)).then().statusCode(201);
        String both = TestTokens.of("citizen1")
                .roles("citizen", "department-head")
                .department(Town.YUNUSOBOD)
                .sign();
        Api.bearing(both).get(Api.APPEALS + "/" + id).then().statusCode(200);
        Api.bearing(both).get(Api.APPEALS + "/" + id + "/notes").then().statusCode(404);
        Api.bearing(both)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "x"))
                .post(Api.APPEALS + "/" + id + "/notes")
                .then()
                .statusCode(404);
    }

    /** What the applicant's app can read of an appeal, without what differs between any two appeals. */
    private static List<String> everythingOf(String id) {
        List<String> answers = new ArrayList<>();
        for (String path : List.of("", "/messages", "/history", "/dialogue", "/receipt", "/inquiries")) {
            Response response = Api.get("citizen1", "/" + id + path);
            answers.add(response.statusCode() + " " + response.header("ETag") + " "
                    + response.asString()
                            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                            .replaceAll("\\d{2}-\\d{7}-\\d{6,}-\\d", "NUMBER")
                            .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "TIME"));
        }
        return answers;
    }

    private static Response note(String username, String id, Map<String, ?> note) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(note)
                .post(Api.APPEALS + "/" + id + "/notes");
    }
}
