package uz.aloqa.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class CategoryTest {

    private static final String CATEGORIES = "/api/v1/categories";
    /** Street lights: since (a day), lamps (1 to 1000). */
    private static final String LIGHTING = "c0000000-0000-4000-8000-000000000004";
    /** Fraud: channel (a choice, required), damage (a number), on (a day). */
    private static final String FRAUD = "c0000000-0000-4000-8000-000000000015";
    /** Domestic conflict: children (yes or no, required), danger (a choice, required). */
    private static final String DOMESTIC = "c0000000-0000-4000-8000-000000000008";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void anybodyReadsTheTreeWithItsWordsAndQuestions() {
        JsonPath tree = given().get(CATEGORIES).then().statusCode(200).extract().jsonPath();
        assertThat(tree.getList("items.name.en")).contains("Public order", "Road traffic", "Property and fraud");
        assertThat(tree.getList("items.find { it.name.en == 'Public order' }.children.name.'uz-Latn'"))
                .contains("Shovqin", "Koʻcha chiroqlari yonmaydi");
        assertThat(tree.getString("items.collectMany { it.children }.find { it.id == '" + FRAUD
                        + "' }.questions.find { it.key == 'channel' }.options[1].label.ru"))
                .isEqualTo("Через интернет");
    }

    @Test
    void answersAreKeptWithTheVersionTheyWereGivenToAndShownInTheReadersWords() {
        JsonPath appeal = Api.filed(about(FRAUD, Map.of("channel", "internet", "damage", 1500000, "on", "2026-11-20")));
        assertThat(appeal.getString("category.name")).isEqualTo("Fraud");
        assertThat(appeal.getInt("category.version")).isEqualTo(1);
        assertThat(appeal.getList("category.answers.answer"))
                .containsExactly("On the internet", "1500000", "2026-11-20");
        assertThat(appeal.getList("category.missing")).isEmpty();
        assertThat(appeal.getList("defects")).isEmpty();
        assertThat(Town.number("select count(*) from appeal_category where appeal_id = '" + appeal.getString("id")
                        + "' and position('1500000'::bytea in answers) = 0"))
                .as("encrypted")
                .isEqualTo(1);
    }

    @Test
    void aRequiredQuestionWithoutAnswerIsNotedAndTheAppealIsRegistered() {
        JsonPath appeal = Api.filed(about(DOMESTIC, Map.of("children", true)));
        assertThat(appeal.getList("category.missing")).containsExactly("danger");
        assertThat(appeal.getList("defects")).containsExactly("ANSWERS_MISSING");
        assertThat(appeal.getString("number")).isNotEmpty();
    }

    @Test
    void answersOfTheWrongFormAreRefusedAndPointedAt() {
        refusedAnswers(LIGHTING, Map.of("lamps", "many"), "/answers/lamps");
        refusedAnswers(LIGHTING, Map.of("lamps", 0), "/answers/lamps");
        refusedAnswers(LIGHTING, Map.of("since", "yesterday"), "/answers/since");
        refusedAnswers(FRAUD, Map.of("channel", "pigeon"), "/answers/channel");
        refusedAnswers(DOMESTIC, Map.of("children", "yes"), "/answers/children");
        refusedAnswers(LIGHTING, Map.of("a/b~c", 1), "/answers/a~1b~0c");
        refusedAnswers(null, Map.of("lamps", 1), "/answers/lamps");
        Api.file(
                        "citizen1",
                        UUID.randomUUID().toString(),
                        about(UUID.randomUUID().toString(), Map.of()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:category-unknown"))
                .body("errors.pointer", equalTo(List.of("/categoryId")));
    }

    @Test
    void aDistrictKeepsCategoriesForItselfAndAnAppealKeepsItsVersion() {
        Map<String, Object> first = Map.of("parentId", LIGHTING, "category", draft("Hovli chirogʻi", true, true));
        Response made = create("head1", first)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .response();
        String id = made.path("id");
        assertThat(made.<String>path("scope")).isEqualTo(Town.YUNUSOBOD);

        given().get(CATEGORIES + "?district=" + Town.YUNUSOBOD)
                .then()
                .body("items.collectMany { it.children }.collectMany { it.children }.id", hasItem(id));
        for (String elsewhere : List.of("", "?district=" + Town.CHILONZOR)) {
            given().get(CATEGORIES + elsewhere)
                    .then()
                    .body("items.collectMany { it.children }.collectMany { it.children }.id", not(hasItem(id)));
        }

        String appeal = Api.filed(about(id, Map.of("lamps", 2))).getString("id");
        change("head1", id, "\"1\"", draft("Yangi nom", false, true))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        change("head1", id, "\"1\"", draft("Eski", false, true)).then().statusCode(412);
        Api.as("head1")
                .body(draft("x", false, true))
                .put(CATEGORIES + "/" + id)
                .then()
                .statusCode(428);
        Api.get("citizen1", "/" + appeal)
                .then()
                .body("category.version", equalTo(1))
                .body("category.name", equalTo("Hovli chirogʻi"))
                .body("category.answers.key", equalTo(List.of("lamps")));
        given().get(CATEGORIES + "/" + id + "?version=1").then().body("name.en", equalTo("Hovli chirogʻi"));
        given().get(CATEGORIES + "/" + id)
                .then()
                .body("name.en", equalTo("Yangi nom"))
                .body("questions", empty());

        change("head1", id, "\"2\"", draft("Yangi nom", false, false)).then().statusCode(200);
        Api.file("citizen1", UUID.randomUUID().toString(), about(id, Map.of()))
                .then()
                .statusCode(422);
    }

    @Test
    void everybodyKeepsOnlyWhatIsTheirs() {
        Map<String, Object> wanted = Map.of("category", draft("Viloyat", false, true));
        String ofRegion = create("region1", wanted)
                .then()
                .statusCode(201)
                .body("scope", equalTo("1726"))
                .extract()
                .path("id");
        create("ops1", wanted).then().statusCode(201).body("scope", equalTo("17"));
        change("head1", ofRegion, "\"1\"", draft("x", false, true))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:appeals-service:category-of-another"));
        for (String nobody : List.of("citizen1", "inspector1", "duty1", "press1")) {
            create(nobody, wanted).then().statusCode(403);
        }
        // Under a category of a district nobody wider hangs anything.
        String ofDistrict =
                create("head1", wanted).then().statusCode(201).extract().path("id");
        create("region1", Map.of("parentId", ofDistrict, "category", draft("x", false, true)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:category-parent-unfit"));
        String otherHead = TestTokens.of("head1").department(Town.CHILONZOR).sign();
        Api.bearing(otherHead)
                .header("If-Match", "\"1\"")
                .body(draft("x", false, true))
                .put(CATEGORIES + "/" + ofDistrict)
                .then()
                .statusCode(403);
    }

    @Test
    void aCategoryThatMakesNoSenseIsRefused() {
        Map<String, Object> twice = new LinkedHashMap<>(draft("x", true, true));
        Object question = ((List<?>) twice.get("questions")).getFirst();
        twice.put("questions", List.of(question, question));
        create("head1", Map.of("category", twice))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/category/unambiguous"));
        Map<String, Object> choiceOfNothing = new LinkedHashMap<>(draft("x", false, true));
        choiceOfNothing.put(
                "questions", List.of(Map.of("key", "q", "type", "CHOICE", "required", true, "label", words("Q"))));
        create("head1", Map.of("category", choiceOfNothing)).then().statusCode(400);
        given().get(CATEGORIES + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get(CATEGORIES + "?district=17").then().statusCode(400);
        given().get(CATEGORIES).then().body("items.find { it.children == null }", nullValue());
    }

    private static void refusedAnswers(@Nullable String category, Map<String, Object> answers, String pointer) {
        Api.file("citizen1", UUID.randomUUID().toString(), about(category, answers))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:answers-malformed"))
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    private static Map<String, Object> about(@Nullable String category, Map<String, Object> answers) {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        // Words of its own: what is filed twice is another test's business.
        filing.put("text", "Matn " + UUID.randomUUID());
        if (category != null) {
            filing.put("categoryId", category);
        }
        filing.put("answers", answers);
        return filing;
    }

    private static Map<String, Object> draft(String name, boolean withQuestion, boolean active) {
        return Map.of(
                "name",
                words(name),
                "shared",
                true,
                "position",
                10,
                "active",
                active,
                "questions",
                withQuestion
                        ? List.of(Map.of(
                                "key", "lamps", "type", "NUMBER", "required", true, "min", 1, "label", words("?")))
                        : List.of());
    }

    private static Map<String, String> words(String same) {
        return Map.of("uz-Latn", same, "uz-Cyrl", same, "ru", same, "en", same);
    }

    private static Response create(String username, Map<String, Object> category) {
        return Api.as(username)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(category)
                .post(CATEGORIES);
    }

    private static Response change(String username, String id, String ifMatch, Map<String, Object> draft) {
        return Api.as(username).header("If-Match", ifMatch).body(draft).put(CATEGORIES + "/" + id);
    }
}
