package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class RoutingPlanTest {

    private static final String PLAN = "/api/v1/routing/plans/" + Town.YUNUSOBOD;
    private static final String NOISE = "c0000000-0000-4000-8000-000000000002";
    private static final String PROPERTY = "c0000000-0000-4000-8000-000000000014";
    private static final String FRAUD = "c0000000-0000-4000-8000-000000000015";
    private static final String POLICE = "c0000000-0000-4000-8000-000000000018";

    /** Left the service. */
    private static final InspectorState GONE = new InspectorState(
            new UUID(0xCC, 77), new UUID(0xAA, 77), "Gone", "mayor", null, Town.point(1), false, false, 1);

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
        Town.tell(GONE);
        Town.eventually(
                () -> Town.number("select count(*) from registry_inspector where id = '" + GONE.id() + "'") == 1);
    }

    @AfterEach
    void theDistrictSaysNothing() {
        change("head1", plan(List.of(), Map.of())).then().statusCode(200);
    }

    @Test
    void aSubjectGoesToItsUnitOrStaysAtTheDeskAndEachStepIsExplained() {
        given(plan(List.of(Town.COLLEAGUE.id()), rules(PROPERTY, "fraud", POLICE, null)));

        JsonPath fraud = Api.filed(about(FRAUD));
        assertThat(fraud.getString("routing.reason"))
                .as("a rule counts for narrower subjects")
                .isEqualTo("SPECIALIST_UNIT");
        assertThat(fraud.getString("executor.inspectorId"))
                .isEqualTo(Town.COLLEAGUE.id().toString());
        assertThat(fraud.getString("routing.explanation")).contains("specialist unit");
        explained("duty1", fraud)
                .body("items[0].steps.stage", equalTo(List.of("SUBJECT_RULE", "SPECIALIST_UNIT")))
                .body("items[0].steps.verdict", equalTo(List.of("FOLLOWED", "CHOSEN")))
                .body("items[0].explanation", hasItem("Specialist unit, Inspector 2: chosen"));
        Api.get("citizen1", "/" + fraud.getString("id") + "/routing").then().statusCode(403);
        Api.get("inspector2", "/" + fraud.getString("id") + "/routing").then().statusCode(404);

        assertThat(Api.filed(about(POLICE)).getString("routing.reason")).isEqualTo("DUTY_DESK_BY_SUBJECT");

        JsonPath noise = Api.filed(about(NOISE));
        assertThat(noise.getString("routing.reason")).isEqualTo("PRIMARY_INSPECTOR");
        explained("duty1", noise)
                .body("items[0].steps.stage", equalTo(List.of("SUBJECT_RULE", "SUBSTITUTE", "PRIMARY")))
                .body("items[0].steps.verdict", equalTo(List.of("NOBODY", "NOBODY", "CHOSEN")));
    }

    @Test
    void aUnitWhoseMembersHaveLeftIsPassedOver() {
        Plan.direct("""
                {"units": [{"key": "fraud", "name": {"uz-Latn": "x", "uz-Cyrl": "x", "ru": "x", "en": "x"},
                  "members": ["%s"]}], "rules": [{"categoryId": "%s", "unit": "fraud"}]}""".formatted(GONE.id(), FRAUD));
        JsonPath appeal = Api.filed(about(FRAUD));
        assertThat(appeal.getString("routing.reason")).isEqualTo("PRIMARY_INSPECTOR");
        explained("duty1", appeal).body("items[0].steps.verdict", hasItem("NOT_IN_SERVICE"));
    }

    @Test
    void whateverADistrictPlansAComplaintNeverReachesTheOneItNamesNorTheirUnit() {
        List<UUID> all = List.of(Town.INSPECTOR1.id(), Town.COLLEAGUE.id(), Town.SENIOR.id());
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            List<UUID> members = new ArrayList<>(all);
            Collections.shuffle(members, random);
            given(plan(members, rules(FRAUD, random.nextBoolean() ? "fraud" : null, POLICE, "fraud")));
            UUID named = all.get(random.nextInt(all.size()));
            Map<String, Object> filing = about(random.nextBoolean() ? FRAUD : POLICE);
            filing.put("kind", "COMPLAINT");
            switch (random.nextInt(3)) {
                case 0 -> filing.put("againstInspectorId", named.toString());
                case 1 -> filing.put("againstPointId", Town.point(1).toString());
                default -> filing.put("againstDepartment", Town.YUNUSOBOD);
            }
            String id = Api.filed(filing).getString("id");
            boolean department = filing.containsKey("againstDepartment");
            JsonPath seen = Api.get("region1", "/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            String executor = seen.getString("executor.inspectorId");
            if (filing.containsKey("againstInspectorId")) {
                assertThat(executor).isNotEqualTo(named.toString());
            } else {
                assertThat(executor).as("nobody of the unit").isNull();
            }
            assertThat(seen.getString("department")).isEqualTo(department ? "1726" : Town.YUNUSOBOD);
            explained("region1", seen).body("items[0].steps[0].verdict", equalTo("GOES_UP"));
        }
    }

    @Test
    void aDryRunSaysWhoWouldHaveGotThePastAppealsAndChangesNothing() {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), Tashkent.ZONE);
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            filed.add(Api.filed(about(FRAUD)).getString("id"));
        }
        Api.filed(about(NOISE));
        // Only assignments: the clock's own steps (a warning, an escalation) may fall into this moment.
        String assignments = "select count(*) from appeal_history where type = 'AppealAssigned'";
        long before = Town.number(assignments);

        Map<String, Object> proposed = plan(List.of(Town.COLLEAGUE.id()), rules(FRAUD, "fraud", POLICE, null));
        Map<String, Object> dryRun =
                Map.of("plan", proposed, "from", today.minusDays(1).toString(), "to", today.toString());
        JsonPath result = Api.as("head1")
                .body(dryRun)
                .post(PLAN + "/dry-runs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(result.getInt("changed")).isGreaterThanOrEqualTo(3).isLessThan(result.getInt("appeals"));
        assertThat(result.getList("differences.appealId")).containsAll(filed);
        String mine = "differences.find { it.appealId == '" + filed.getFirst() + "' }";
        assertThat(result.getString(mine + ".before.inspectorId"))
                .isEqualTo(Town.INSPECTOR1.id().toString());
        assertThat(result.getString(mine + ".after.name")).isEqualTo("Inspector 2");
        assertThat(result.getString(mine + ".reasonAfter")).isEqualTo("SPECIALIST_UNIT");
        assertThat(result.getInt("executors.before.sum()"))
                .isEqualTo(result.getInt("executors.after.sum()"))
                .isEqualTo(result.getInt("appeals"));

        assertThat(Town.number(assignments)).isEqualTo(before);
        for (String id : filed) {
            Api.get("head1", "/" + id)
                    .then()
                    .body("version", equalTo(2))
                    .body("executor.inspectorId", equalTo(Town.INSPECTOR1.id().toString()));
        }
        Api.as("head1").get(PLAN).then().body("plan.rules", equalTo(List.of()));
    }

    @Test
    void aPlanIsItsDistrictsAndItsRegionsAndNamesOnlyWhatBelongsThere() {
        Map<String, Object> plan = plan(List.of(Town.COLLEAGUE.id()), rules(FRAUD, "fraud", POLICE, null));
        String otherHead = TestTokens.of("head1").department(Town.CHILONZOR).sign();
        Api.bearing(otherHead)
                .get(PLAN)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:appeals-service:plan-of-another-district"));
        Api.as("duty1").header("If-Match", "*").body(plan).put(PLAN).then().statusCode(403);
        Api.as("head1").body(plan).put(PLAN).then().statusCode(428);
        Api.as("head1")
                .header("If-Match", "\"987654\"")
                .body(plan)
                .put(PLAN)
                .then()
                .statusCode(412);
        change("region1", plan).then().statusCode(200);

        change(
                        "head1",
                        plan(
                                List.of(Town.INSPECTOR2.id(), GONE.id()),
                                rules(FRAUD, "fraud", UUID.randomUUID().toString(), null)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:plan-unfit"))
                .body(
                        "errors.pointer",
                        equalTo(List.of("/rules/1/categoryId", "/units/0/members/0", "/units/0/members/1")));
        change("head1", plan(List.of(Town.COLLEAGUE.id()), rules(FRAUD, "nowhere", POLICE, null)))
                .then()
                .statusCode(400);
        Api.as("head1")
                .body(Map.of("plan", plan, "from", "2026-02-01", "to", "2026-01-01"))
                .post(PLAN + "/dry-runs")
                .then()
                .statusCode(400);
    }

    private static void given(Map<String, Object> plan) {
        change("head1", plan).then().statusCode(200);
    }

    private static ValidatableResponse explained(String username, JsonPath appeal) {
        return Api.get(username, "/" + appeal.getString("id") + "/routing")
                .then()
                .statusCode(200);
    }

    private static Response change(String username, Map<String, Object> plan) {
        return Api.as(username).header("If-Match", "*").body(plan).put(PLAN);
    }

    private static Map<String, Object> about(String category) {
        Map<String, Object> filing = Api.filing(Town.IN_BOGISHAMOL);
        filing.put("text", "Matn " + UUID.randomUUID());
        filing.put("categoryId", category);
        return filing;
    }

    private static Map<String, Object> plan(List<UUID> members, Map<String, String> rules) {
        Map<String, String> name = Map.of("uz-Latn", "Guruh", "uz-Cyrl", "Гуруҳ", "ru", "Группа", "en", "Group");
        return Map.of(
                "units",
                members.isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "key",
                                "fraud",
                                "name",
                                name,
                                "members",
                                members.stream().map(UUID::toString).toList())),
                "rules",
                rules.entrySet().stream()
                        .map(rule -> rule.getValue().isEmpty()
                                ? Map.of("categoryId", rule.getKey())
                                : Map.of("categoryId", rule.getKey(), "unit", rule.getValue()))
                        .toList());
    }

    private static Map<String, String> rules(
            String first, @Nullable String unit, String second, @Nullable String otherUnit) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(first, unit == null ? "" : unit);
        rules.put(second, otherUnit == null ? "" : otherUnit);
        return rules;
    }

    /** What was right when it was planned. */
    private static final class Plan {

        static void direct(String json) {
            Town.change("insert into routing_plan (district_soato, version, plan, changed_at, changed_by)"
                    + " select '" + Town.YUNUSOBOD + "', coalesce(max(version), 0) + 1, '" + json + "'::jsonb, now(),"
                    + " '" + UUID.randomUUID() + "' from routing_plan where district_soato = '" + Town.YUNUSOBOD + "'");
        }
    }
}
