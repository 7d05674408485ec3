package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class TrackingTest {

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void whoHoldsNumberAndCodeSeesTheStateAndNothingOfAPerson() {
        JsonPath filed = Api.filed(Api.filing(Town.IN_BOGISHAMOL));
        String code = filed.getString("trackingCode");
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        for (String typed : List.of(code, code.toLowerCase(java.util.Locale.ROOT), code.replace("-", " "))) {
            track(filed.getString("number"), typed)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("status", equalTo("ASSIGNED"))
                    .body("keySet()", hasSize(4));
        }
    }

    @Test
    void aWrongCodeAndAnUnknownNumberAreAnsweredAlike() {
        String number = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("number");
        String unknown = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("number");
        String owner = " where appeal_id = (select id from appeal where number = '" + unknown + "')";
        Town.change("delete from tracking_code" + owner);
        Set<String> answers = new HashSet<>();
        for (Response response :
                List.of(track(number, "0000-0000-0000"), track(number, "nonsense"), track(unknown, "0000-0000-0000"))) {
            assertThat(response.statusCode()).isEqualTo(404);
            Map<String, Object> body = response.jsonPath().getMap("");
            body.remove("instance");
            body.remove("traceId");
            answers.add(body.toString());
        }
        assertThat(answers).singleElement().asString().contains("tracking-not-found");
        given().get("/api/v1/tracking/" + number)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:appeals-service:tracking-code-missing"));
    }

    @Test
    void theCodeIsShownToWhoFilesAndNobodyElseAndOnlyItsHashIsKept() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        JsonPath filed = Api.file("citizen1", key, filing).jsonPath();
        String code = filed.getString("trackingCode");
        String id = filed.getString("id");
        // The answer got lost on the way: the same request gets the same code.
        Api.file("citizen1", key, filing).then().statusCode(201).body("trackingCode", equalTo(code));
        for (String user : List.of("citizen1", "inspector1", "head1")) {
            Api.get(user, "/" + id).then().body("trackingCode", nullValue());
        }
        assertThat(Town.number("select count(*) from tracking_code where appeal_id = '" + id
                        + "' and code_hash not like '%" + code.substring(0, 4) + "%'"))
                .isEqualTo(1);
        assertThat(Town.number("select count(*) from idempotency_key where key = '" + key
                        + "' and cast(answer as text) like '%" + code.substring(0, 4) + "%'"))
                .isZero();
        assertThat(Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("trackingCode"))
                .isNotEqualTo(code);
    }

    @Test
    void aLostCodeIsReplacedAndTheOldOneOpensNothing() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        JsonPath filed = Api.file("citizen1", key, filing).jsonPath();
        String id = filed.getString("id");
        String number = filed.getString("number");
        String renewed = renew("citizen1", id)
                .then()
                .statusCode(201)
                .body("number", equalTo(number))
                .body("trackingCode", matchesPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}"))
                .extract()
                .path("trackingCode");
        track(number, filed.getString("trackingCode")).then().statusCode(404);
        track(number, renewed).then().statusCode(200);
        Api.file("citizen1", key, filing).then().statusCode(201).body("trackingCode", nullValue());
        renew("citizen2", id).then().statusCode(404);
        renew("inspector1", id).then().statusCode(403);
    }

    @Test
    void theSlipIsTextInTheLanguageOfTheCallerAndNamesNobody() {
        JsonPath filed = Api.filed(Api.filing(Town.IN_BOGISHAMOL));
        String path = Api.APPEALS + "/" + filed.getString("id") + "/receipt";
        String slip = Api.as("citizen1")
                .header("Tracking-Code", filed.getString("trackingCode"))
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();
        assertThat(slip)
                .contains(
                        "THE APPEAL HAS BEEN REGISTERED",
                        filed.getString("number"),
                        filed.getString("deadline.dueOn"),
                        filed.getString("trackingCode"))
                .doesNotContain("Karimova", "4-mavze", "901234567", "chiroqlar");
        assertThat(given().auth()
                        .oauth2(TestTokens.as("citizen1"))
                        .header("Accept-Language", "ru")
                        .get(path)
                        .asString())
                .contains("ОБРАЩЕНИЕ ЗАРЕГИСТРИРОВАНО", "сообщён при подаче")
                .doesNotContain(filed.getString("trackingCode"));
        Api.as("citizen1")
                .header("Tracking-Code", "0000-0000-0000")
                .get(path)
                .then()
                .statusCode(404);
        Api.as("citizen2").get(path).then().statusCode(404);
    }

    private static Response track(String number, String code) {
        return given().header("Accept-Language", "en")
                .header("Tracking-Code", code)
                .get("/api/v1/tracking/" + number);
    }

    private static Response renew(String username, String id) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Api.APPEALS + "/" + id + "/tracking-code");
    }
}
