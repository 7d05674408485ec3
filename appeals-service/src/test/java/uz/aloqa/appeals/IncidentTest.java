package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealJoined;
import uz.aloqa.contracts.AppealRepeatsAnswered;
import uz.aloqa.contracts.JoinCause;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class IncidentTest {

    private static final String SIMILAR = Api.APPEALS + "/similar";
    private static final String LIGHTING = "c0000000-0000-4000-8000-000000000004";
    private static final String DOMESTIC = "c0000000-0000-4000-8000-000000000008";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void theHintFindsTheSameInAnyScriptAndTellsNothingPersonal() {
        String id = Api.filed(about(LIGHTING, "Oltin vodiy koʻchasida simyogʻoch chiroqlari oʻchib qolgan"))
                .getString("id");

        for (String words : List.of(
                "Oltin vodiy ko'chasida simyog'och chiroqlari o'chib qolgan",
                "Олтин водий кўчасида симёғоч чироқлари ўчиб қолган",
                "ОЛТИН ВОДИЙ КУЧАСИ симёгоч чироклари учган")) {
            Response hint = ask("citizen2", words, Town.IN_BOGISHAMOL);
            assertThat(hint.jsonPath().getList("items.incidentId")).as(words).contains(id);
            Map<String, Object> item = hint.jsonPath().getMap("items.find { it.incidentId == '" + id + "' }");
            assertThat(item)
                    .containsOnlyKeys(
                            "incidentId", "category", "mahallaCode", "districtSoato", "filedOn", "status", "similarity")
                    .containsEntry("category", "Street lights out")
                    .containsEntry("mahallaCode", Town.BOGISHAMOL);
            assertThat(hint.asString())
                    .doesNotContain("Oltin", "Karimova", Town.user("citizen1").toString());
        }
        assertThat(ask("citizen2", "Bozorda narxlar juda qimmat", Town.IN_BOGISHAMOL)
                        .jsonPath()
                        .getList("items.incidentId"))
                .doesNotContain(id);
        assertThat(ask("citizen2", "Oltin vodiy koʻchasida simyogʻoch chiroqlari oʻchib qolgan", Town.IN_VACANT)
                        .jsonPath()
                        .getList("items.incidentId"))
                .as("2 km away in another mahalla")
                .doesNotContain(id);
    }

    @Test
    void privateSubjectsComplaintsAndTheOldAreNoHints() {
        String words = "Kumushkon mavzesi " + UUID.randomUUID() + " takrorlanmas voqea";
        Api.filed(about(DOMESTIC, words));
        Map<String, Object> complaint = about(LIGHTING, words);
        complaint.put("kind", "COMPLAINT");
        complaint.put("againstInspectorId", Town.INSPECTOR1.id().toString());
        Api.filed(complaint);
        Map<String, Object> nothing = about(LIGHTING, words);
        nothing.remove("categoryId");
        Api.filed(nothing);
        ask("citizen2", words, Town.IN_BOGISHAMOL).then().body("items", empty());

        String shared = Api.filed("citizen2", about(LIGHTING, words)).getString("id");
        ask("citizen1", words, Town.IN_BOGISHAMOL).then().body("items.incidentId", equalTo(List.of(shared)));
        Api.command("citizen2", shared, "withdrawal", "*", Map.of()).then().statusCode(200);
        ask("citizen1", words, Town.IN_BOGISHAMOL).then().body("items", empty());
    }

    @Test
    void whoeverJoinsIsAReporterWithANumberAndAThreadOfTheirOwn() {
        JsonPath first = Api.filed(about(LIGHTING, "Yangi hayot " + UUID.randomUUID()));
        Map<String, Object> report = about(LIGHTING, "Bizda ham shunday");
        report.put("joins", first.getString("id"));
        JsonPath reporter = Api.filed("citizen2", report);

        Api.get("citizen2", "/" + reporter.getString("id") + "/incident")
                .then()
                .body("firstNumber", equalTo(first.getString("number")))
                .body("joined", equalTo(true))
                .body("reporters", equalTo(1));
        Api.get("citizen2", "/" + first.getString("id")).then().statusCode(404);
        Api.get("citizen1", "/" + reporter.getString("id")).then().statusCode(404);
        Api.get("citizen1", "/" + first.getString("id") + "/reporters").then().statusCode(403);
        Api.get("duty1", "/" + first.getString("id") + "/reporters")
                .then()
                .body("items.number", equalTo(List.of(reporter.getString("number"))));
        AppealJoined told = last(reporter.getString("id"), 3).as(AppealJoined.class);
        assertThat(told.cause()).isEqualTo(JoinCause.REPORTER);
        assertThat(told.firstId().toString()).isEqualTo(first.getString("id"));

        Map<String, Object> third = about(LIGHTING, "Men ham " + UUID.randomUUID());
        third.put("joins", reporter.getString("id"));
        String joined = Api.filed("citizen2", third).getString("id");
        Api.get("citizen2", "/" + joined + "/incident")
                .then()
                .body("firstId", equalTo(first.getString("id")))
                .body("reporters", equalTo(2));

        for (String notOne : List.of(
                UUID.randomUUID().toString(), Api.filed(about(DOMESTIC, "x")).getString("id"))) {
            Map<String, Object> wrong = about(LIGHTING, "Adashdim");
            wrong.put("joins", notOne);
            Api.file("citizen2", UUID.randomUUID().toString(), wrong)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:appeals-service:incident-not-joinable"))
                    .body("errors.pointer", equalTo(List.of("/joins")));
        }
    }

    @Test
    void theSamePersonsDuplicateIsJoinedWhileUnderConsiderationAndAfterTheAnswerTheyAreTold() {
        String words = "Gulzor dahasi " + UUID.randomUUID() + " hovlisidagi chiroq";
        String first = Api.filed(about(LIGHTING, words)).getString("id");
        String again = Api.filed(about(LIGHTING, words + "!")).getString("id");
        Api.get("citizen1", "/" + again + "/incident").then().body("firstId", equalTo(first));
        assertThat(last(again, 3).as(AppealJoined.class).cause()).isEqualTo(JoinCause.SAME_PERSON);

        String neighbour = Api.filed("citizen2", about(LIGHTING, words)).getString("id");
        Api.get("citizen2", "/" + neighbour + "/incident").then().body("joined", equalTo(false));
        String other =
                Api.filed(about(LIGHTING, "Mutlaqo boshqa joy, boshqa gap")).getString("id");
        Api.get("citizen1", "/" + other + "/incident").then().body("joined", equalTo(false));

        Api.answer("inspector1", first, "*").then().statusCode(200);
        // The answer reaches the joined one too.
        Town.eventually(() -> "ANSWERED".equals(Api.get("citizen1", "/" + again).path("status")));
        Api.get("citizen1", "/" + again).then().body("answer.text", equalTo("Chiroqlar taʼmirlandi."));

        String after = Api.filed(about(LIGHTING, words)).getString("id");
        AppealRepeatsAnswered told = last(after, 3).as(AppealRepeatsAnswered.class);
        assertThat(told.earlierId().toString()).isIn(first, again);
        Api.get("citizen1", "/" + after + "/incident").then().body("joined", equalTo(false));
    }

    @Test
    void officersJoinAndSplitAppealsOfTheirDepartment() {
        String first =
                Api.filed(about(LIGHTING, "Birinchi " + UUID.randomUUID())).getString("id");
        String second = Api.filed("citizen2", about(DOMESTIC, "Ikkinchi " + UUID.randomUUID()))
                .getString("id");
        join("inspector1", second, first, "*").then().statusCode(403);
        join("duty1", second, first, "\"1\"").then().statusCode(412);
        join("duty1", second, second, "*").then().statusCode(422);
        join("duty1", second, first, "\"2\"").then().statusCode(200).body("version", equalTo(3));
        join("duty1", second, first, "*")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:appeals-service:joined-already"));
        // No chains: the first one has a reporter, and the reporter is no first one.
        String third = Api.filed("citizen2", about(LIGHTING, "Uchinchi " + UUID.randomUUID()))
                .getString("id");
        join("duty1", first, third, "*").then().statusCode(422);
        join("duty1", third, second, "*").then().statusCode(422);
        String complaint = Api.filed(Api.complaintAbout(Town.INSPECTOR1.id(), Town.IN_BOGISHAMOL))
                .getString("id");
        join("duty1", complaint, first, "*").then().statusCode(422);
        join("duty1", third, complaint, "*").then().statusCode(422);

        split("duty1", second).then().statusCode(200);
        split("duty1", second).then().statusCode(409).body("type", equalTo("urn:problem:appeals-service:not-joined"));
        Api.get("citizen2", "/" + second + "/incident").then().body("joined", equalTo(false));
        Api.get("duty1", "/" + second + "/history").then().body("items.type", hasItem("AppealSplit"));
        Api.get("citizen2", "/" + second + "/history").then().body("items.detail.note", not(hasItem("Boshqa ekan")));
    }

    @Test
    void oneUpdateReachesEachOfAThousandReportersOnce() {
        String first =
                Api.filed(about(LIGHTING, "Kabel uzilgan " + UUID.randomUUID())).getString("id");
        int reporters = 1_000;
        Town.change("""
                with made as (select uuidv7() as id from generate_series(1, %2$d)), appeals as (
                  insert into appeal select (jsonb_populate_record(t, jsonb_build_object('id', m.id,
                    'number', 'm-' || m.id, 'applicant_id', gen_random_uuid(), 'version', 2, 'message_count', 0))).*
                  from appeal t, made m where t.id = '%1$s')
                insert into appeal_joining (child_id, parent_id, cause, joined_at)
                select id, '%1$s', 'REPORTER', now() from made""".formatted(first, reporters));

        Response written = update("inspector1", first, "Brigada yoʻlda.");
        written.then().statusCode(201);
        for (int all = 200; all <= reporters; all += 200) {
            int some = all;
            Town.eventually(() -> Api.get("duty1", "/" + first + "/updates").<Integer>path("items[0].reached") >= some);
        }
        Town.eventually(() -> Api.get("duty1", "/" + first + "/updates").path("items[0].finishedAt") != null);

        Api.get("duty1", "/" + first + "/updates").then().body("items[0].reached", equalTo(reporters + 1));
        String joined = " from appeal_joining j join appeal_message m on m.appeal_id = j.child_id where j.parent_id = '"
                + first + "' and m.body = 'Brigada yoʻlda.'";
        assertThat(Town.number("select count(*)" + joined)).isEqualTo(reporters);
        assertThat(Town.number("select count(distinct j.child_id)" + joined)).isEqualTo(reporters);
        assertThat(Town.number(
                        "select count(*) from appeal a join appeal_joining j on j.child_id = a.id where j.parent_id = '"
                                + first + "' and a.version = 3 and a.message_count = 1"))
                .isEqualTo(reporters);
        String child = Town.text("select max(child_id::text) from appeal_joining where parent_id = '" + first + "'");
        MessagePosted told = last(child, 1).as(MessagePosted.class);
        assertThat(told.authorId()).isEqualTo(Town.user("inspector1"));
        Api.get("citizen1", "/" + first + "/messages").then().body("items.text", equalTo(List.of("Brigada yoʻlda.")));

        update("citizen1", first, "x").then().statusCode(403);
        Response toReporter = Api.as("duty1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", "x"))
                .post(Api.APPEALS + "/" + child + "/updates");
        toReporter.then().statusCode(409).body("type", equalTo("urn:problem:appeals-service:joined-already"));
    }

    private static Event last(String appeal, int count) {
        return Events.read(Topics.APPEALS_V1, appeal, count, Duration.ofSeconds(60))
                .getLast();
    }

    private static Response ask(String username, String words, double[] point) {
        Response answer = Api.as(username)
                .body(Map.of("text", words, "location", Map.of("lat", point[0], "lon", point[1])))
                .post(SIMILAR);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response join(String username, String appeal, String first, String ifMatch) {
        return Api.command(username, appeal, "joining", ifMatch, Map.of("firstId", first, "note", "Oʻsha joy"));
    }

    private static Response split(String username, String appeal) {
        return Api.command(username, appeal, "splitting", "*", Map.of("note", "Boshqa ekan"));
    }

    private static Response update(String username, String appeal, String words) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("text", words))
                .post(Api.APPEALS + "/" + appeal + "/updates");
    }

    private static Map<String, Object> about(@Nullable String category, String words) {
        Map<String, Object> filing = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        filing.put("text", words);
        filing.put("categoryId", category);
        return filing;
    }
}
