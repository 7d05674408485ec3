package uz.aloqa.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.registry.Inspector;
import uz.aloqa.appeals.routing.Executor;
import uz.aloqa.appeals.routing.Routing;
import uz.aloqa.contracts.AppealAssigned;
import uz.aloqa.contracts.AuthorKind;
import uz.aloqa.contracts.ExecutorKind;
import uz.aloqa.contracts.MessagePosted;
import uz.aloqa.contracts.RoutingReason;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.problem.RuleViolation;

class AppealTest {

    @Test
    void eachStepRaisesTheVersionByOne() {
        Appeal appeal = AppealFixture.about(null);
        assertThat(appeal.version()).isEqualTo(2);
        Change assigned = appeal.assignTo(AppealFixture.INSPECTOR, AppealFixture.OFFICER, AppealFixture.NOW);
        assertThat(assigned.version()).isEqualTo(3);
        assertThat(appeal.withdraw(AppealFixture.NOW, LocalDate.parse("2026-11-26"))
                        .version())
                .isEqualTo(4);
    }

    @Test
    void messagesAreNumberedFromOne() {
        Appeal appeal = AppealFixture.about(null);
        Change first = appeal.post(AppealFixture.APPLICANT, AuthorKind.APPLICANT, null, AppealFixture.NOW);
        Change second = appeal.post(AppealFixture.OFFICER, AuthorKind.OFFICER, null, AppealFixture.NOW);
        assertThat(((MessagePosted) first.event()).messageSeq()).isEqualTo(1);
        assertThat(((MessagePosted) second.event()).messageSeq()).isEqualTo(2);
    }

    @Test
    void theEventNamesTheExecutorsAccount() {
        Appeal appeal = AppealFixture.about(null);
        AppealAssigned event =
                (AppealAssigned) appeal.assignTo(AppealFixture.INSPECTOR, AppealFixture.OFFICER, AppealFixture.NOW)
                        .event();
        assertThat(event.executorKind()).isEqualTo(ExecutorKind.INSPECTOR);
        assertThat(event.executorId()).isEqualTo(AppealFixture.INSPECTOR.userId());
        assertThat(event.assignedBy()).isEqualTo(AppealFixture.OFFICER);
        assertThat(event.reason()).isEqualTo(RoutingReason.ASSIGNED_BY_OFFICER);
    }

    @Test
    void aComplaintIsNeverAssignedToTheOfficerItNames() {
        Appeal appeal = AppealFixture.about(AppealFixture.INSPECTOR);
        assertThatThrownBy(() -> appeal.assignTo(AppealFixture.INSPECTOR, AppealFixture.OFFICER, AppealFixture.NOW))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.name()).isEqualTo("complained-about");
                    assertThat(refusal.detail().in(Language.UZ_LATN)).contains("25-modda");
                });
    }

    @Test
    void aSecondRecordOfTheSamePersonIsNoWayAroundTheBan() {
        Inspector named = AppealFixture.INSPECTOR;
        Inspector again = new Inspector(
                AppealFixture.COLLEAGUE.id(), named.userId(), "Same person", "kapitan", named.pointId(), true, true);
        Appeal appeal = AppealFixture.about(named);
        assertThatThrownBy(() -> appeal.assignTo(again, AppealFixture.OFFICER, AppealFixture.NOW))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void routingCannotGiveAComplaintToTheOfficerItNamesEither() {
        Appeal appeal = AppealFixture.about(AppealFixture.INSPECTOR);
        Routing wrong = new Routing(Executor.inspector(AppealFixture.INSPECTOR), RoutingReason.PRIMARY_INSPECTOR);
        assertThatThrownBy(() -> appeal.route(wrong, AppealFixture.NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void missingNameAndResidenceAreNotedNotRefused() {
        assertThat(new ApplicantDetails(AppealFixture.APPLICANT, " ", null, null, null)
                        .defects(ApplicantKind.INDIVIDUAL))
                .containsExactly(Defect.NAME_MISSING, Defect.RESIDENCE_MISSING);
        assertThat(new ApplicantDetails(AppealFixture.APPLICANT, "Karimova Dilnoza", "Yunusobod", null, null)
                        .defects(ApplicantKind.INDIVIDUAL))
                .isEmpty();
    }
}
