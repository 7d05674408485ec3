package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A resident's appeal from its filing to its rating, and who may do what with it on the way. */
@OnThePlatform
class MainJobTest {

    private static final String NOT_FOUND = "urn:problem:appeals-service:appeal-not-found";

    private final World world;
    private final Resident dilnoza;
    private final Resident jasur;
    private final Officer akmal;
    private final Officer botir;
    private final Officer duty;

    MainJobTest(World world) {
        this.world = world;
        this.dilnoza = world.resident("citizen1");
        this.jasur = world.resident("citizen2");
        this.akmal = world.officer("inspector1");
        this.botir = world.officer("inspector2");
        this.duty = world.officer("duty1");
    }

    @Test
    void anAppealGoesAllTheWayFromItsFilingToItsRating() {
        try (LiveStream toInspector = akmal.liveStream();
                LiveStream toResident = dilnoza.liveStream()) {
            long sent = System.nanoTime();
            Appeal filed = dilnoza.file(Wish.fromYunusobod("The street lamps have been dark for a week."));
            long acknowledged = System.nanoTime();
            LiveStream.Arrival shown =
                    toInspector.await("the new appeal", arrival -> arrival.isAbout(filed, "ASSIGNMENT"));
            Measured.say("filed in %d ms, on the inspector's live stream %d ms after sending, %d ms after the 201"
                    .formatted(millis(sent, acknowledged), millis(sent, shown.at()), millis(acknowledged, shown.at())));

            assertThat(filed.number()).matches("\\d{2}-1726266-\\d{6}-\\d");
            assertThat(filed.status()).isEqualTo("ASSIGNED");
            assertThat(filed.executor()).isEqualTo(akmal.id().toString());
            assertThat(filed.at("routing").path("reason").asText()).isEqualTo("PRIMARY_INSPECTOR");
            assertThat(LocalDate.parse(filed.at("deadline").path("dueOn").asText()))
                    .isEqualTo(LocalDate.parse(filed.text("registeredOn")).plusDays(15));
            assertThat(shown.notification().path("number").asText()).isEqualTo(filed.number());
            toResident.await("the registration", arrival -> arrival.isAbout(filed, "APPEAL"));

            akmal.ask(filed, "Which lamps exactly?");
            toResident.await("the question", arrival -> arrival.isAbout(filed, "DIALOGUE"));
            dilnoza.write(filed, "The four beside the playground.");
            toInspector.await("the reply", arrival -> arrival.isAbout(filed, "DIALOGUE"));
            assertThat(akmal.messages(filed))
                    .extracting(message -> message.path("seq").asInt()
                            + " " + message.path("author").path("kind").asText()
                            + ": " + message.path("text").asText())
                    .containsExactly("1 OFFICER: Which lamps exactly?", "2 APPLICANT: The four beside the playground.");

            Appeal answered = Appeal.of(
                    akmal.answer(akmal.see(filed.id()), "SATISFIED", "The cable was broken; it has been replaced.")
                            .expect(200));
            assertThat(answered.status()).isEqualTo("ANSWERED");
            toResident.await(
                    "the answer",
                    arrival -> arrival.isAbout(filed)
                            && arrival.notification().path("title").asText().contains("answered"));

            Appeal rated = Appeal.of(dilnoza.rate(dilnoza.see(filed.id()), 5, "Quick, thank you.")
                    .expect(200));
            assertThat(rated.at("rating").path("score").asInt()).isEqualTo(5);
            toInspector.await("the rating", arrival -> arrival.isAbout(filed, "FEEDBACK"));

            assertThat(steps(filed))
                    .containsExactly(
                            "1 AppealRegistered by APPLICANT",
                            "2 AppealAssigned by SYSTEM",
                            "3 MessagePosted by OFFICER",
                            "4 MessagePosted by APPLICANT",
                            "5 AppealAnswered by OFFICER",
                            "6 AppealRated by APPLICANT");
        }
    }

    @Test
    void theInspectorSeesAFilingWithinASecond() {
        List<Long> waits = new ArrayList<>();
        try (LiveStream toInspector = akmal.liveStream()) {
            for (int i = 0; i < 20; i++) {
                Appeal filed = dilnoza.file(Wish.fromYunusobod("Seen at once " + i));
                long acknowledged = System.nanoTime();
                waits.add(millis(
                        acknowledged,
                        toInspector
                                .await("the new appeal", arrival -> arrival.isAbout(filed, "ASSIGNMENT"))
                                .at()));
            }
        }
        Collections.sort(waits);
        Measured.say("from the 201 to the inspector's live stream, 20 filings: median %d ms, longest %d ms"
                .formatted(waits.get(waits.size() / 2), waits.getLast()));
        assertThat(waits.get(waits.size() / 2)).isLessThan(1_000);
    }

    @Test
    void anAppealFromChilonzorGoesToTheInspectorWhoServesThere() {
        try (LiveStream toInspector = botir.liveStream()) {
            Appeal filed = dilnoza.file(Wish.fromChilonzor("The lift stands still."));
            assertThat(filed.number()).matches("\\d{2}-1726294-\\d{6}-\\d");
            assertThat(filed.executor()).isEqualTo(botir.id().toString());
            toInspector.await("the new appeal", arrival -> arrival.isAbout(filed, "ASSIGNMENT"));
            assertThat(botir.look(filed).status()).isEqualTo(200);
            akmal.look(filed).expectProblem(404, NOT_FOUND);
        }
    }

    @Test
    void whoHasNothingToDoWithAnAppealDoesNotEvenLearnThatItExists() {
        Appeal filed = dilnoza.file(Wish.fromYunusobod("Only for those it concerns."));
        for (Person stranger : List.of(jasur, botir)) {
            stranger.look(filed).expectProblem(404, NOT_FOUND);
            stranger.get(filed.path() + "/history").expectProblem(404, NOT_FOUND);
            stranger.get(filed.path() + "/messages").expectProblem(404, NOT_FOUND);
            stranger.create(filed.path() + "/messages", Map.of("text", "May I?"))
                    .expectProblem(404, NOT_FOUND);
            assertThat(stranger.appeals())
                    .noneMatch(appeal ->
                            appeal.path("id").asText().equals(filed.id().toString()));
        }
    }

    @Test
    void theMainDepartmentSeesTheAppealsOfItsRegion() {
        Appeal yunusobod = dilnoza.file(Wish.fromYunusobod("Seen from above."));
        Appeal chilonzor = jasur.file(Wish.fromChilonzor("Seen from above."));
        Officer region = world.officer("region1");
        assertThat(region.look(yunusobod).status()).isEqualTo(200);
        assertThat(region.look(chilonzor).status()).isEqualTo(200);
        assertThat(region.appeals().stream().map(appeal -> appeal.path("id").asText()))
                .contains(yunusobod.id().toString(), chilonzor.id().toString());
        assertThat(region.create(yunusobod.path() + "/messages", Map.of("text", "Hurry up."))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDutyOfficerGivesAnAppealToAnotherInspectorOfTheDistrict() {
        Appeal filed = dilnoza.file(Wish.fromYunusobod("For whom?"));
        String other = inspectorBesides(akmal, filed);
        Appeal seen = duty.see(filed.id());

        assertThat(duty.post(filed.path() + "/assignment", Map.of("inspectorId", other))
                        .status())
                .isEqualTo(428);
        assertThat(akmal.assign(seen, other, "").status()).isEqualTo(403);
        Appeal given =
                Appeal.of(duty.assign(seen, other, "Look at it on the spot.").expect(200));
        assertThat(given.at("executor").path("inspectorId").asText()).isEqualTo(other);
        assertThat(given.at("routing").path("reason").asText()).isEqualTo("ASSIGNED_BY_OFFICER");
        assertThat(duty.assign(seen, other, "The same again.").status()).isEqualTo(412);
        assertThat(akmal.answer(akmal.see(filed.id()), "EXPLAINED", "Not mine any more.")
                        .status())
                .isEqualTo(403);
        assertThat(steps(filed))
                .containsExactly(
                        "1 AppealRegistered by APPLICANT", "2 AppealAssigned by SYSTEM", "3 AppealAssigned by OFFICER");

        Appeal chilonzor = dilnoza.file(Wish.fromChilonzor("Another district."));
        duty.assign(chilonzor, other, "").expectProblem(404, NOT_FOUND);
    }

    @Test
    void aComplaintIsNeverAssignedToTheInspectorItNames() {
        String named =
                inspectorOf(dilnoza.file(Wish.fromYunusobod("Who is it?"))).toString();
        Appeal complaint = dilnoza.file(
                Wish.fromYunusobod("He does not come.").of("COMPLAINT").against(named));
        String senior = inspectorOf(complaint).toString();
        assertThat(senior).isNotEqualTo(named);
        assertThat(complaint.at("routing").path("reason").asText()).isEqualTo("SENIOR_INSPECTOR");
        akmal.look(complaint).expectProblem(404, NOT_FOUND);
        assertThat(duty.assign(duty.see(complaint.id()), named, "").status()).isEqualTo(422);

        try (LiveStream toDesk = duty.liveStream()) {
            Appeal higher = dilnoza.file(Wish.fromYunusobod("Nor does the senior one.")
                    .of("COMPLAINT")
                    .against(senior));
            assertThat(higher.status()).isEqualTo("REGISTERED");
            assertThat(higher.at("executor").path("kind").asText()).isEqualTo("DUTY_DESK");
            assertThat(higher.at("routing").path("reason").asText()).isEqualTo("DUTY_DESK_COMPLAINED_ABOUT");
            toDesk.await("the complaint", arrival -> arrival.isAbout(higher, "ASSIGNMENT"));
        }
    }

    @Test
    void anAppealIsWithdrawnBeforeItsAnswerAndNotAfterwards() {
        Appeal filed = dilnoza.file(Wish.fromYunusobod("It has solved itself."));
        jasur.withdraw(filed, "Not mine.").expectProblem(404, NOT_FOUND);
        Appeal withdrawn = Appeal.of(dilnoza.withdraw(filed, "The lamps shine.").expect(200));
        assertThat(withdrawn.status()).isEqualTo("WITHDRAWN");
        assertThat(akmal.answer(akmal.see(filed.id()), "EXPLAINED", "Too late.").status())
                .isEqualTo(409);
        assertThat(steps(filed)).last().isEqualTo("3 AppealWithdrawn by APPLICANT");

        Appeal second = dilnoza.file(Wish.fromYunusobod("This one is answered."));
        akmal.answer(akmal.see(second.id()), "REFUSED", "There is no ground for it.")
                .expect(200);
        assertThat(dilnoza.withdraw(dilnoza.see(second.id()), "Never mind.").status())
                .isEqualTo(409);
    }

    @Test
    void aFilingSentTwiceMakesOneAppeal() throws Exception {
        String key = UUID.randomUUID().toString();
        Object body =
                Wish.fromYunusobod("The line broke before the answer came.").body();
        Reply first = dilnoza.tryCreate(Person.APPEALS, key, body).expect(201);
        Reply second = dilnoza.tryCreate(Person.APPEALS, key, body).expect(201);
        assertThat(second.body().path("id").asText())
                .isEqualTo(first.body().path("id").asText());
        dilnoza.tryCreate(
                        Person.APPEALS, key, Wish.fromYunusobod("Another wish.").body())
                .expectProblem(422, "urn:problem:appeals-service:idempotency-key-reused");
        dilnoza.post(Person.APPEALS, body).expectProblem(400, "urn:problem:appeals-service:idempotency-key-missing");
    }

    @Test
    void whoHoldsNumberAndCodeTracksAnAppealWithoutSigningInAndLearnsNothingElse() {
        Appeal filed = dilnoza.file(Wish.fromYunusobod("Followed from a shop window."));
        JsonNode tracked = world.anybody()
                .track(filed.number(), filed.text("trackingCode"))
                .expect(200)
                .body();
        assertThat(tracked.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("number", "status", "registeredOn", "dueOn");
        assertThat(tracked.path("status").asText()).isEqualTo("ASSIGNED");

        String number = filed.number();
        char digit = number.charAt(number.length() - 1);
        String mistyped = number.substring(0, number.length() - 1) + (digit == '9' ? '0' : (char) (digit + 1));
        world.anybody()
                .track(number, "0000-0000-0000")
                .expectProblem(404, "urn:problem:appeals-service:tracking-not-found");
        world.anybody()
                .track(mistyped, filed.text("trackingCode"))
                .expectProblem(400, "urn:problem:appeals-service:number-malformed");
    }

    private List<String> steps(Appeal appeal) {
        return dilnoza.history(appeal.id()).stream()
                .map(step -> step.path("version").asInt() + " "
                        + step.path("type").asText() + " by "
                        + step.path("actor").path("kind").asText())
                .toList();
    }

    private static UUID inspectorOf(Appeal appeal) {
        return UUID.fromString(appeal.at("executor").path("inspectorId").asText());
    }

    /** Somebody else of the same district, as anybody finds them in the registry. */
    private String inspectorBesides(Officer officer, Appeal appeal) {
        assertThat(appeal.executor()).isEqualTo(officer.id().toString());
        String district = appeal.at("district").path("soato").asText();
        for (JsonNode mahalla : world.anybody()
                .get("/api/v1/mahallas?district=" + district)
                .expect(200)
                .body()
                .path("items")) {
            JsonNode inspectors = world.anybody()
                    .get("/api/v1/mahallas/" + mahalla.path("code").asText())
                    .expect(200)
                    .body()
                    .path("inspectors");
            for (JsonNode inspector : inspectors) {
                if (!inspector.path("id").asText().equals(inspectorOf(appeal).toString())) {
                    return inspector.path("id").asText();
                }
            }
        }
        throw new AssertionError("only one inspector in the whole district " + district);
    }

    private static long millis(long from, long until) {
        return Math.max(0, until - from) / 1_000_000;
    }
}
