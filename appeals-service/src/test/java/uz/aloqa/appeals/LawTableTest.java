package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AnswerHandedOver;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.InquiryKind;
import uz.aloqa.contracts.InquiryOverdue;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

/** One test for each row of the law's table (O‘RQ-445), as residents and officers live it. */
@QuarkusTest
@WithStack(database = "appeals")
class LawTableTest {

    private static final String MAIN_DEPARTMENT = "1726";

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void article23RegistrationIsNeverRefusedAndDefectsAreNoted() {
        Map<String, Object> anonymous = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        anonymous.remove("applicant");
        anonymous.put("applicantKind", "REPRESENTATIVE");
        Api.as("inspector1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("form", "ORAL", "kind", "COMPLAINT", "appeal", anonymous))
                .post(Api.APPEALS + "/entries")
                .then()
                .statusCode(201)
                .body("kind", equalTo("COMPLAINT"))
                .body(
                        "defects",
                        contains("NAME_MISSING", "RESIDENCE_MISSING", "REPRESENTED_MISSING", "AUTHORITY_MISSING"));
        Map<String, Object> organisation = new HashMap<>(anonymous);
        organisation.put("applicantKind", "LEGAL_ENTITY");
        organisation.put(
                "applicant",
                Map.of("fullName", "Karimova Dilnoza", "organisation", "Doʻstlik MChJ", "stir", "201122337"));
        Api.file("citizen1", UUID.randomUUID().toString(), organisation)
                .then()
                .statusCode(201)
                .body("defects", contains("POSTAL_ADDRESS_MISSING"))
                .body("applicant.stir", equalTo("201122337"));
    }

    @Test
    void article23AnElectronicAppealIsFiledByItsApplicantOnly() {
        Api.as("inspector1")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("form", "ELECTRONIC", "appeal", Api.filing(Town.IN_BOGISHAMOL)))
                .post(Api.APPEALS + "/entries")
                .then()
                .statusCode(400);
    }

    @Test
    void article25WhoIsNotCompetentForwardsWithinFiveDaysAndANewTermBeginsThere() {
        JsonPath appeal = filed();
        String id = appeal.getString("id");
        LocalDate received = LocalDate.parse(appeal.getString("deadline.startsOn"));
        assertThat(appeal.getString("deadline.forwardBy"))
                .isEqualTo(received.plusDays(5).toString());
        command("duty1", id, "forwarding", Map.of("toSoato", Town.CHILONZOR, "reasons", "Chilonzorda boʻlgan."))
                .statusCode(200)
                .body("department", equalTo(Town.CHILONZOR))
                .body("status", equalTo("REGISTERED"))
                .body("routing.reason", equalTo("FORWARDED"))
                .body("deadline.reason", equalTo("RECEIVED_BY_FORWARDING"))
                .body("deadline.days", equalTo(15));
        Api.get("duty1", "/" + id).then().statusCode(404);
        Api.bearing(TestTokens.of("duty1").department(Town.CHILONZOR).sign())
                .get(Api.APPEALS + "/" + id)
                .then()
                .statusCode(200);
        Api.get("citizen1", "/" + id + "/deadlines")
                .then()
                .statusCode(200)
                .body("reason", contains("TERM_OF_LAW", "RECEIVED_BY_FORWARDING"));
    }

    @Test
    void article25OutsideThePlatformForwardingEndsItAndTheApplicantReadsWhereItWent() {
        String id = filed().getString("id");
        command("duty1", id, "forwarding", Map.of("body", "Toshkent shahar hokimligi", "reasons", "Vakolati."))
                .statusCode(200)
                .body("status", equalTo("FORWARDED"));
        Api.get("citizen1", "/" + id)
                .then()
                .body("ending.body", equalTo("Toshkent shahar hokimligi"))
                .body("ending.reasons", equalTo("Vakolati."));
        command("duty1", id, "forwarding", Map.of("body", "Yana", "reasons", "x"))
                .statusCode(409)
                .body("type", containsString("appeal-ended"));
    }

    @Test
    void article25WithNoDataToForwardItIsReturnedWithReasons() {
        String id = filed().getString("id");
        command("duty1", id, "return", Map.of("reasons", "Joyi koʻrsatilmagan."))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        Api.get("citizen1", "/" + id).then().body("ending.reasons", equalTo("Joyi koʻrsatilmagan."));
    }

    @Test
    void article25AComplaintAboutADepartmentGoesToTheOneAbove() {
        Map<String, Object> complaint = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        complaint.put("kind", "COMPLAINT");
        complaint.put("againstDepartment", Town.YUNUSOBOD);
        JsonPath appeal = Api.filed(complaint);
        String id = appeal.getString("id");
        assertThat(appeal.getString("department")).isEqualTo(MAIN_DEPARTMENT);
        assertThat(appeal.getString("executor.kind")).isEqualTo("DUTY_DESK");
        for (String user : List.of("duty1", "head1", "inspector1")) {
            Api.get(user, "/" + id).then().statusCode(404);
        }
        command(
                        "region1",
                        id,
                        "assignment",
                        Map.of("inspectorId", Town.INSPECTOR1.id().toString()))
                .statusCode(422)
                .body("type", containsString("complained-about"));
        command("region1", id, "forwarding", Map.of("toSoato", Town.YUNUSOBOD, "reasons", "x"))
                .statusCode(422)
                .body("type", containsString("complained-about"));
        command(
                        "region1",
                        id,
                        "assignment",
                        Map.of("inspectorId", Town.INSPECTOR2.id().toString()))
                .statusCode(200)
                .body("executor.userId", equalTo(Town.user("inspector2").toString()));
    }

    @Test
    void article25WhoIsNamedAfterwardsLosesItAtOnceOneLevelUp() {
        String id = filed().getString("id");
        Api.as("citizen1")
                .header("If-Match", etag("citizen1", id))
                .body(Map.of("inspectorId", Town.INSPECTOR1.id().toString()))
                .put(Api.APPEALS + "/" + id + "/complained-about")
                .then()
                .statusCode(200)
                .body("executor.inspectorId", equalTo(Town.SENIOR.id().toString()));
        Api.get("inspector1", "/" + id).then().statusCode(404);
        Api.as("duty1")
                .header("If-Match", etag("duty1", id))
                .body(Map.of())
                .put(Api.APPEALS + "/" + id + "/complained-about")
                .then()
                .statusCode(403)
                .body("type", containsString("names-of-the-applicant"));
    }

    @Test
    void article24OfSeveralExecutorsTheFirstLeadsAndInformationHasTenDays() {
        String id = filed().getString("id");
        Api.as("duty1")
                .header("If-Match", etag("duty1", id))
                .body(Map.of("inspectorIds", List.of(Town.COLLEAGUE.id().toString())))
                .put(Api.APPEALS + "/" + id + "/co-executors")
                .then()
                .statusCode(200)
                .body("executor.userId", equalTo(Town.user("inspector1").toString()))
                .body("coExecutors", contains(Town.COLLEAGUE.userId().toString()));
        String colleague = TestTokens.of("inspector2")
                .subject(Town.COLLEAGUE.userId().toString())
                .sign();
        Api.bearing(colleague).get(Api.APPEALS + "/" + id).then().statusCode(200);
        Api.bearing(colleague)
                .header("If-Match", etag("duty1", id))
                .body(Map.of("outcome", "EXPLAINED", "text", "x"))
                .post(Api.APPEALS + "/" + id + "/answer")
                .then()
                .statusCode(403);
        ask("inspector1", id, Map.of("kind", "INFORMATION", "body", "Hokimlik", "question", "Kimning balansida?"))
                .statusCode(201)
                .body("dueOn", equalTo(today().plusDays(10).toString()));
        Api.get("citizen1", "/" + id + "/inquiries").then().statusCode(200).body("$", hasSize(0));
        command("inspector1", id, "inquiries/1/reply", Map.of("text", "Tuman balansida."))
                .statusCode(200)
                .body("reply", equalTo("Tuman balansida."));
    }

    @Test
    void article28AnApplicationHasFifteenDaysExtraStudyMakesItOneMonthAndTheHeadAddsOneOnce() {
        JsonPath appeal = filed();
        String id = appeal.getString("id");
        LocalDate start = LocalDate.parse(appeal.getString("deadline.startsOn"));
        assertThat(appeal.getInt("deadline.days")).isEqualTo(15);
        command(
                        "inspector1",
                        id,
                        "study",
                        Map.of("until", start.plusMonths(1).plusDays(1).toString(), "reason", "x"))
                .statusCode(422)
                .body("type", containsString("term-outside-law"));
        command("inspector1", id, "study", Map.of("reason", "Hujjatlar soʻraldi."))
                .statusCode(200)
                .body("deadline.dueOn", equalTo(start.plusMonths(1).toString()))
                .body("deadline.reason", equalTo("EXTRA_STUDY"));
        LocalDate extended = start.plusMonths(1).plusDays(20);
        command("inspector1", id, "extension", Map.of("until", extended.toString(), "reason", "x"))
                .statusCode(403);
        command("head1", id, "extension", Map.of("until", extended.toString(), "reason", "Ekspertiza."))
                .statusCode(200)
                .body("deadline.dueOn", equalTo(extended.toString()))
                .body("deadline.basis", containsString("extended once"));
        command("head1", id, "extension", Map.of("until", extended.plusDays(1).toString(), "reason", "x"))
                .statusCode(409)
                .body("type", containsString("extended-already"));
        Api.get("citizen1", "/" + id + "/deadlines")
                .then()
                .body("reason", contains("TERM_OF_LAW", "EXTRA_STUDY", "EXTENDED_BY_HEAD"))
                .body("[2].ground", equalTo("Ekspertiza."));
        assertThat(types(id, 4))
                .containsExactly("AppealRegistered", "AppealAssigned", "DeadlineChanged", "DeadlineChanged");
    }

    @Test
    void article28AProposalHasOneMonthItsAuthorHearsOfExtraStudyAndNobodyExtendsIt() {
        Map<String, Object> filing = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        filing.put("kind", "PROPOSAL");
        JsonPath proposal = Api.filed(filing);
        String id = proposal.getString("id");
        LocalDate start = LocalDate.parse(proposal.getString("deadline.startsOn"));
        assertThat(proposal.getString("deadline.dueOn"))
                .isEqualTo(start.plusMonths(1).toString());
        command("inspector1", id, "study", Map.of("reason", "Oʻrganish kerak."))
                .statusCode(200)
                .body("deadline.reason", equalTo("EXTRA_STUDY"));
        command(
                        "head1",
                        id,
                        "extension",
                        Map.of("until", start.plusMonths(1).plusDays(3).toString(), "reason", "x"))
                .statusCode(422)
                .body("type", containsString("proposal-not-extended"));
    }

    @Test
    void theKindFollowsTheContentAndTheTermFollowsTheKind() {
        Map<String, Object> filing = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        filing.put("kind", "PROPOSAL");
        String id = Api.filed(filing).getString("id");
        command("inspector1", id, "kind", Map.of("kind", "COMPLAINT", "reason", "Huquqi buzilgan."))
                .statusCode(200)
                .body("kind", equalTo("COMPLAINT"))
                .body("declaredKind", equalTo("PROPOSAL"))
                .body("deadline.days", equalTo(15))
                .body("deadline.reason", equalTo("KIND_CHANGED"));
    }

    @Test
    void article30AWithdrawnAppealIsGivenBackWithinThreeDays() {
        String id = filed().getString("id");
        command("citizen1", id, "withdrawal", Map.of())
                .statusCode(200)
                .body("giveBackBy", equalTo(today().plusDays(3).toString()));
        Api.as("inspector1")
                .header("If-Match", etag("inspector1", id))
                .post(Api.APPEALS + "/" + id + "/withdrawal/return")
                .then()
                .statusCode(200)
                .body("givenBackAt", notNullValue());
    }

    @Test
    void article31AnAnswerIsExplainedWithinTenDays() {
        String id = filed().getString("id");
        ask("citizen1", id, Map.of("kind", "EXPLANATION", "question", "Qachon?"))
                .statusCode(409);
        Api.answer("inspector1", id, etag("inspector1", id)).then().statusCode(200);
        ask("citizen1", id, Map.of("kind", "EXPLANATION", "question", "Qachon?"))
                .statusCode(201)
                .body("dueOn", equalTo(today().plusDays(10).toString()))
                .body("overdue", equalTo(false));
        command("inspector1", id, "inquiries/1/reply", Map.of("text", "5-dekabrda."))
                .statusCode(200);
        Api.get("citizen1", "/" + id + "/inquiries").then().body("[0].reply", equalTo("5-dekabrda."));
    }

    @Test
    void articles24And31AReplyThatIsOverdueIsMarkedAndToldOfOnceToWhoOwesItAndWhoLeads() {
        String id = filed().getString("id");
        ask("duty1", id, Map.of("kind", "INFORMATION", "body", "Hokimlik", "question", "Kimning balansida?"))
                .statusCode(201);
        tenDaysPass(id);
        Town.eventually(() -> types(id, 4).contains("InquiryOverdue"));
        InquiryOverdue told = Events.read(Topics.APPEALS_V1, id, 4, Duration.ofSeconds(20))
                .getLast()
                .as(InquiryOverdue.class);
        assertThat(told.kind()).isEqualTo(InquiryKind.INFORMATION);
        assertThat(told.executorId()).as("who leads").isEqualTo(Town.user("inspector1"));
        assertThat(told.owedBy()).as("who asked and has to ask again").isEqualTo(Town.user("duty1"));
        assertThat(told.dueOn()).isEqualTo(today().minusDays(1));
        Api.get("inspector1", "/" + id + "/inquiries").then().body("[0].overdue", equalTo(true));
        assertThat(overdueInTheList("inspector1")).contains(id);
        assertThat(overdueInTheList("duty1")).contains(id);
        assertThat(overdueInTheList("inspector2")).doesNotContain(id);

        Api.answer("inspector1", id, etag("inspector1", id)).then().statusCode(200);
        Api.get("inspector1", "/" + id + "/inquiries").then().body("[0].overdue", equalTo(false));
        assertThat(overdueInTheList("inspector1"))
                .as("nobody waits for information any more")
                .doesNotContain(id);

        ask("citizen1", id, Map.of("kind", "EXPLANATION", "question", "Qachon?"))
                .statusCode(201);
        tenDaysPass(id);
        Town.eventually(() -> Town.number("select count(*) from appeal_history where type = 'InquiryOverdue'"
                        + " and appeal_id = '" + id + "'")
                == 2);
        InquiryOverdue explanation = Events.read(Topics.APPEALS_V1, id, 7, Duration.ofSeconds(20))
                .getLast()
                .as(InquiryOverdue.class);
        assertThat(explanation.owedBy())
                .as("the executor signed the answer: nobody hears of it twice")
                .isNull();
        Api.get("citizen1", "/" + id + "/inquiries").then().body("[0].overdue", equalTo(true));
        command("inspector1", id, "inquiries/2/reply", Map.of("text", "5-dekabrda."))
                .statusCode(200)
                .body("overdue", equalTo(false));
        assertThat(overdueInTheList("inspector1")).doesNotContain(id);
    }

    private static void tenDaysPass(String id) {
        Town.change(
                "update appeal_inquiry set due_on = due_on - 11 where replied_at is null and clock_stopped_at is null"
                        + " and appeal_id = '" + id + "'");
    }

    private static List<String> overdueInTheList(String user) {
        JsonPath page = Api.as(user)
                .body(Map.of("filter", Map.of("inquiryOverdue", true), "limit", 200))
                .post("/api/v1/worklist/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.<Boolean>getList("items.inquiryOverdue")).allMatch(overdue -> overdue);
        return page.getList("items.id");
    }

    @Test
    void article3ARepeatIsLinkedToTheFirstAndNotGivenToTheOneWhoDecided() {
        String first = filed().getString("id");
        Map<String, Object> repeat = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        repeat.put("repeat", Map.of("of", first, "ground", "CONTESTS_DECISION"));
        refused(repeat, "nothing-to-contest");
        repeat.put("repeat", Map.of("of", first, "ground", "TERM_PASSED"));
        refused(repeat, "term-not-passed");
        Api.answer("inspector1", first, etag("inspector1", first)).then().statusCode(200);
        repeat.put("repeat", Map.of("of", first, "ground", "CONTESTS_DECISION"));
        JsonPath again = Api.filed(repeat);
        assertThat(again.getString("repeat.of")).isEqualTo(first);
        assertThat(again.getString("executor.userId"))
                .isNotEqualTo(Town.user("inspector1").toString());
        Api.get("inspector1", "/" + again.getString("id")).then().statusCode(404);
        command(
                        "head1",
                        again.getString("id"),
                        "termination",
                        Map.of("ground", "REPEAT_WITHOUT_NEW_ARGUMENTS", "reasons", "Yangi dalil yoʻq."))
                .statusCode(200)
                .body("status", equalTo("TERMINATED"));
    }

    @Test
    void onlyARepeatEndsForWantOfNewArguments() {
        String id = filed().getString("id");
        command("head1", id, "termination", Map.of("ground", "REPEAT_WITHOUT_NEW_ARGUMENTS", "reasons", "x"))
                .statusCode(422)
                .body("type", containsString("not-a-repeat"));
        command("head1", id, "termination", Map.of("ground", "ANONYMOUS", "reasons", "x"))
                .statusCode(422);
        command("duty1", id, "termination", Map.of("ground", "DEATH", "reasons", "x"))
                .statusCode(403);
    }

    @Test
    void anAppealIsLeftUnconsideredByAConclusionThatTheHeadApproved() {
        String id = filed().getString("id");
        command("head1", id, "conclusion", Map.of("ground", "ANONYMOUS", "reasons", "Ism yoʻq."))
                .statusCode(200);
        bare("head1", id, "conclusion/approval").statusCode(403).body("type", containsString("second-person-needed"));
        command("head1", id, "conclusion/refusal", Map.of("reasons", "x")).statusCode(403);
        String anotherHead =
                TestTokens.of("head1").subject(UUID.randomUUID().toString()).sign();
        Api.bearing(anotherHead)
                .header("If-Match", etag("head1", id))
                .post(Api.APPEALS + "/" + id + "/conclusion/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT_UNCONSIDERED"));
        Api.get("citizen1", "/" + id)
                .then()
                .body("ending.ground", equalTo("ANONYMOUS"))
                .body("conclusion", nullValue());
    }

    @Test
    void article15OthersJoinACollectiveAppealByInvitationAndTheFirstGetsTheAnswer() {
        Map<String, Object> filing = new HashMap<>(Api.filing(Town.IN_BOGISHAMOL));
        filing.put("applicantKind", "COLLECTIVE");
        String id = Api.filed(filing).getString("id");
        String code = Api.as("citizen1")
                .header("If-Match", etag("citizen1", id))
                .put(Api.APPEALS + "/" + id + "/invitation")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        sign("citizen2", code).statusCode(201).body("status", equalTo("ASSIGNED"));
        sign("citizen2", code).statusCode(409);
        sign("citizen1", code).statusCode(409);
        sign("citizen2", "AAAAAAAAAAAAAAAA").statusCode(404);
        Api.get("citizen2", "/" + id).then().statusCode(404);
        Api.get("citizen2", "/signatures").then().statusCode(200).body("$", hasSize(1));
        Api.get("inspector1", "/" + id + "/signatories").then().body("seq", contains(1));
        assertThat(
                        Town.number(
                                "select count(*) from appeal_signatory where position(convert_to('Anvar', 'UTF8') in full_name) > 0"))
                .isZero();
    }

    @Test
    void article34OnlyWhoPutItOnControlTakesItOffAndAnInterimAnswerEndsNothing() {
        String id = filed().getString("id");
        bare("region1", id, "control").statusCode(200).body("control.userId", notNullValue());
        command("inspector1", id, "interim-answer", Map.of("text", "Oʻrganilmoqda."))
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("control", notNullValue());
        Api.as("head1")
                .header("If-Match", etag("head1", id))
                .delete(Api.APPEALS + "/" + id + "/control")
                .then()
                .statusCode(403)
                .body("type", containsString("control-of-another"));
        Api.as("region1")
                .header("If-Match", etag("head1", id))
                .delete(Api.APPEALS + "/" + id + "/control")
                .then()
                .statusCode(200)
                .body("control", nullValue());
    }

    @Test
    void article34AnAppealIsConsideredOnlyWhenItsAnswerWasAlsoSent() {
        String id = filed().getString("id");
        Api.as("inspector1")
                .header("If-Match", etag("inspector1", id))
                .body(Map.of(
                        "outcome",
                        "EXPLAINED",
                        "text",
                        "Javob",
                        "points",
                        List.of(Map.of("question", "Nega?", "reasons", "Kabel uzilgan.", "outcome", "EXPLAINED"))))
                .post(Api.APPEALS + "/" + id + "/answer")
                .then()
                .statusCode(200)
                .body("considered", equalTo(false))
                .body("answer.points.question", contains("Nega?"));
        assertThat(listed("?answerSent=false&limit=200")).contains(id);
        assertThat(listed("?answerSent=true&limit=200")).doesNotContain(id);
        UUID notification = UUID.randomUUID();
        Events.of(new AnswerHandedOver(
                        notification, UUID.fromString(id), Clock.systemUTC().instant()))
                .key(notification.toString())
                .header("ce_partitionkey", notification.toString())
                .sequence(1)
                .to(Topics.NOTIFICATIONS_V1);
        Town.eventually(() -> Api.get("citizen1", "/" + id).jsonPath().getBoolean("considered"));
        Api.get("citizen1", "/" + id).then().body("answer.sentBy", equalTo("NOTIFICATION"));
        command("inspector1", id, "answer/sending", Map.of("way", "POST")).statusCode(409);
    }

    private static void refused(Map<String, Object> filing, String problem) {
        Api.file("citizen1", UUID.randomUUID().toString(), filing)
                .then()
                .statusCode(422)
                .body("type", containsString(problem));
    }

    private static JsonPath filed() {
        return Api.filed(Api.filing(Town.IN_BOGISHAMOL));
    }

    private static String etag(String user, String id) {
        return Api.get(user, "/" + id).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse command(String user, String id, String verb, Map<String, ?> body) {
        return Api.command(user, id, verb, etag(user, id), new HashMap<>(body)).then();
    }

    private static ValidatableResponse bare(String user, String id, String verb) {
        return Api.as(user)
                .header("If-Match", etag(user, id))
                .post(Api.APPEALS + "/" + id + "/" + verb)
                .then();
    }

    private static ValidatableResponse ask(String user, String id, Map<String, ?> body) {
        return Api.as(user)
                .header("If-Match", etag(user, id))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Api.APPEALS + "/" + id + "/inquiries")
                .then();
    }

    private static List<String> listed(String query) {
        return Api.get("inspector1", query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static ValidatableResponse sign(String user, String code) {
        return Api.as(user)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("code", code, "fullName", "Toʻraqulov Anvar"))
                .post(Api.APPEALS + "/signatures")
                .then();
    }

    private static List<String> types(String id, int count) {
        return Events.read(Topics.APPEALS_V1, id, count, Duration.ofSeconds(20)).stream()
                .map((Event event) -> event.as(AppealEvent.class).getClass().getSimpleName())
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Tashkent.ZONE));
    }
}
