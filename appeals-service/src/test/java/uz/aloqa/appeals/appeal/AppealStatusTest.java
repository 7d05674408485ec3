package uz.aloqa.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.aloqa.appeals.appeal.AppealStatus.ANSWERED;
import static uz.aloqa.appeals.appeal.AppealStatus.ASSIGNED;
import static uz.aloqa.appeals.appeal.AppealStatus.REGISTERED;
import static uz.aloqa.appeals.appeal.AppealStatus.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.platform.problem.Conflict;

/** State by state and verb by verb against tables written out here. */
class AppealStatusTest {

    private static final boolean YES = true;
    private static final boolean NO = false;

    @Test
    void anAppealMovesOnlyAsTheTableSays() {
        List<AppealStatus> columns = List.of(REGISTERED, ASSIGNED, ANSWERED, WITHDRAWN);
        assertThat(columns).containsExactly(AppealStatus.values());
        Map<AppealStatus, List<Boolean>> table = Map.of(
                REGISTERED, List.of(NO, YES, YES, YES),
                ASSIGNED, List.of(NO, YES, YES, YES),
                ANSWERED, List.of(NO, NO, NO, NO),
                WITHDRAWN, List.of(NO, NO, NO, NO));
        for (AppealStatus from : AppealStatus.values()) {
            for (AppealStatus to : AppealStatus.values()) {
                assertThat(from.successors().contains(to))
                        .as(from + " → " + to)
                        .isEqualTo(table.get(from).get(columns.indexOf(to)));
            }
        }
    }

    @Test
    void theClockRunsUntilAnswerOrWithdrawal() {
        assertThat(REGISTERED.isOpen()).isTrue();
        assertThat(ASSIGNED.isOpen()).isTrue();
        assertThat(ANSWERED.isOpen()).isFalse();
        assertThat(WITHDRAWN.isOpen()).isFalse();
    }

    @Test
    void eachVerbIsAllowedOrRefusedByItsNameInEachState() {
        record Row(
                String verb,
                Consumer<Appeal> act,
                String registered,
                String assigned,
                String answered,
                String withdrawn) {
            String expectedIn(AppealStatus status) {
                return switch (status) {
                    case REGISTERED -> registered;
                    case ASSIGNED -> assigned;
                    case ANSWERED -> answered;
                    case WITHDRAWN -> withdrawn;
                };
            }
        }
        List<Row> table = List.of(
                new Row(
                        "assign to a colleague",
                        appeal -> appeal.assignTo(AppealFixture.COLLEAGUE, AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "ok",
                        "already-answered",
                        "already-withdrawn"),
                new Row(
                        "assign to the same one",
                        appeal -> appeal.assignTo(AppealFixture.INSPECTOR, AppealFixture.OFFICER, AppealFixture.NOW),
                        "ok",
                        "already-assigned",
                        "already-answered",
                        "already-withdrawn"),
                new Row(
                        "post",
                        appeal -> appeal.post(AppealFixture.APPLICANT, AuthorKind.APPLICANT, AppealFixture.NOW),
                        "ok",
                        "ok",
                        "ok",
                        "already-withdrawn"),
                new Row(
                        "answer",
                        appeal -> appeal.answer(AppealFixture.anAnswer()),
                        "ok",
                        "ok",
                        "already-answered",
                        "already-withdrawn"),
                new Row(
                        "rate",
                        appeal -> appeal.rate(AppealFixture.aRating()),
                        "not-answered-yet",
                        "not-answered-yet",
                        "ok",
                        "already-withdrawn"),
                new Row(
                        "withdraw",
                        appeal -> appeal.withdraw(AppealFixture.NOW),
                        "ok",
                        "ok",
                        "already-answered",
                        "already-withdrawn"));
        for (Row row : table) {
            for (AppealStatus status : AppealStatus.values()) {
                Appeal appeal = AppealFixture.in(status);
                long before = appeal.version();
                String outcome = refusal(row.act(), appeal).orElse("ok");
                assertThat(outcome).as(row.verb() + " when " + status).isEqualTo(row.expectedIn(status));
                assertThat(appeal.version())
                        .as("version after " + row.verb() + " when " + status)
                        .isEqualTo(outcome.equals("ok") ? before + 1 : before);
            }
        }
    }

    @Test
    void anAnswerIsRatedOnce() {
        Appeal appeal = AppealFixture.in(ANSWERED);
        appeal.rate(AppealFixture.aRating());
        assertThat(refusal(again -> again.rate(AppealFixture.aRating()), appeal))
                .contains("already-rated");
    }

    private static Optional<String> refusal(Consumer<Appeal> act, Appeal appeal) {
        try {
            act.accept(appeal);
            return Optional.empty();
        } catch (Conflict e) {
            return Optional.of(e.name());
        }
    }
}
