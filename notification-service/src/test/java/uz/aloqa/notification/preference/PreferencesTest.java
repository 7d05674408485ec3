package uz.aloqa.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class PreferencesTest {

    private static final String PREFERENCES = "/api/v1/notification-preferences";

    @Inject
    Database database;

    private final Somebody citizen = Somebody.citizen();

    @BeforeEach
    void theRegistryKnowsAMahalla() {
        for (String key : List.of("mahalla:1726266001", "district:1726266", "region:1726")) {
            database.change("insert into place_name values (?, 'n', 'n', 'n', 'n', 1) on conflict do nothing", key);
        }
        database.change("insert into mahalla_area (code, district, version) values ('1726266001', '1726266', 1)"
                + " on conflict do nothing");
    }

    @Test
    void whoeverHasChosenNothingHasTheLanguageOfTheirAccountAndNothingOutsideTheInbox() {
        citizen.asks()
                .get(PREFERENCES)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("language", equalTo("en"))
                .body("languageChosen", equalTo(false))
                .body("topics", hasSize(0))
                .body("digest", equalTo("NONE"))
                .body("quietHours", nullValue())
                .body("home", nullValue());
    }

    @Test
    void choicesAreKeptAndTheHomeIsCompletedAndItsPointRounded() {
        choose("\"1\"", """
                {"language": "ru", "digest": "WEEKLY", "leastSeverity": "MODERATE",
                 "topics": [{"topic": "APPEAL", "channels": ["EMAIL", "SMS"]}, {"topic": "ALERT", "channels": ["SMS"]}],
                 "quietHours": {"from": "22:00", "to": "07:00"},
                 "home": {"mahalla": "1726266001", "point": {"latitude": 41.365432, "longitude": 69.28849}}}""").statusCode(200).header("ETag", "\"2\"");

        citizen.asks()
                .get(PREFERENCES)
                .then()
                .header("ETag", "\"2\"")
                .body("language", equalTo("ru"))
                .body("topics.topic", equalTo(List.of("ALERT", "APPEAL")))
                .body("topics[1].channels", hasSize(2))
                .body("quietHours.from", equalTo("22:00"))
                .body("digest", equalTo("WEEKLY"))
                .body("home.district", equalTo("1726266"))
                .body("home.region", equalTo("1726"))
                .body("home.point.latitude", equalTo(41.365f))
                .body("home.point.longitude", equalTo(69.288f));
    }

    @Test
    void whatIsLeftOutGoesBackToWhereItBegan() {
        choose("\"1\"", """
                {"language": "ru", "digest": "DAILY", "topics": [{"topic": "NEWS", "channels": ["EMAIL"]}],
                 "home": {"region": "1726"}}""").statusCode(200);

        choose("\"2\"", "{\"topics\": []}")
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("digest", equalTo("NONE"))
                .body("topics", hasSize(0))
                .body("home", nullValue());
    }

    @Test
    void aChangeOnAStaleVersionIsRefused() {
        choose("\"1\"", "{\"topics\": []}").statusCode(200);

        choose("\"1\"", "{\"topics\": []}").statusCode(412).body("type", equalTo(problem("version-stale")));
        citizen.asks()
                .contentType(ContentType.JSON)
                .body("{\"topics\": []}")
                .put(PREFERENCES)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"topics\": [{\"topic\": \"ACCOUNT\", \"channels\": [\"SMS\"]}]}",
                "{\"topics\": [{\"topic\": \"NEWS\", \"channels\": [\"IN_APP\"]}]}",
                "{\"topics\": [{\"topic\": \"NEWS\", \"channels\": []}, {\"topic\": \"NEWS\", \"channels\": []}]}"
            })
    void theAccountAndTheInboxAreNotForChoice(String choice) {
        choose("\"1\"", choice).statusCode(422).body("type", equalTo(problem("not-for-choice")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"topics\": null}",
                "{\"topics\": [], \"language\": \"uz\"}",
                "{\"topics\": [], \"quietHours\": {\"from\": \"22:00\"}}",
                "{\"topics\": [], \"quietHours\": {\"from\": \"25:00\", \"to\": \"07:00\"}}",
                "{\"topics\": [], \"home\": {\"point\": {\"latitude\": 91, \"longitude\": 69}}}",
                "{\"topics\": [], \"home\": {\"region\": \"17\"}}",
                "{\"topics\": [], \"digest\": \"HOURLY\"}",
                "{\"topics\": [], \"surprise\": 1}"
            })
    void whatCannotBeIsABadRequest(String choice) {
        choose("\"1\"", choice).statusCode(400).body("type", startsWith("urn:problem:notification-service:"));
    }

    @Test
    void aPlaceThatTheRegistryDoesNotKnowIsNoHome() {
        choose("\"1\"", "{\"topics\": [], \"home\": {\"mahalla\": \"9999999999\"}}")
                .statusCode(422)
                .body("type", equalTo(problem("place-unknown")));
    }

    @Test
    void placesAndTopicsAreFollowedAndUnfollowed() {
        follow("MAHALLA/1726266001").statusCode(204);
        follow("MAHALLA/1726266001").statusCode(204);
        follow("TOPIC/WANTED").statusCode(204);

        assertThat(citizen.asks().get(PREFERENCES + "/follows").jsonPath().getList("target"))
                .containsExactly("1726266001", "WANTED");

        citizen.asks().delete(PREFERENCES + "/follows/TOPIC/WANTED").then().statusCode(204);
        citizen.asks().delete(PREFERENCES + "/follows/TOPIC/WANTED").then().statusCode(204);
        assertThat(citizen.asks().get(PREFERENCES + "/follows").jsonPath().getList("kind"))
                .containsExactly("MAHALLA");
        follow("TOPIC/GOSSIP").statusCode(422).body("type", equalTo(problem("topic-unknown")));
        follow("DISTRICT/9999999").statusCode(422).body("type", equalTo(problem("place-unknown")));
        follow("STREET/1").statusCode(404);
    }

    @Test
    void consentNamesTheWordingThatIsInForceAndCanBeTakenBack() {
        String version = citizen.asks()
                .get(PREFERENCES + "/consents/wording")
                .then()
                .body("text", hasSize(2))
                .extract()
                .path("[0].version");
        String consent = agree(version).statusCode(201).extract().path("id");
        assertThat(agree(version).extract().<String>path("id")).isEqualTo(consent);
        agree("1999-01").statusCode(409).body("type", equalTo(problem("consent-outdated")));

        citizen.asks().delete(PREFERENCES + "/consents/" + consent).then().statusCode(204);
        citizen.asks().delete(PREFERENCES + "/consents/" + consent).then().statusCode(204);

        assertThat(citizen.asks().get(PREFERENCES + "/consents").jsonPath().getString("[0].withdrawnAt"))
                .endsWith("Z");
        assertThat(agree(version).extract().<String>path("id")).isNotEqualTo(consent);
        Somebody.citizen()
                .asks()
                .delete(PREFERENCES + "/consents/" + consent)
                .then()
                .statusCode(404);
    }

    @Test
    void whoCallsIsNotedWithRolesAndDepartment() {
        Somebody officer = Somebody.dutyOfficer("1726266");
        officer.list();

        assertThat(database.list(
                        "select array_to_string(roles, ',') || '@' || department from person where user_id = ?",
                        row -> row.getString(1),
                        officer.id()))
                .containsExactly("duty-officer@1726266");
    }

    private ValidatableResponse follow(String what) {
        return citizen.asks().put(PREFERENCES + "/follows/" + what).then();
    }

    private ValidatableResponse agree(String version) {
        return citizen.asks()
                .contentType(ContentType.JSON)
                .body("{\"channel\": \"EMAIL\", \"purpose\": \"NEWS\", \"version\": \"" + version + "\"}")
                .post(PREFERENCES + "/consents")
                .then();
    }

    private ValidatableResponse choose(String ifMatch, String body) {
        return citizen.asks()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .put(PREFERENCES)
                .then();
    }

    private static String problem(String name) {
        return "urn:problem:notification-service:" + name;
    }
}
