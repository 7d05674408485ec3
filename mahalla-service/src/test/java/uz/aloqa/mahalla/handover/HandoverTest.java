package uz.aloqa.mahalla.handover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.Api;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class HandoverTest {

    private static final String HANDOVERS = "/api/v1/my/handovers";
    /** Dilshod Hakimov, whose only mahalla is 1726266008. */
    private static final UUID DILSHOD = UUID.fromString("d0000000-0000-4000-8000-000000000104");

    private static final String DILSHODS_ID = "d0000000-0000-4000-8000-000000002004";
    /** Ulugʻbek Sodiqov, with 1726266006 and 1726266007. */
    private static final UUID ULUGBEK = UUID.fromString("d0000000-0000-4000-8000-000000000103");

    private static final String ULUGBEKS_ID = "d0000000-0000-4000-8000-000000002003";
    private static final String SHERZODS_ID = "d0000000-0000-4000-8000-000000002002";

    /** Aziz Rahmonov, whose only mahalla is 1726266010. */
    private static final UUID AZIZ = UUID.fromString("d0000000-0000-4000-8000-000000000108");

    @Inject
    EntityManager rows;

    private final LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));

    @Test
    void anApprovedLeaveMakesTheSubstituteAnswerForEveryMahallaAndIsPublished() {
        LocalDate first = today.plusDays(100);
        String id = propose(ULUGBEK, SHERZODS_ID, first, first.plusDays(13))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");

        approve("head1", id, "\"1\"")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo("Rustam Qodirov"));

        assertThat(substitutesOn(first)).contains("1726266006", "1726266007");
        assertThat(substitutesOn(first.plusDays(14))).doesNotContain("1726266006", "1726266007");
        List<Event> told =
                Events.read(Topics.REGISTRY_V1, all -> substitutions(all, first).size() >= 2, Duration.ofSeconds(30));
        assertThat(substitutions(told, first))
                .extracting(AssignmentState::mahallaCode)
                .containsExactlyInAnyOrder("1726266006", "1726266007");
        approve("head1", id, "\"2\"")
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:handover-decided"));
        Api.as("head1")
                .get(HANDOVERS + "?status=APPROVED&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void whoIsOnLeaveReceivesNobodyAndWhoHasBookedIsTold() {
        String rule = Api.with(TestTokens.of("inspector1").subject(AZIZ.toString()))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "mode", "PERSONAL",
                        "weekday", today.plusDays(9).getDayOfWeek().toString(),
                        "opens", "14:00:00",
                        "closes", "15:00:00",
                        "slotMinutes", 30))
                .post("/api/v1/receptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String day = "&from=" + today.plusDays(9) + "&to=" + today.plusDays(9);
        String slot = given().get("/api/v1/receptions/slots?reception=" + rule + day)
                .then()
                .body("items.size()", equalTo(2))
                .extract()
                .path("items[0].startsAt");
        UUID resident = UUID.randomUUID();
        String booking = Api.asCitizen(resident)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("receptionId", rule, "startsAt", slot, "purpose", "Savol"))
                .post("/api/v1/receptions/bookings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String leave = propose(AZIZ, SHERZODS_ID, today.plusDays(8), today.plusDays(10))
                .statusCode(201)
                .extract()
                .path("id");
        approve("head1", leave, "\"1\"").statusCode(200);

        given().get("/api/v1/receptions/slots?reception=" + rule + day).then().body("items.size()", equalTo(0));
        Api.asCitizen(resident)
                .get("/api/v1/receptions/bookings/" + booking)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("OFFICE"));
    }

    @Test
    void whereTheRegistryForbidsOneMahallaNoneIsHandedOver() {
        LocalDate first = today.plusDays(200);
        taken("1726266007", first.plusDays(2));
        String id = propose(ULUGBEK, SHERZODS_ID, first, first.plusDays(5))
                .statusCode(201)
                .extract()
                .path("id");

        approve("head1", id, "\"1\"")
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:substitution-clash"));

        assertThat(substitutesOn(first)).doesNotContain("1726266006", "1726266007");
        Api.with(TestTokens.of("inspector1").subject(ULUGBEK.toString()))
                .get(HANDOVERS + "/" + id)
                .then()
                .body("status", equalTo("PROPOSED"));
    }

    @Test
    void whoIsOnLeaveDoesNotStandIn() {
        LocalDate first = today.plusDays(300);
        String own = propose(DILSHOD, SHERZODS_ID, first, first.plusDays(5))
                .statusCode(201)
                .extract()
                .path("id");
        approve("head1", own, "\"1\"").statusCode(200);
        String other = propose(ULUGBEK, DILSHODS_ID, first.plusDays(5), first.plusDays(9))
                .statusCode(201)
                .extract()
                .path("id");
        approve("head1", other, "\"1\"")
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:substitution-clash"));
    }

    @Test
    void aProposalThatMakesNoSenseIsRefused() {
        LocalDate first = today.plusDays(400);
        propose(DILSHOD, DILSHODS_ID, first, first)
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:substitute-unknown"));
        propose(DILSHOD, "d0000000-0000-4000-8000-000000002009", first, first).statusCode(422);
        propose(DILSHOD, ULUGBEKS_ID, today.minusDays(1), first)
                .statusCode(422)
                .body("type", equalTo("urn:problem:mahalla-service:leave-days-refused"));
        propose(DILSHOD, ULUGBEKS_ID, first, first.plusDays(90)).statusCode(422);
        propose(DILSHOD, ULUGBEKS_ID, first, first.plusDays(2)).statusCode(201);
        propose(DILSHOD, ULUGBEKS_ID, first.plusDays(2), first.plusDays(4))
                .statusCode(409)
                .body("type", equalTo("urn:problem:mahalla-service:leave-overlaps"));
        Api.creating("citizen1").body("{}").post(HANDOVERS).then().statusCode(403);
    }

    @Test
    void theHeadRefusesInWordsAndTheInspectorTakesBackWhatIsNotDecided() {
        LocalDate first = today.plusDays(500);
        String refused = propose(DILSHOD, ULUGBEKS_ID, first, first)
                .statusCode(201)
                .extract()
                .path("id");
        String withdrawn = propose(DILSHOD, ULUGBEKS_ID, first.plusDays(1), first.plusDays(1))
                .statusCode(201)
                .extract()
                .path("id");

        approve("inspector1", refused, "\"1\"").statusCode(403);
        Api.with(TestTokens.of("head1").department("1726294"))
                .header("If-Match", "\"1\"")
                .post(HANDOVERS + "/" + refused + "/approval")
                .then()
                .statusCode(404);
        Api.as("head1").post(HANDOVERS + "/" + refused + "/approval").then().statusCode(428);
        Api.as("head1")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Tadbir bor"))
                .post(HANDOVERS + "/" + refused + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("decisionWords", equalTo("Tadbir bor"));
        Api.with(TestTokens.of("inspector1").subject(ULUGBEK.toString()))
                .header("If-Match", "\"1\"")
                .post(HANDOVERS + "/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(404);
        Api.with(TestTokens.of("inspector1").subject(DILSHOD.toString()))
                .header("If-Match", "\"1\"")
                .post(HANDOVERS + "/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void aHandoverMovesOnlyOnceAndThenNeverAgain() {
        assertThat(Arrays.stream(HandoverStatus.values())
                        .filter(status -> !status.successors().isEmpty()))
                .containsExactly(HandoverStatus.PROPOSED);
        assertThat(HandoverStatus.PROPOSED.successors())
                .containsExactlyInAnyOrder(HandoverStatus.APPROVED, HandoverStatus.REFUSED, HandoverStatus.WITHDRAWN);
    }

    private static ValidatableResponse propose(UUID account, String substitute, LocalDate first, LocalDate last) {
        return Api.with(TestTokens.of("inspector1").subject(account.toString()))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("substituteId", substitute, "firstDay", first, "lastDay", last, "reason", "Taʼtil"))
                .post(HANDOVERS)
                .then();
    }

    private static ValidatableResponse approve(String user, String id, String etag) {
        return Api.as(user)
                .header("If-Match", etag)
                .post(HANDOVERS + "/" + id + "/approval")
                .then();
    }

    private static List<AssignmentState> substitutions(List<Event> all, LocalDate first) {
        return all.stream()
                .filter(event -> event.key().startsWith("assignment:") && event.payload() != null)
                .map(event -> event.as(AssignmentState.class))
                .filter(state -> state.role() == AssignmentRole.SUBSTITUTE
                        && state.validFrom().equals(first))
                .toList();
    }

    private void taken(String mahalla, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("""
                        insert into assignment (id, inspector_id, mahalla_code, role, valid_from, valid_to, demo, version)
                        values (gen_random_uuid(), :inspector, :mahalla, 'SUBSTITUTE', :day, :day, false, 1)""")
                        .setParameter("inspector", UUID.fromString(DILSHODS_ID))
                        .setParameter("mahalla", mahalla)
                        .setParameter("day", day)
                        .executeUpdate());
    }

    private List<String> substitutesOn(LocalDate day) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> rows.createNativeQuery("""
                        select mahalla_code from assignment where role = 'SUBSTITUTE' and inspector_id = :inspector
                        and valid_from <= :day and valid_to >= :day""", String.class)
                        .setParameter("inspector", UUID.fromString(SHERZODS_ID))
                        .setParameter("day", day)
                        .getResultList());
        return found.stream().map(String::valueOf).toList();
    }
}
