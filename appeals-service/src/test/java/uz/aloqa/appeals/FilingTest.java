package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class FilingTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void theSameKeyWithTheSameWordsIsTheSameAppeal() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        String first = Api.file("citizen1", key, filing)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = Api.file("citizen1", key, filing)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        Api.file("citizen1", key, filing).then().statusCode(201);
        filing.put("text", "Boshqa matn");
        Api.file("citizen1", key, filing)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:idempotency-key-reused"));
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherAppeal() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        String first = Api.file("citizen1", key, filing)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String other = Api.file("citizen2", key, filing)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void theSameKeyEightTimesAtOnceIsOneAppeal() throws Exception {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        String words = "Bir vaqtda " + key;
        filing.put("text", words);
        Set<String> ids = new HashSet<>(atOnce(
                8,
                () -> Api.file("citizen1", key, filing)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")));
        assertThat(ids).hasSize(1);
        assertThat(Town.number("select count(*) from appeal where body = '" + words + "'"))
                .isEqualTo(1);
        assertThat(Town.number("select count(*) from appeal_history where appeal_id = '"
                        + ids.iterator().next() + "'"))
                .isEqualTo(2);
    }

    @Test
    void theFirstFilingsOfADistrictAtOnceGetTheNumbersFromOneOn() throws Exception {
        String soato = "1726273";
        Town.tell(Town.district(soato));
        Town.eventually(() -> Town.number("select count(*) from registry_district where soato = '" + soato + "'") == 1);
        Map<String, Object> filing = Map.of("kind", "PROPOSAL", "text", "Taklif", "districtSoato", soato);
        List<String> numbers = atOnce(
                10,
                () -> Api.file("citizen2", UUID.randomUUID().toString(), filing)
                        .then()
                        .statusCode(201)
                        .body("deadline.basis", containsString("proposal"))
                        .extract()
                        .path("number"));
        assertThat(numbers)
                .extracting(number -> Integer.valueOf(number.substring(11, 17)))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void missingDataOfTheApplicantAreNotedAndTheAppealIsRegistered() {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.remove("applicant");
        JsonPath known = Api.filed(filing);
        assertThat(known.getString("applicant.fullName"))
                .as("name of the account")
                .isEqualTo("Dilnoza Karimova");
        assertThat(known.getList("defects")).isEqualTo(List.of("RESIDENCE_MISSING"));

        String nameless = TestTokens.of("citizen1").claim("name", null).sign();
        Api.bearing(nameless)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(filing)
                .post(Api.APPEALS)
                .then()
                .statusCode(201)
                .body("defects", equalTo(List.of("NAME_MISSING", "RESIDENCE_MISSING")));
    }

    @Test
    void aComplaintAboutTheInspectorOfTheMahallaGoesToTheSeniorInspector() {
        JsonPath complaint = Api.filed(Api.complaintAbout(Town.INSPECTOR1.id(), Town.IN_BOGISHAMOL));
        assertThat(complaint.getString("executor.inspectorId"))
                .isEqualTo(Town.SENIOR.id().toString());
        assertThat(complaint.getString("routing.explanation")).contains("article 25");
        String id = complaint.getString("id");
        Api.get("inspector1", "/" + id).then().statusCode(404);
        Api.assign("duty1", id, "\"2\"", Town.INSPECTOR1.id())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:complained-about"))
                .body("detail", containsString("article 25"));
        Api.assign("duty1", id, "\"2\"", Town.COLLEAGUE.id()).then().statusCode(200);
    }

    @Test
    void aComplaintAboutTheSeniorInspectorGoesToTheDutyDesk() {
        JsonPath complaint = Api.filed(Api.complaintAbout(Town.SENIOR.id(), Town.IN_BOGISHAMOL));
        assertThat(complaint.getString("executor.kind")).isEqualTo("DUTY_DESK");
        assertThat(complaint.getString("routing.reason")).isEqualTo("DUTY_DESK_COMPLAINED_ABOUT");
    }

    @Test
    void aChosenMahallaCountsMoreThanThePoint() {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("mahallaCode", Town.CHILONZOR_MAHALLA);
        assertThat(Api.filed(filing).getString("executor.userId"))
                .isEqualTo(Town.user("inspector2").toString());
    }

    @Test
    void aPlaceThatNobodyKnowsIsRefusedWithAdvice() {
        Api.file("citizen1", UUID.randomUUID().toString(), Api.filing(Town.NOWHERE))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:place-unknown"))
                .body("detail", containsString("Choose a mahalla or a district"));
    }

    @Test
    void aRefusedFilingLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        Api.file("citizen1", key, Api.filing(Town.NOWHERE)).then().statusCode(422);
        Api.file("citizen1", key, Api.filing(Town.IN_BOGISHAMOL)).then().statusCode(201);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(work);
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(all)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
