package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.EmergencyKind;
import uz.aloqa.contracts.EmergencyNoticed;
import uz.aloqa.contracts.EmergencySource;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

/** Words of an emergency in something that is no alarm. */
@QuarkusTest
@WithStack(database = "appeals")
class EmergencyAdviceTest {

    private static final String WORDS = "/api/v1/emergency-words";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void anAppealAboutAMissingChildIsAnsweredWithTheNumberToCallAndTheDeskHearsAtOnce() {
        String key = UUID.randomUUID().toString();
        Response filed = Api.file("citizen1", key, filing("Qizim uyga kelmadi, uni hech kim koʻrmagan."));
        filed.then()
                .statusCode(201)
                .body("emergencyAdvice.call", contains("102", "112"))
                .body("emergencyAdvice.text", containsString("every minute counts"));
        Api.file("citizen1", key, filing("Qizim uyga kelmadi, uni hech kim koʻrmagan."))
                .then()
                .body("emergencyAdvice.call", contains("102", "112"));
        String id = filed.path("id");
        Api.get("citizen1", "/" + id).then().body("emergencyAdvice", nullValue());
        List<EmergencyNoticed> noticed = noticed(id);
        assertThat(noticed).hasSize(1);
        assertThat(noticed.getFirst().kind()).isEqualTo(EmergencyKind.MISSING_CHILD);
        assertThat(noticed.getFirst().source()).isEqualTo(EmergencySource.APPEAL);
        assertThat(noticed.getFirst().departmentSoato()).isEqualTo(Town.YUNUSOBOD);
    }

    @Test
    void aMessageOfAResidentThatSpeaksOfAThreatToLifeIsAnsweredLikeAFilingAndTheDeskHearsOnce() {
        String id = Api.filed(filing("Qoʻshnim bilan kelishmadik")).getString("id");
        String key = UUID.randomUUID().toString();
        for (int repetition = 0; repetition < 2; repetition++) {
            Api.say("citizen1", id, key, "Он угрожает убить меня!")
                    .then()
                    .statusCode(201)
                    .body("emergencyAdvice.call", contains("102", "112"))
                    .body("emergencyAdvice.text", not(emptyString()));
        }
        Api.say("citizen1", id, "Rahmat").then().statusCode(201).body("emergencyAdvice", nullValue());
        Api.say("duty1", id, "Sizni kim oʻldirmoqchi boʻldi? Он угрожает убить вас?")
                .then()
                .statusCode(201)
                .body("emergencyAdvice", nullValue());
        Api.get("citizen1", "/" + id + "/messages").then().body("items.emergencyAdvice", everyItem(nullValue()));
        List<EmergencyNoticed> noticed = noticed(id);
        assertThat(noticed).hasSize(1);
        assertThat(noticed.getFirst().source()).isEqualTo(EmergencySource.MESSAGE);
        assertThat(noticed.getFirst().kind()).isEqualTo(EmergencyKind.THREAT_TO_LIFE);
        assertThat(noticed.getFirst().departmentSoato()).isEqualTo(Town.YUNUSOBOD);
    }

    @Test
    void aFireIsAdvisedAboutWithItsOwnNumberAndAnOrdinaryAppealIsNot() {
        Api.file("citizen1", UUID.randomUUID().toString(), filing("Yongʻin xavfsizligi yoʻq"))
                .then()
                .body("emergencyAdvice.call", contains("101", "112"));
        Api.file("citizen1", UUID.randomUUID().toString(), filing("Koʻchamizdagi chiroqlar yonmaydi"))
                .then()
                .statusCode(201)
                .body("emergencyAdvice", nullValue());
    }

    @Test
    void operatorsAndMainDepartmentsKeepTheList() {
        Map<String, Object> word = Map.of("language", "uz", "kind", "VIOLENCE", "words", "kaltakla* " + "zzq");
        for (String stranger : List.of("citizen1", "duty1", "head1", "specialist1")) {
            Api.as(stranger).get(WORDS).then().statusCode(403);
        }
        String key = UUID.randomUUID().toString();
        String id = add("region1", key, word).then().statusCode(201).extract().path("id");
        assertThat((String) add("region1", key, word).path("id")).isEqualTo(id);
        add("ops1", UUID.randomUUID().toString(), word).then().statusCode(409);
        Api.as("ops1").get(WORDS + "?limit=200").then().body("items.id", hasItem(id));
        Api.file("citizen1", UUID.randomUUID().toString(), filing("Ули КАЛТАКЛАДИ zzq!"))
                .then()
                .body("emergencyAdvice.call", contains("102", "112"));
        Api.as("ops1").delete(WORDS + "/" + id).then().statusCode(204);
        Api.as("ops1")
                .delete(WORDS + "/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:appeals-service:emergency-word-not-found"));
        Api.file("citizen1", UUID.randomUUID().toString(), filing("Uni kaltakladi zzq!"))
                .then()
                .body("emergencyAdvice", nullValue());
        add("ops1", UUID.randomUUID().toString(), Map.of("language", "uz", "kind", "FIRE", "words", "a*"))
                .then()
                .statusCode(400);
    }

    private static Response add(String username, String key, Map<String, Object> word) {
        return Api.as(username).header("Idempotency-Key", key).body(word).post(WORDS);
    }

    private static Map<String, Object> filing(String text) {
        Map<String, Object> filing = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        filing.put("text", text);
        return filing;
    }

    private static List<EmergencyNoticed> noticed(String appealId) {
        return Events.read(
                        Topics.REPORTS_V1,
                        all -> all.stream().anyMatch(event -> event.toString().contains(appealId)),
                        Duration.ofSeconds(20))
                .stream()
                .filter(event -> event.type().equals("uz.aloqa.emergency-noticed.v1"))
                .map(event -> (EmergencyNoticed) event.as(ReportEvent.class))
                .filter(event -> event.aboutId().toString().equals(appealId))
                .toList();
    }
}
