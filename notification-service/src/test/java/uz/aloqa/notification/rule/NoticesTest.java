package uz.aloqa.notification.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uz.aloqa.contracts.AppealEscalation;
import uz.aloqa.contracts.AppealEvent;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.contracts.TaskEscalation;
import uz.aloqa.contracts.TaskPriority;

class NoticesTest {

    private static final UUID APPLICANT = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    private static final UUID INSPECTOR = UUID.fromString("d0000000-0000-4000-8000-000000000011");
    private static final UUID HEAD = UUID.fromString("d0000000-0000-4000-8000-000000000022");

    private final Notices notices = new Notices(new RuleBook());
    private final AppealFixture appeal = AppealFixture.withInspector(APPLICANT, INSPECTOR);
    private final AppealFixture atDesk = AppealFixture.atDesk(APPLICANT, "1726266");

    @Test
    void theApplicantHearsOfTheRegistrationWithNumberAndDeadline() {
        List<Notice> heard = notices.about(appeal.registered());

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().recipient()).isEqualTo(Recipient.user(APPLICANT));
        assertThat(heard.getFirst().parameters())
                .containsEntry("number", "26-1726266-000123-2")
                .containsEntry("registeredOn", "2026-11-23")
                .containsEntry("dueOn", "2026-12-08");
    }

    @Test
    void theInspectorHearsOfANewAppealAndTheApplicantOfTheRoleOnly() {
        assertThat(notices.about(appeal.assigned()))
                .extracting(Notice::recipient, Notice::template)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.user(INSPECTOR), "appeal-assigned-executor"),
                        tuple(Recipient.user(APPLICANT), "appeal-assigned-applicant"));
        assertThat(to(APPLICANT, appeal.assigned()))
                .containsEntry("role", "PRIMARY_INSPECTOR")
                .doesNotContainValue(INSPECTOR.toString());
    }

    @Test
    void theDutyDeskHearsOfAnAppealThatHasNoInspector() {
        assertThat(notices.about(atDesk.assigned()))
                .extracting(Notice::recipient, Notice::template)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.desk("1726266"), "appeal-assigned-desk"),
                        tuple(Recipient.user(APPLICANT), "appeal-assigned-applicant"));
        assertThat(to(APPLICANT, atDesk.assigned())).containsEntry("role", "DUTY_DESK");
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY_INSPECTOR, PRIMARY_INSPECTOR",
        "SUBSTITUTE_INSPECTOR, SUBSTITUTE_INSPECTOR",
        "SENIOR_INSPECTOR, SENIOR_INSPECTOR",
        "ASSIGNED_BY_OFFICER, NAMED_INSPECTOR"
    })
    void theApplicantHearsInWhichRoleTheInspectorActs(RoutingReason reason, String role) {
        assertThat(to(APPLICANT, appeal.assigned(ExecutorKind.INSPECTOR, reason, HEAD)))
                .containsEntry("role", role);
    }

    @ParameterizedTest
    @CsvSource({"HALF, 1", "THREE_QUARTERS, 2", "NINE_TENTHS, 3", "OVERDUE, 4"})
    void theHigherTheLevelTheMoreHearThatATermRunsOut(AppealEscalation level, int hearing) {
        List<Recipient> chain = List.of(
                Recipient.user(INSPECTOR),
                Recipient.user(AppealFixture.SENIOR),
                Recipient.desk("1726266"),
                Recipient.desk("1726"));
        assertThat(notices.about(appeal.escalated(level)))
                .extracting(Notice::recipient)
                .containsExactlyInAnyOrderElementsOf(chain.subList(0, hearing));
        assertThat(notices.about(atDesk.escalated(level)))
                .as("an appeal that nobody executes")
                .extracting(Notice::recipient)
                .contains(Recipient.desk("1726266"))
                .doesNotContain(Recipient.user(APPLICANT));
    }

    @Test
    void whoAssignsAnAppealToThemselvesIsNotTold() {
        AppealEvent event = appeal.assigned(ExecutorKind.INSPECTOR, RoutingReason.ASSIGNED_BY_OFFICER, INSPECTOR);

        assertThat(notices.about(event)).extracting(Notice::recipient).containsExactly(Recipient.user(APPLICANT));
    }

    @Test
    void aMessageReachesTheOtherSideOnly() {
        assertThat(notices.about(appeal.applicantWrites()))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.user(INSPECTOR));
        assertThat(notices.about(atDesk.applicantWrites()))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.desk("1726266"));
        assertThat(notices.about(appeal.officerWrites(HEAD)))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.user(APPLICANT));
    }

    @Test
    void theAnswerReachesTheApplicantAndTheRatingTheInspector() {
        assertThat(notices.about(appeal.answered(INSPECTOR)))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.user(APPLICANT));
        assertThat(notices.about(appeal.rated()))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.user(INSPECTOR));
    }

    @Test
    void aWithdrawalReachesWhoeverHasTheAppeal() {
        assertThat(notices.about(appeal.withdrawn()))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.user(INSPECTOR));
        assertThat(notices.about(atDesk.withdrawn()))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.desk("1726266"));
    }

    @Test
    void aQuestionTellsTheApplicantUntilWhenAReplyIsAwaited() {
        assertThat(to(APPLICANT, appeal.officerAsks(INSPECTOR))).containsEntry("replyBy", "2026-12-08T23:59");
        assertThat(to(APPLICANT, appeal.officerWrites(INSPECTOR))).doesNotContainKey("replyBy");
    }

    @Test
    void anOverdueReplyReachesBothSides() {
        assertThat(notices.about(appeal.replyOverdue()))
                .extracting(Notice::recipient, Notice::template)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.user(APPLICANT), "reply-overdue-applicant"),
                        tuple(Recipient.user(INSPECTOR), "reply-overdue-officer"));
    }

    @Test
    void aContestedAnswerReachesTheDeskOfTheHeadAndTheDecisionBothSides() {
        assertThat(notices.about(appeal.contested()))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.desk("1726266"));
        assertThat(notices.about(appeal.contestDecided(HEAD)))
                .extracting(Notice::recipient)
                .containsExactlyInAnyOrder(Recipient.user(APPLICANT), Recipient.user(INSPECTOR));
    }

    @Test
    void aTaskReachesThoseWhoHaveToDoItAndNotWhoGaveIt() {
        assertThat(notices.about(HappeningFixture.given(TaskPriority.HIGH)))
                .extracting(Notice::recipient, Notice::template, Notice::priority)
                .containsExactly(tuple(Recipient.user(HappeningFixture.INSPECTOR), "task-given", Priority.HIGH));
    }

    @ParameterizedTest
    @CsvSource({"URGENT, ALARM", "HIGH, HIGH", "NORMAL, HIGH", "LOW, NORMAL"})
    void anUrgentTaskIsNotHeldBackByQuietHours(TaskPriority task, Priority priority) {
        assertThat(notices.about(HappeningFixture.given(task)))
                .extracting(Notice::priority)
                .containsExactly(priority);
    }

    @ParameterizedTest
    @CsvSource({"1, DESK, 1726266", "2, HEAD, 1726266", "3, MAIN_DEPARTMENT, 1726"})
    void anOverdueTaskReachesBothSidesAndTheDeskItHasRisenTo(int level, TaskEscalation to, String desk) {
        assertThat(notices.about(HappeningFixture.overdue(level, to)))
                .extracting(Notice::recipient, Notice::template)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.desk(desk), "task-escalated"),
                        tuple(Recipient.user(HappeningFixture.INSPECTOR), "task-overdue"),
                        tuple(Recipient.user(HappeningFixture.OFFICER), "task-overdue"));
    }

    @Test
    void bothSidesHearOfABookedReceptionWithDayAndHourOfTashkent() {
        assertThat(notices.about(HappeningFixture.booked()))
                .extracting(Notice::recipient, Notice::template)
                .containsExactlyInAnyOrder(
                        tuple(Recipient.user(HappeningFixture.RESIDENT), "reception-booked"),
                        tuple(Recipient.user(HappeningFixture.OFFICER), "reception-taken"));
        assertThat(notices.about(HappeningFixture.booked()).getFirst().parameters())
                .containsEntry("startsAt", "2026-12-08T14:30")
                .containsEntry("booking", HappeningFixture.BOOKING.toString());
    }

    @Test
    void theOfficerWhoCallsAReceptionOffIsNotTold() {
        assertThat(notices.about(HappeningFixture.cancelled(BookingSide.OFFICE)))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.user(HappeningFixture.RESIDENT));
        assertThat(notices.about(HappeningFixture.cancelled(BookingSide.RESIDENT)))
                .hasSize(2);
    }

    static List<Happening> everyKind() {
        return HappeningFixture.everyKind();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noNoticeKeepsAnAccountOfAnybody(Happening happening) {
        List<String> accounts = happening.parties().values().stream()
                .flatMap(List::stream)
                .map(Recipient::key)
                .filter(key -> key.length() == 36)
                .toList();

        for (Notice notice : notices.about(happening)) {
            assertThat(notice.parameters().values()).noneMatch(accounts::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void noticesComeInTheOrderOfRecipientsSoThatTheirInboxesAreLockedInOneOrder(Happening happening) {
        assertThat(notices.about(happening)).extracting(Notice::recipient).isSorted();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyNoticeLeadsToWhatItIsAbout(Happening happening) {
        assertThat(notices.about(happening))
                .allMatch(notice -> notice.appealId() != null
                        || Subject.in(notice.parameters()).equals(java.util.Optional.of(happening.subject())));
    }

    private Map<String, String> to(UUID user, AppealEvent event) {
        return notices.about(event).stream()
                .filter(notice -> notice.recipient().equals(Recipient.user(user)))
                .findFirst()
                .orElseThrow()
                .parameters();
    }
}
