package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** What officers do with their lists: keep views, assign in bulk, take tables out. */
@QuarkusTest
@WithStack(database = "appeals")
class WorklistWorkTest {

    private static final String VIEWS = "/api/v1/worklist/views";
    private static final String ASSIGNMENTS = "/api/v1/worklist/assignments";
    private static final String EXPORTS = "/api/v1/worklist/exports";
    private static final String NOISE = Archive.category(2).toString();

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void aViewIsItsOwnersToChangeAndItsDepartmentsToSee() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> view = view(
                "Muddati oʻtgan",
                true,
                Map.of("overdue", true, "words", "чироқ", "categoryId", NOISE, "coExecuting", false));
        Response saved = save("duty1", key, view);
        saved.then().statusCode(201).header("ETag", "\"1\"");
        String id = saved.jsonPath().getString("id");
        assertThat(save("duty1", key, view).jsonPath().getString("id")).isEqualTo(id);
        String at = VIEWS + "/" + id;

        Api.as("head1")
                .get(at)
                .then()
                .statusCode(200)
                .body("mine", equalTo(false))
                .body("filter.words", equalTo("чироқ"))
                .body("filter.categoryId", equalTo(NOISE))
                .body("filter.coExecuting", equalTo(false));
        Api.as("inspector1").get(VIEWS).then().body("items.id", hasItem(id));
        Api.bearing(TestTokens.of("duty1")
                        .subject(UUID.randomUUID().toString())
                        .department(Town.CHILONZOR)
                        .sign())
                .get(at)
                .then()
                .statusCode(404);
        Api.as("head1").header("If-Match", "\"1\"").body(view).put(at).then().statusCode(403);
        Api.as("duty1").body(view).put(at).then().statusCode(428);
        Api.as("duty1").header("If-Match", "\"7\"").body(view).put(at).then().statusCode(412);
        Api.as("duty1")
                .header("If-Match", "\"1\"")
                .body(view("Oʻzim uchun", false, Map.of()))
                .put(at)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Oʻzim uchun"));
        Api.as("head1").get(at).then().statusCode(404);
        Api.as("inspector1").get(VIEWS).then().body("items.id", not(hasItem(id)));
        Api.as("head1").header("If-Match", "\"2\"").delete(at).then().statusCode(404);
        Api.as("duty1").header("If-Match", "\"2\"").delete(at).then().statusCode(204);
        Api.as("duty1").get(at).then().statusCode(404);
    }

    @Test
    void manyAreAssignedAtOnceAndEachRefusalStandsAlone() {
        String free = Api.filed(Api.filing(Town.IN_VACANT)).getString("id");
        String other = Api.filed(Api.filing(Town.IN_BOGISHAMOL)).getString("id");
        String about = Api.filed(Api.complaintAbout(Town.COLLEAGUE.id(), Town.IN_BOGISHAMOL))
                .getString("id");
        String stranger = UUID.randomUUID().toString();
        Map<String, Object> order = Map.of(
                "inspectorId",
                Town.COLLEAGUE.id().toString(),
                "appeals",
                List.of(seen(free, 2), seen(about, 2), seen(stranger, 1), seen(other, 9)));
        String key = UUID.randomUUID().toString();
        Response first = assign("duty1", key, order);
        first.then()
                .statusCode(200)
                .body("assigned", equalTo(1))
                .body("refused", equalTo(3))
                .body("rows.id", equalTo(List.of(free, about, stranger, other)))
                .body("rows[0].result", equalTo("ASSIGNED"))
                .body("rows[0].version", equalTo(3))
                .body("rows[1].problem", equalTo("complained-about"))
                .body("rows[2].problem", equalTo("appeal-not-found"))
                .body("rows[3].problem", equalTo("version-stale"));
        assertThat(assign("duty1", key, order).asString()).isEqualTo(first.asString());
        Api.get("duty1", "/" + free)
                .then()
                .header("ETag", "\"3\"")
                .body("executor.inspectorId", equalTo(Town.COLLEAGUE.id().toString()));
        Api.get("duty1", "/" + about).then().header("ETag", "\"2\"");
        assign("inspector1", UUID.randomUUID().toString(), order).then().statusCode(403);
        assign(
                        "duty1",
                        UUID.randomUUID().toString(),
                        Map.of("inspectorId", Town.COLLEAGUE.id().toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:list-or-view"));
    }

    @Test
    void whatASavedViewShowsIsAssignedAsItStands() {
        Map<String, Object> filing = Api.filing(Town.IN_VACANT);
        filing.put("text", "Koʻrinish boʻyicha topshiriq: qvz");
        String one = Api.filed(filing).getString("id");
        String two = Api.filed(filing).getString("id");
        String view = save("duty1", UUID.randomUUID().toString(), view("qvz", false, Map.of("words", "qvz")))
                .jsonPath()
                .getString("id");
        Map<String, Object> order = Map.of("inspectorId", Town.INSPECTOR1.id().toString(), "viewId", view);
        assign("duty1", UUID.randomUUID().toString(), order)
                .then()
                .statusCode(200)
                .body("assigned", equalTo(2))
                .body("rows.id", equalTo(List.of(two, one)));
        assign("head1", UUID.randomUUID().toString(), order).then().statusCode(404);
    }

    @Test
    void aTableIsWrittenByAJobWithPersonalDataForTheHeadAloneAndEveryReadIsInTheAccessLog() {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("text", "=HYPERLINK(\"http://x\") jadval uchun: ykw");
        filing.put("categoryId", NOISE);
        filing.put("applicant", Map.of("fullName", "+Karimova Jadval", "phone", "+998901112233"));
        JsonPath filed = Api.filed(filing);
        Map<String, Object> filter =
                Map.of("words", "ykw", "categoryId", Archive.category(1).toString());

        String plain = ready("duty1", Map.of("filter", filter, "personal", false));
        String table = Api.as("duty1")
                .get(EXPORTS + "/" + plain + "/content.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table)
                .startsWith("number,kind,")
                .contains(filed.getString("number"), Town.INSPECTOR1.fullName() + ",Shovqin")
                .doesNotContain("Karimova");
        Api.as("head1").get(EXPORTS + "/" + plain).then().statusCode(404);
        Api.as("head1").get(EXPORTS + "/" + plain + "/content.csv").then().statusCode(404);

        order("duty1", Map.of("filter", filter, "personal", true))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:appeals-service:personal-data-not-allowed"));
        String personal = ready("head1", Map.of("filter", filter, "personal", true));
        String whole = Api.as("head1")
                .get(EXPORTS + "/" + personal + "/content.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(whole)
                .contains("'+Karimova Jadval", "'+998901112233", "'=HYPERLINK")
                .doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
        assertThat(Town.number("select count(*) from personal_data_access where what = 'EXPORT' and subject_id = '"
                        + filed.getString("id") + "' and reader_id = '" + Town.user("head1") + "'"))
                .isEqualTo(1);
        assertThat(Town.number("select count(*) from appeal_export_piece"
                        + " where position(convert_to('Karimova', 'UTF8') in content) > 0"))
                .as("pieces at rest are encrypted")
                .isZero();
        Api.as("head1").delete(EXPORTS + "/" + personal).then().statusCode(204);
        Api.as("head1").get(EXPORTS + "/" + personal).then().statusCode(404);
    }

    private static String ready(String user, Map<String, Object> order) {
        String id =
                order(user, order).then().statusCode(202).extract().jsonPath().getString("id");
        Town.eventually(() -> Api.as(user)
                .get(EXPORTS + "/" + id)
                .jsonPath()
                .getString("state")
                .equals("READY"));
        return id;
    }

    private static Response order(String user, Map<String, Object> order) {
        return Api.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(order)
                .post(EXPORTS);
    }

    private static Response assign(String user, String key, Map<String, Object> order) {
        return Api.as(user).header("Idempotency-Key", key).body(order).post(ASSIGNMENTS);
    }

    private static Map<String, Object> seen(String id, int version) {
        return Map.of("id", id, "version", version);
    }

    private static Response save(String user, String key, Map<String, Object> view) {
        return Api.as(user).header("Idempotency-Key", key).body(view).post(VIEWS);
    }

    private static Map<String, Object> view(String name, boolean shared, Map<String, Object> filter) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", name);
        view.put("shared", shared);
        view.put("filter", filter);
        return view;
    }
}
