package uz.aloqa.notification.announcement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uz.aloqa.contracts.AnnouncementEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class AnnouncementTest {

    private final String district = Somebody.newDistrict();
    private final Press author = Press.officer(district);
    private final Press other = Press.officer(district);

    @Test
    void anAnnouncementIsPublishedWhenASecondOfficerApprovesIt() {
        JsonPath draft = author.begins(ContentFixture.news("Yangilik").inDistrict(district));
        String id = draft.getString("id");
        assertThat(draft.getString("status")).isEqualTo("DRAFT");
        given().get("/api/v1/announcements/" + id).then().statusCode(404);

        author.does(id, "submission", null).then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        author.does(id, "approval", null).then().statusCode(403).body("type", endsWith(":four-eyes"));
        other.does(id, "approval", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("revision", equalTo(1));

        JsonPath read = Press.reads(id);
        assertThat(read.getString("headline")).isEqualTo("Yangilik");
        assertThat(read.getString("language")).isEqualTo("uz-Latn");
        assertThat(Press.idsAt("district=" + district)).containsExactly(id);
        assertThat(Press.idsAt("region=" + district.substring(0, 4))).contains(id);
        assertThat(Press.idsAt("district=" + Somebody.newDistrict())).doesNotContain(id);
    }

    @Test
    void whoEditedLastCannotApproveEither() {
        String id = author.begins(ContentFixture.news("Yangilik").inDistrict(district))
                .getString("id");
        other.edits(id, ContentFixture.news("Boshqacha").inDistrict(district))
                .then()
                .statusCode(200);
        author.does(id, "submission", null).then().statusCode(200);

        other.does(id, "approval", null).then().statusCode(403);
        author.does(id, "approval", null).then().statusCode(403);
        Press.officer(district).does(id, "approval", null).then().statusCode(200);
    }

    @Test
    void whatIsSentBackComesWithTheReasonAndIsWrittenAnew() {
        String id = author.begins(ContentFixture.news("Yangilik").inDistrict(district))
                .getString("id");
        author.does(id, "submission", null);

        other.does(id, "rejection", "Sanani aniqlashtiring")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("reviewNote", equalTo("Sanani aniqlashtiring"));
        other.does(id, "approval", null).then().statusCode(409).body("type", endsWith(":announcement-state"));
    }

    @Test
    void aDutyOfficerApprovesAnExtremeImmediateAlertAndNothingElse() {
        Press duty = new Press(Somebody.dutyOfficer(district));
        String extreme = author.begins(
                        ContentFixture.alert("Gaz", "EXTREME", "IMMEDIATE").inDistrict(district))
                .getString("id");
        String severe = author.begins(
                        ContentFixture.alert("Shamol", "SEVERE", "IMMEDIATE").inDistrict(district))
                .getString("id");
        author.does(extreme, "submission", null);
        author.does(severe, "submission", null);

        duty.does(severe, "approval", null).then().statusCode(403).body("type", endsWith(":not-for-duty-officer"));
        duty.does(extreme, "approval", null).then().statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void aPublishedAnnouncementChangesWhenItsUpdateIsApprovedAndNotBefore() {
        String id = author.publishes(ContentFixture.news("Birinchi").inDistrict(district));
        author.edits(id, ContentFixture.news("Ikkinchi").inDistrict(district))
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        assertThat(Press.reads(id).getString("headline")).isEqualTo("Birinchi");

        author.does(id, "submission", null).then().statusCode(200);
        other.does(id, "approval", null).then().statusCode(200).body("status", equalTo("UPDATED"));

        assertThat(Press.reads(id).getString("headline")).isEqualTo("Ikkinchi");
        assertThat(Press.reads(id).getInt("revision")).isEqualTo(2);
        author.edits(id, ContentFixture.of("GOOD_NEWS", "Uchinchi").inDistrict(district))
                .then()
                .statusCode(422)
                .body("type", endsWith(":kind-fixed"));
    }

    @Test
    void aCancelledAnnouncementSaysWhyAndLeavesTheLists() {
        String id = author.publishes(ContentFixture.news("Yangilik").inDistrict(district));

        other.does(id, "cancellation", "Maʼlumot tasdiqlanmadi").then().statusCode(200);

        assertThat(Press.reads(id).getString("status")).isEqualTo("CANCELLED");
        assertThat(Press.reads(id).getString("endReason")).isEqualTo("Maʼlumot tasdiqlanmadi");
        assertThat(Press.idsAt("district=" + district)).isEmpty();
        assertThat(Press.idsAt("ended=true&district=" + district)).containsExactly(id);
        author.edits(id, ContentFixture.news("Yana").inDistrict(district))
                .then()
                .statusCode(409);
    }

    @Test
    void theClockPublishesAndEndsWhatWasApprovedForLaterOnce() {
        Instant soon = Clock.systemUTC().instant().plus(Duration.ofSeconds(3));
        String id = author.begins(ContentFixture.news("Keyin")
                        .with("\"publishAt\": \"" + soon + "\"")
                        .with("\"expiresAt\": \"" + soon.plusMillis(1500) + "\"")
                        .inDistrict(district))
                .getString("id");
        author.does(id, "submission", null);
        other.does(id, "approval", null).then().statusCode(200).body("status", equalTo("SCHEDULED"));
        given().get("/api/v1/announcements/" + id).then().statusCode(404);

        List<Event> events = Events.read(Topics.ANNOUNCEMENTS_V1, id, 2, Somebody.PATIENCE);

        assertThat(events)
                .extracting(Event::type)
                .containsExactly("uz.aloqa.announcement-published.v1", "uz.aloqa.announcement-expired.v1");
        assertThat(Press.reads(id).getString("status")).isEqualTo("EXPIRED");
    }

    @Test
    void whatWasScheduledAndIsChangedHasToBeApprovedAgain() {
        Instant later = Clock.systemUTC().instant().plus(Duration.ofHours(3));
        String content = ContentFixture.news("Keyin")
                .with("\"publishAt\": \"" + later + "\"")
                .inDistrict(district);
        String id = author.begins(content).getString("id");
        author.does(id, "submission", null);
        other.does(id, "approval", null).then().body("status", equalTo("SCHEDULED"));

        author.edits(id, content).then().statusCode(200).body("status", equalTo("DRAFT"));
    }

    @Test
    void theEventsOfAnAnnouncementAreNumberedWithoutGaps() {
        String id = author.publishes(
                ContentFixture.alert("Gaz", "SEVERE", "EXPECTED").inDistrict(district));
        author.updates(id, ContentFixture.alert("Gaz yopildi", "MINOR", "PAST").inDistrict(district));
        author.does(id, "cancellation", "Tugadi").then().statusCode(200);

        List<Event> events = Events.read(Topics.ANNOUNCEMENTS_V1, id, 3, Somebody.PATIENCE);

        assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
        assertThat(events.getFirst().as(AnnouncementEvent.class).announcementId())
                .isEqualTo(UUID.fromString(id));
    }

    @Test
    void theSameKeyBeginsOneAnnouncement() {
        String content = ContentFixture.news("Yangilik").inDistrict(district);
        String key = UUID.randomUUID().toString();
        String first = begin(key, content).jsonPath().getString("id");

        assertThat(begin(key, content).jsonPath().getString("id")).isEqualTo(first);
        begin(key, ContentFixture.news("Boshqa").inDistrict(district)).then().statusCode(422);
    }

    @Test
    void twoApprovalsAtOncePublishOnce() throws Exception {
        String id = author.begins(ContentFixture.news("Yangilik").inDistrict(district))
                .getString("id");
        author.does(id, "submission", null);
        String etag = author.asks().get(Press.DRAFTS + "/" + id).header("ETag");
        Callable<Integer> approval = () -> Press.officer(district)
                .asks()
                .header("If-Match", etag)
                .post(Press.DRAFTS + "/" + id + "/approval")
                .statusCode();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = both.invokeAll(List.of(approval, approval));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void everybodyReadsTheLanguageNearestToTheirs() {
        String id = author.publishes(ContentFixture.news("Lotin")
                .text("uz-Cyrl", "Кирилл", null)
                .text("ru", "Русский", null)
                .inDistrict(district));

        assertThat(headline(id, "lang=uz-Cyrl")).isEqualTo("Кирилл");
        assertThat(headline(id, "lang=ru")).isEqualTo("Русский");
        assertThat(headline(id, "lang=en")).isEqualTo("Русский");
        given().get("/api/v1/announcements/" + id + "?lang=de")
                .then()
                .statusCode(400)
                .body("type", endsWith(":language-unknown"));
    }

    @Test
    void theListIsPagedWithoutGapsAndSearchedByWords() {
        String first = author.publishes(ContentFixture.news("Velosiped topildi").inDistrict(district));
        String second =
                author.publishes(ContentFixture.of("GOOD_NEWS", "Rahmat xati").inDistrict(district));
        String third = author.publishes(ContentFixture.news("Yoʻl yopiq").inDistrict(district));

        JsonPath page = given().get("/api/v1/announcements?limit=2&district=" + district)
                .jsonPath();
        assertThat(page.<String>getList("items.id")).containsExactly(third, second);
        assertThat(Press.idsAt("limit=2&district=" + district + "&cursor=" + page.getString("next")))
                .containsExactly(first);
        assertThat(Press.idsAt("q=velosiped&district=" + district)).containsExactly(first);
        assertThat(Press.idsAt("kind=GOOD_NEWS&district=" + district)).containsExactly(second);
    }

    @Test
    void publicAnswersAreKeptByCachesAndAskedForByTheirTag() {
        String id = author.publishes(ContentFixture.news("Yangilik").inDistrict(district));
        Response first = given().get("/api/v1/announcements/" + id);
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=15");
        assertThat(first.header("Vary")).contains("Accept-Language");

        given().header("If-None-Match", first.header("ETag"))
                .get("/api/v1/announcements/" + id)
                .then()
                .statusCode(304);
        assertThat(given().get("/api/v1/announcements?district=" + district).header("Link"))
                .contains("/api/v1/feeds/districts/" + district + ".atom", "application/atom+xml");
    }

    @Test
    void whatIsForOfficersAndExercisesIsNeverPublic() {
        String officers = author.publishes(
                ContentFixture.news("Yigʻilish").to("INSPECTORS", "\"districts\": [\"" + district + "\"]"));
        String exercise = author.publishes(ContentFixture.alert("Mashq", "EXTREME", "IMMEDIATE")
                .with("\"exposure\": \"EXERCISE\"")
                .to("SEVEN", "\"districts\": [\"" + district + "\"]"));

        for (String id : List.of(officers, exercise)) {
            given().get("/api/v1/announcements/" + id).then().statusCode(404);
            given().get("/api/v1/alerts/" + id + "/cap").then().statusCode(404);
        }
        assertThat(Press.idsAt("ended=true&district=" + district)).isEmpty();
    }

    @Test
    void otherDepartmentsKnowNothingOfADraftAndTheRegionKnowsAll() {
        String id = author.begins(ContentFixture.news("Yangilik").inDistrict(district))
                .getString("id");

        Press.officer(Somebody.newDistrict())
                .asks()
                .get(Press.DRAFTS + "/" + id)
                .then()
                .statusCode(404);
        Press region = Press.officer(district.substring(0, 4));
        region.asks().get(Press.DRAFTS + "/" + id).then().statusCode(200);
        region.asks().get(Press.DRAFTS + "?limit=200").then().body("items.id", hasItem(id));
        Somebody.citizen().asks().get(Press.DRAFTS).then().statusCode(403);
        given().get(Press.DRAFTS).then().statusCode(401);
    }

    @Test
    void aDepartmentSpeaksInsideItsOwnTerritoryOnly() {
        author.tries(ContentFixture.news("Qoʻshni").inDistrict(Somebody.newDistrict()))
                .then()
                .statusCode(422)
                .body("type", endsWith(":audience-outside"));
        author.tries(ContentFixture.news("Viloyat")
                        .to("RESIDENTS", "\"regions\": [\"" + district.substring(0, 4) + "\"]"))
                .then()
                .statusCode(422);
        new Press(new Somebody(UUID.randomUUID(), "press-officer", null, "en"))
                .tries(ContentFixture.news("Yangilik").inDistrict(district))
                .then()
                .statusCode(403)
                .body("type", endsWith(":department-missing"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void whatDoesNotFitTogetherIsRefused(String content, String pointer) {
        author.tries(content.replace("DISTRICT", district))
                .then()
                .statusCode(422)
                .body("type", endsWith(":announcement-incomplete"))
                .body("errors.pointer", hasItem(pointer));
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(ContentFixture.news("A").text("uz-Latn", "B", null).inDistrict("DISTRICT"), "/texts"),
                Arguments.of(ContentFixture.news("A").inDistrict("DISTRICT").replace("uz-Latn", "ru"), "/texts"),
                Arguments.of(ContentFixture.of("ALERT", "A").inDistrict("DISTRICT"), "/danger"),
                Arguments.of(ContentFixture.of("BRIEFING", "A").inDistrict("DISTRICT"), "/briefing"),
                Arguments.of(ContentFixture.news("A").to("RESIDENTS", "\"regions\": []"), "/audience"),
                Arguments.of(
                        ContentFixture.news("A").with("\"exposure\": \"TEST\"").inDistrict("DISTRICT"), "/exposure"),
                Arguments.of(
                        ContentFixture.news("A")
                                .to(
                                        "RESIDENTS",
                                        "\"polygon\": {\"type\": \"Polygon\", \"coordinates\":"
                                                + " [[[69,41],[70,42],[70,41],[69,42],[69,41]]]}"),
                        "/audience/polygon"));
    }

    @Test
    void aBodyOfTheWrongFormNamesItsFields() {
        author.tries(ContentFixture.news("A").inDistrict("12"))
                .then()
                .statusCode(400)
                .body("type", endsWith(":validation"));
        author.tries("{\"kind\": \"GOSSIP\"}").then().statusCode(400).body("type", endsWith(":malformed-body"));
        author.asks()
                .contentType("application/json")
                .body("{}")
                .post(Press.DRAFTS)
                .then()
                .statusCode(400);
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        String id = author.begins(ContentFixture.news("Yangilik").inDistrict(district))
                .getString("id");
        author.asks().post(Press.DRAFTS + "/" + id + "/submission").then().statusCode(428);
        author.asks()
                .header("If-Match", "\"9\"")
                .post(Press.DRAFTS + "/" + id + "/submission")
                .then()
                .statusCode(412);
    }

    private static String headline(String id, String query) {
        return given().get("/api/v1/announcements/" + id + "?" + query)
                .jsonPath()
                .getString("headline");
    }

    private Response begin(String key, String content) {
        return author.asks()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(content)
                .post(Press.DRAFTS);
    }
}
