package uz.aloqa.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.aloqa.appeals.appeal.AppealStatus.ANSWERED;
import static uz.aloqa.appeals.appeal.AppealStatus.ASSIGNED;
import static uz.aloqa.appeals.appeal.AppealStatus.FORWARDED;
import static uz.aloqa.appeals.appeal.AppealStatus.LEFT_UNCONSIDERED;
import static uz.aloqa.appeals.appeal.AppealStatus.REGISTERED;
import static uz.aloqa.appeals.appeal.AppealStatus.RETURNED;
import static uz.aloqa.appeals.appeal.AppealStatus.TERMINATED;
import static uz.aloqa.appeals.appeal.AppealStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.deadline.Deadline;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Named;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.problem.DomainException;

/** State by state and verb by verb against tables written out here. */
class AppealStatusTest {

    private static final boolean YES = true;
    private static final boolean NO = false;
    private static final List<AppealStatus> COLUMNS =
            List.of(REGISTERED, ASSIGNED, ANSWERED, FORWARDED, RETURNED, LEFT_UNCONSIDERED, TERMINATED, WITHDRAWN);
    private static final String OVER = "appeal-ended";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void anAppealMovesOnlyAsTheTableSays() {
        assertThat(COLUMNS).containsExactly(AppealStatus.values());
        // from → may it become registered, assigned, answered, forwarded, returned, left unconsidered, terminated,
        // withdrawn
        Map<AppealStatus, List<Boolean>> table = Map.of(
                REGISTERED, List.of(YES, YES, YES, YES, YES, YES, YES, YES),
                ASSIGNED, List.of(YES, YES, YES, YES, YES, YES, YES, YES),
                ANSWERED, List.of(NO, NO, NO, NO, NO, NO, NO, NO),
                FORWARDED, List.of(NO, NO, NO, NO, NO, NO, NO, NO),
                RETURNED, List.of(NO, NO, NO, NO, NO, NO, NO, NO),
                LEFT_UNCONSIDERED, List.of(NO, NO, NO, NO, NO, NO, NO, NO),
                TERMINATED, List.of(NO, NO, NO, NO, NO, NO, NO, NO),
                WITHDRAWN, List.of(NO, NO, NO, NO, NO, NO, NO, NO));
        for (AppealStatus from : AppealStatus.values()) {
            for (AppealStatus to : AppealStatus.values()) {
                assertThat(from.successors().contains(to))
                        .as(from + " → " + to)
                        .isEqualTo(table.get(from).get(COLUMNS.indexOf(to)));
            }
        }
    }

    @Test
    void theClockRunsUntilOneOfTheEnds() {
        for (AppealStatus status : AppealStatus.values()) {
            assertThat(status.isOpen()).as(status.name()).isEqualTo(status == REGISTERED || status == ASSIGNED);
        }
    }

    private record Row(String verb, Consumer<Appeal> act, List<String> expected) {}

    @Test
    void eachVerbIsAllowedOrRefusedByItsNameInEachState() {
        List<Row> table = List.of(
                row(
                        "assign to a colleague",
                        a -> a.assignTo(AppealFixture.COLLEAGUE, AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "ok"),
                row(
                        "assign to the same one",
                        a -> a.assignTo(AppealFixture.INSPECTOR, AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "already-assigned"),
                row("route to the desk", a -> a.route(desk(), AppealFixture.NOW), "ok", "ok"),
                row("answer", a -> a.answer(AppealFixture.anAnswer(), List.of()), "ok", "ok"),
                row(
                        "answer in the interim",
                        a -> a.answerInTheInterim(AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "ok"),
                row("withdraw", a -> a.withdraw(AppealFixture.NOW, TODAY), "ok", "ok"),
                row(
                        "change the deadline",
                        a -> a.reckon(study(a), AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "ok"),
                row(
                        "correct the kind",
                        a -> a.requalify(
                                AppealKind.APPLICATION, a.deadline(), AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "ok"),
                row(
                        "name whom it complains about",
                        a -> a.name(Named.NOBODY, desk(), AppealFixture.APPLICANT, AppealFixture.NOW),
                        "ok",
                        "ok"),
                row(
                        "forward within the platform",
                        a -> a.forwardTo("1726294", a.deadline(), false, AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "ok"),
                row(
                        "forward outside",
                        a -> a.forwardOutside(AppealFixture.anEnd(EndGround.NOT_COMPETENT), false),
                        "ok",
                        "ok"),
                row("return", a -> a.returnWithReasons(AppealFixture.anEnd(EndGround.NOT_COMPETENT)), "ok", "ok"),
                row("terminate", a -> a.terminate(AppealFixture.anEnd(EndGround.DEATH)), "ok", "ok"),
                row("propose a conclusion", a -> a.propose(AppealFixture.aConclusion()), "ok", "ok"),
                row(
                        "approve a conclusion that is not there",
                        a -> a.approveConclusion(AppealFixture.HEAD, "Head", AppealFixture.NOW),
                        "no-conclusion",
                        "no-conclusion"),
                row(
                        "put on control",
                        a -> a.putOnControl(new Control(AppealFixture.HEAD, "Head", AppealFixture.NOW)),
                        "ok",
                        "ok"),
                each(
                        "post",
                        a -> a.post(AppealFixture.APPLICANT, AuthorKind.APPLICANT, null, AppealFixture.NOW),
                        "ok",
                        "ok",
                        "ok",
                        OVER,
                        "ok",
                        "ok",
                        "ok",
                        "already-withdrawn"),
                each(
                        "rate",
                        a -> a.rate(AppealFixture.aRating()),
                        "not-answered-yet",
                        "not-answered-yet",
                        "ok",
                        OVER,
                        OVER,
                        OVER,
                        OVER,
                        "already-withdrawn"),
                each(
                        "send the answer",
                        a -> a.answerSent(WayOfSending.POST, AppealFixture.OFFICER, AppealFixture.NOW),
                        "not-answered-yet",
                        "not-answered-yet",
                        "ok",
                        OVER,
                        OVER,
                        OVER,
                        OVER,
                        "already-withdrawn"),
                each(
                        "take off control",
                        a -> a.takeOffControl(AppealFixture.HEAD, AppealFixture.NOW),
                        "not-on-control",
                        "not-on-control",
                        "not-on-control",
                        "not-on-control",
                        "not-on-control",
                        "not-on-control",
                        "not-on-control",
                        "not-on-control"));
        for (Row row : table) {
            for (AppealStatus status : AppealStatus.values()) {
                Appeal appeal = AppealFixture.in(status);
                long before = appeal.version();
                String outcome = refusal(row.act(), appeal).orElse("ok");
                assertThat(outcome)
                        .as(row.verb() + " when " + status)
                        .isEqualTo(row.expected().get(COLUMNS.indexOf(status)));
                assertThat(appeal.version() > before)
                        .as("version after " + row.verb() + " when " + status)
                        .isEqualTo(outcome.equals("ok"));
            }
        }
    }

    @Test
    void anAnswerIsRatedOnceAndSentOnce() {
        Appeal appeal = AppealFixture.in(ANSWERED);
        appeal.rate(AppealFixture.aRating());
        assertThat(refusal(again -> again.rate(AppealFixture.aRating()), appeal))
                .contains("already-rated");
        assertThat(appeal.isConsidered()).isFalse();
        appeal.answerSent(WayOfSending.NOTIFICATION, null, AppealFixture.NOW);
        assertThat(appeal.isConsidered()).isTrue();
        assertThat(refusal(
                        again -> again.answerSent(WayOfSending.POST, AppealFixture.OFFICER, AppealFixture.NOW), appeal))
                .contains("sent-already");
    }

    private static Row each(String verb, Consumer<Appeal> act, String... expected) {
        return new Row(verb, act, List.of(expected));
    }

    /** Allowed while the clock runs, refused by the name of the end afterwards. */
    private static Row row(String verb, Consumer<Appeal> act, String registered, String assigned) {
        return each(verb, act, registered, assigned, "already-answered", OVER, OVER, OVER, OVER, "already-withdrawn");
    }

    private static Deadline study(Appeal appeal) {
        return appeal.deadline().study(AppealKind.COMPLAINT, null, TODAY, AppealFixture.TERMS);
    }

    private static Routing desk() {
        return new Routing(Executor.dutyDesk(), RoutingReason.DUTY_DESK_VACANCY);
    }

    private static Optional<String> refusal(Consumer<Appeal> act, Appeal appeal) {
        try {
            act.accept(appeal);
            return Optional.empty();
        } catch (DomainException e) {
            return Optional.of(e.name());
        }
    }
}
