package uz.aloqa.mahalla.staffing;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.Api;
import uz.aloqa.mahalla.upkeep.RegistryCalls;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class StaffingTest {

    private static final String PROBLEM = "urn:problem:mahalla-service:";

    private String point = "";
    private String mahalla = "";
    private String anvar = "";
    private String bobur = "";

    @BeforeEach
    void aPointWithTwoInspectorsAndAMahalla() {
        point = RegistryCalls.create(
                        "points",
                        Map.of(
                                "districtSoato",
                                RegistryCalls.DISTRICT,
                                "name",
                                RegistryCalls.name("Maskan"),
                                "address",
                                "Sinov koʻchasi, 1",
                                "effectiveOn",
                                "2026-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        mahalla = RegistryCalls.created(Map.of("pointId", point));
        anvar = entered("Anvar Sinov", false);
        bobur = entered("Bobur Sinov", true);
    }

    @Test
    void aMahallaShowsItsInspectorWithPhotoLanguagesAndHours() {
        assign(anvar, "PRIMARY", "2026-02-01", null).statusCode(201).body("version", equalTo(1));

        given().get("/api/v1/mahallas/" + mahalla)
                .then()
                .body("inspectors.fullName", contains("Anvar Sinov"))
                .body("inspectors[0].photoUrl", equalTo("/photos/sinov.jpg"))
                .body("inspectors[0].languages", contains("uz", "ru"))
                .body("inspectors[0].receptionHours", equalTo("Tu,Th 17:00-19:00"));
        given().get("/api/v1/points/" + point)
                .then()
                .body("inspectors.fullName", contains("Bobur Sinov", "Anvar Sinov"))
                .body("mahallas.code", contains(mahalla));
    }

    @Test
    void aSecondPrimaryInspectorIsRefusedAndTheProblemNamesTheFirst() {
        String first =
                assign(anvar, "PRIMARY", "2026-02-01", "2026-06-30").extract().path("id");

        assign(bobur, "PRIMARY", "2026-06-30", null)
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "assignment-clash"))
                .body("detail", containsString("Anvar Sinov"))
                .body("detail", containsString("2026-02-01"))
                .body("errors[0].detail", containsString(first))
                .body("errors[0].detail", containsString("PRIMARY, 2026-02-01..2026-06-30"));
        String next = assign(bobur, "PRIMARY", "2026-07-01", null)
                .statusCode(201)
                .extract()
                .path("id");

        RegistryCalls.put("assignments/" + next, 1L, Map.of("role", "PRIMARY", "validFrom", "2026-06-15"))
                .statusCode(409)
                .body("errors[0].detail", containsString(first));
        RegistryCalls.put(
                        "assignments/" + first,
                        1L,
                        Map.of(
                                "role",
                                "PRIMARY",
                                "validFrom",
                                "2026-02-01",
                                "validTo",
                                "2026-06-01",
                                "shift",
                                "20:00-08:00"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("shift", equalTo("20:00-08:00"));
    }

    @Test
    void ofFiftyRegistrarsAtOnceExactlyOneAssignsThePrimaryInspectorAndStateAndEventsAgree() throws Exception {
        List<Callable<Integer>> registrars = IntStream.range(0, 50)
                .<Callable<Integer>>mapToObj(i ->
                        () -> assign(i % 2 == 0 ? anvar : bobur, "PRIMARY", "2026-03-%02d".formatted(1 + i % 28), null)
                                .extract()
                                .statusCode())
                .toList();

        Map<Integer, Integer> answers = new HashMap<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(50)) {
            for (Future<Integer> answer : desks.invokeAll(registrars)) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
        }

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Map.of(201, 1, 409, 49));
        List<Map<String, Object>> stored =
                RegistryCalls.get("assignments?mahalla=" + mahalla).extract().path("items");
        assertThat(stored).hasSize(1);
        assertThat(announced(mahalla, 1))
                .extracting(state -> state.id().toString())
                .containsExactly(String.valueOf(stored.getFirst().get("id")));
    }

    @Test
    void theChainOfResponsibilityGoesFromTheSubstituteToTheDutyDesk() {
        responsible("2026-02-15").body("reason", equalTo("SENIOR_OF_POINT"));
        assign(anvar, "PRIMARY", "2026-02-01", null).statusCode(201);
        responsible("2026-02-15")
                .body("reason", equalTo("PRIMARY"))
                .body("inspector.fullName", equalTo("Anvar Sinov"))
                .body("chain.outcome", contains("NOBODY", "ANSWERS", "NOT_NEEDED", "NOT_NEEDED"));

        Api.creating("registrar1")
                .body(Map.of("substituteId", bobur, "firstDay", "2026-07-01", "lastDay", "2026-07-24"))
                .post("/api/v1/registry/inspectors/" + anvar + "/leave")
                .then()
                .statusCode(201)
                .body("items.mahallaCode", contains(mahalla));

        responsible("2026-06-30").body("reason", equalTo("PRIMARY"));
        responsible("2026-07-01")
                .body("reason", equalTo("SUBSTITUTE"))
                .body("inspector.fullName", equalTo("Bobur Sinov"))
                .body("why.en", equalTo("The assigned inspector is on leave, a substitute stands in."))
                .body("chain[1].inspector.fullName", equalTo("Anvar Sinov"));
        responsible("2026-07-24").body("reason", equalTo("SUBSTITUTE"));
        responsible("2026-07-25").body("reason", equalTo("PRIMARY"));
        responsible("2026-01-15").body("reason", equalTo("SENIOR_OF_POINT"));
    }

    @Test
    void whoLeavesTheServiceAnswersForNothingFromThenOn() {
        String running = assign(anvar, "PRIMARY", "2026-02-01", null).extract().path("id");
        String planned = assign(bobur, "SUBSTITUTE", "2026-12-24", "2026-12-31")
                .extract()
                .path("id");

        RegistryCalls.post("inspectors/" + anvar + "/departure", 1, Map.of("effectiveOn", "2026-05-01"))
                .statusCode(200)
                .body("active", equalTo(false));
        RegistryCalls.post("inspectors/" + bobur + "/departure", 1, Map.of("effectiveOn", "2026-05-01"))
                .statusCode(200);

        RegistryCalls.get("assignments/" + running).body("validTo", equalTo("2026-04-30"));
        RegistryCalls.get("assignments/" + planned).body("validTo", equalTo("2026-12-23"));
        responsible("2026-04-30").body("reason", equalTo("PRIMARY"));
        responsible("2026-05-01")
                .body("reason", equalTo("DUTY_DESK"))
                .body("inspector", nullValue())
                .body("district.soato", equalTo(RegistryCalls.DISTRICT))
                .body("chain.outcome", contains("NOBODY", "NOBODY", "NOBODY", "ANSWERS"));
        given().get("/api/v1/points/" + point).then().body("inspectors", empty());
        assign(anvar, "PRIMARY", "2026-06-01", null).statusCode(409).body("type", equalTo(PROBLEM + "inspector-left"));
    }

    @Test
    void anInspectorIsShownWithTheRankOfTheDay() {
        assign(anvar, "PRIMARY", "2026-02-01", null).statusCode(201);
        Map<String, Object> promoted = draft("Anvar Sinov", false, userOf(anvar));
        promoted.put("rank", "kapitan");
        promoted.put("effectiveOn", "2026-05-01");

        RegistryCalls.put("inspectors/" + anvar, 1L, promoted).statusCode(200).body("rank", equalTo("kapitan"));

        responsible("2026-04-30").body("inspector.rank", equalTo("leytenant"));
        responsible("2026-05-01").body("inspector.rank", equalTo("kapitan"));
    }

    @Test
    void aPointHasOneSeniorInspectorAndAnAccountBelongsToOneInspector() {
        RegistryCalls.create(
                        "inspectors",
                        draft("Yana Katta", true, UUID.randomUUID().toString()))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "senior-taken"))
                .body("detail", containsString("Bobur Sinov"));
        RegistryCalls.create("inspectors", draft("Boshqa Shaxs", false, userOf(anvar)))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "account-taken"));
        Map<String, Object> another =
                draft("Anvar Sinov", false, UUID.randomUUID().toString());
        RegistryCalls.put("inspectors/" + anvar, 1L, another)
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "account-fixed"));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assign(anvar, "PRIMARY", "2026-03-01", "2026-02-01")
                .statusCode(422)
                .body("errors.pointer", contains("/validTo"));
        assign(anvar, "PRIMARY", "2025-12-31", null).statusCode(422).body("errors.pointer", contains("/validFrom"));
        String id =
                assign(anvar, "PRIMARY", "2026-03-01", "2026-04-01").extract().path("id");
        RegistryCalls.post("assignments/" + id + "/end", 1, Map.of("lastDay", "2026-05-01"))
                .statusCode(422);
        RegistryCalls.post("assignments/" + id + "/end", 1, Map.of("lastDay", "2026-03-15"))
                .statusCode(200)
                .body("validTo", equalTo("2026-03-15"));
    }

    @Test
    void anAssignmentThatWasCalledOffIsInNobodysWay() {
        String id = assign(anvar, "PRIMARY", "2026-12-01", null).extract().path("id");

        RegistryCalls.post("assignments/" + id + "/end", 1, Map.of("lastDay", "2026-11-01"))
                .statusCode(200)
                .body("validTo", equalTo("2026-11-30"));

        assign(bobur, "PRIMARY", "2026-12-01", null).statusCode(201);
        assertThat(announced(mahalla, 3).stream().collect(groupingBy(AssignmentState::id, counting())))
                .containsEntry(UUID.fromString(id), 2L);
    }

    @Test
    void anotherDistrictsInspectorsAndAssignmentsAreNotFound() {
        String id = assign(anvar, "PRIMARY", "2026-03-01", null).extract().path("id");
        String elsewhere = TestTokens.of("registrar1").department("1726266").sign();

        Api.with(elsewhere).get("/api/v1/registry/assignments/" + id).then().statusCode(404);
        Api.with(elsewhere).get("/api/v1/registry/inspectors/" + anvar).then().statusCode(404);
        Api.with(elsewhere).get("/api/v1/registry/points/" + point).then().statusCode(404);
        Api.with(elsewhere)
                .get("/api/v1/registry/assignments?mahalla=" + mahalla)
                .then()
                .body("items", empty());
        RegistryCalls.create(
                        "assignments",
                        Map.of(
                                "inspectorId",
                                anvar,
                                "mahallaCode",
                                "1726266009",
                                "role",
                                "SECONDARY",
                                "validFrom",
                                "2026-03-01"))
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "inspector-of-other-district"));
    }

    private ValidatableResponse responsible(String day) {
        return given().get("/api/v1/mahallas/" + mahalla + "/responsible?on=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse assign(String inspector, String role, String from, @Nullable String to) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("inspectorId", inspector, "mahallaCode", mahalla, "role", role, "validFrom", from));
        if (to != null) {
            draft.put("validTo", to);
        }
        return RegistryCalls.create("assignments", draft);
    }

    private String entered(String name, boolean senior) {
        return RegistryCalls.create(
                        "inspectors", draft(name, senior, UUID.randomUUID().toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> draft(String name, boolean senior, String userId) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("userId", userId);
        draft.put("fullName", name);
        draft.put("rank", "leytenant");
        draft.put("photoUrl", "/photos/sinov.jpg");
        draft.put("languages", List.of("uz", "ru"));
        draft.put("receptionHours", "Tu,Th 17:00-19:00");
        draft.put("pointId", point);
        draft.put("senior", senior);
        draft.put("effectiveOn", "2026-01-01");
        return draft;
    }

    private static String userOf(String inspector) {
        return RegistryCalls.get("inspectors/" + inspector).extract().path("userId");
    }

    private static List<AssignmentState> announced(String mahalla, int atLeast) {
        return Events.read(
                        Topics.REGISTRY_V1,
                        all -> all.stream()
                                        .filter(event -> event.key().startsWith("assignment:"))
                                        .map(event -> (AssignmentState) event.as(RegistryEntity.class))
                                        .filter(state -> state.mahallaCode().equals(mahalla))
                                        .count()
                                >= atLeast,
                        Duration.ofSeconds(30))
                .stream()
                .filter(event -> event.key().startsWith("assignment:"))
                .map(event -> (AssignmentState) event.as(RegistryEntity.class))
                .filter(state -> state.mahallaCode().equals(mahalla))
                .toList();
    }
}
