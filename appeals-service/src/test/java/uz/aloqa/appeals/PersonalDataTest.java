package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

/** Who sees an applicant's data in clear, and who finds appeals of a person. */
@QuarkusTest
@WithStack(database = "appeals")
class PersonalDataTest {

    private static final String REASON = "Manzilni aniqlashtirish uchun bogʻlanish";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void theApplicantAndTheExecutorSeeContactDataOthersSeeMasks() {
        String id = filed("Karimova Dilnoza", "+998901234567", "31507900123452", Town.IN_BOGISHAMOL);
        Api.get("citizen1", "/" + id)
                .then()
                .body("applicant.phone", equalTo("+998901234567"))
                .body("applicant.pinfl", equalTo("31507900123452"))
                .body("applicant.masked", equalTo(false));
        Api.get("inspector1", "/" + id)
                .then()
                .body("applicant.phone", equalTo("+998901234567"))
                .body("applicant.residence", equalTo("Yunusobod"))
                .body("applicant.pinfl", equalTo("3********3452"));
        for (String officer : List.of("duty1", "head1", "region1")) {
            Api.get(officer, "/" + id)
                    .then()
                    .body("applicant.fullName", equalTo("Karimova Dilnoza"))
                    .body("applicant.phone", equalTo("+********4567"))
                    .body("applicant.residence", equalTo("********"))
                    .body("applicant.email", equalTo("********"))
                    .body("applicant.pinfl", equalTo("3********3452"))
                    .body("applicant.masked", equalTo(true));
        }
        String atTheDesk = filed("Karimova Dilnoza", "+998901234567", null, Town.IN_VACANT);
        Api.get("duty1", "/" + atTheDesk).then().body("applicant.phone", equalTo("+998901234567"));
        Api.get("region1", "/" + atTheDesk).then().body("applicant.phone", equalTo("+********4567"));
    }

    @Test
    void whatIsMaskedIsRevealedForAReasonThatTheHeadReadsAndTheApplicantLearnsOf() {
        String id = filed("Karimova Dilnoza", "+998901234567", "31507900123452", Town.IN_BOGISHAMOL);
        reveal("duty1", id, "yoʻq").then().statusCode(400).body("errors.pointer", hasItem("/reason"));
        reveal("inspector2", id, REASON).then().statusCode(404);
        reveal("citizen1", id, REASON).then().statusCode(403);
        Api.get("citizen1", "/" + id + "/accesses").then().body("items", hasSize(0));

        reveal("duty1", id, REASON)
                .then()
                .statusCode(200)
                .body("phone", equalTo("+998901234567"))
                .body("pinfl", equalTo("31507900123452"));
        Api.get("citizen1", "/" + id + "/accesses")
                .then()
                .body("items[0].what", equalTo("REVEAL"))
                .body("items[0].purpose", equalTo("STATED"))
                .body("items[0].reason", nullValue());
        Api.get("head1", "/" + id + "/accesses").then().body("items[0].reason", equalTo(REASON));
        Town.eventually(() -> Town.number("select count(*) from audit_entry where action = 'PersonalDataRevealed'"
                        + " and subject = '" + id + "'")
                == 1);
    }

    @Test
    void anAppealIsFoundByTelephonePinflAndNameInAnySpellingWithinTheJurisdiction() {
        String id = filed("Gʻaniyeva Oʻgʻiloy Shuhrat qizi", "+998935550177", "42203850000178", Town.IN_BOGISHAMOL);
        for (Map<String, Object> query : List.<Map<String, Object>>of(
                Map.of("phone", "+998935550177"),
                Map.of("pinfl", "42203850000178"),
                Map.of("fullName", "Gʻaniyeva Oʻgʻiloy Shuhrat qizi"),
                Map.of("fullName", "G'aniyeva O‘g‘iloy"),
                Map.of("fullName", "ЎҒИЛОЙ ҒАНИЕВА", "phone", "+998935550177"))) {
            assertThat(found("duty1", query)).as("%s", query).contains(id);
            assertThat(found("region1", query)).contains(id);
            assertThat(found("inspector2", query)).doesNotContain(id);
        }
        assertThat(found("duty1", Map.of("phone", "+998935550178"))).isEmpty();
        assertThat(found("duty1", Map.of("fullName", "Gʻaniyeva Oʻgʻiloy", "phone", "+998935550178")))
                .isEmpty();
        assertThat(found("duty1", Map.of("fullName", "Gʻaniyeva"))).isEmpty();
        search("duty1", Map.of())
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:appeals-service:person-query-empty"));
        search("citizen1", Map.of("phone", "+998935550177")).then().statusCode(403);
        JsonPath accesses = Api.get("citizen1", "/" + id + "/accesses").jsonPath();
        assertThat(accesses.getList("items.what")).hasSize(10).containsOnly("SEARCH");
    }

    @Test
    void aDoubtfulPinflIsShownAndRefusesNothing() {
        String mistyped = filed("Karimova Dilnoza", "+998901234567", "31507900123455", Town.IN_BOGISHAMOL);
        Api.get("citizen1", "/" + mistyped).then().body("applicant.pinflDoubtful", equalTo(true));
        String fits = filed("Karimova Dilnoza", "+998901234567", "31507900123452", Town.IN_BOGISHAMOL);
        Api.get("citizen1", "/" + fits).then().body("applicant.pinflDoubtful", equalTo(false));
    }

    private static String filed(String name, String phone, @Nullable String pinfl, double[] point) {
        Map<String, Object> filing = Api.filing(point);
        Map<String, Object> applicant = new HashMap<>(
                Map.of("fullName", name, "residence", "Yunusobod", "phone", phone, "email", "dilnoza@example.uz"));
        if (pinfl != null) {
            applicant.put("pinfl", pinfl);
        }
        filing.put("applicant", applicant);
        return Api.filed(filing).getString("id");
    }

    private static Response reveal(String user, String id, String reason) {
        return Api.as(user).body(Map.of("reason", reason)).post(Api.APPEALS + "/" + id + "/reveals");
    }

    private static Response search(String user, Map<String, Object> query) {
        return Api.as(user).body(query).post("/api/v1/applicants/search");
    }

    private static List<String> found(String user, Map<String, Object> query) {
        return search(user, query).then().statusCode(200).extract().jsonPath().getList("items.id");
    }
}
