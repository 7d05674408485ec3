package uz.aloqa.appeals.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AppealKind;

class TermOfConsiderationTest {

    private final Terms lawful =
            new SmallRyeConfigBuilder().withMapping(Terms.class).build().getConfigMapping(Terms.class);

    @Test
    void anApplicationAndAComplaintHaveFifteenDaysByArticle28() {
        for (AppealKind kind : new AppealKind[] {AppealKind.APPLICATION, AppealKind.COMPLAINT}) {
            Deadline deadline = Deadline.of(lawful.of(kind), LocalDate.parse("2026-11-23"));
            assertThat(deadline.dueOn()).as(kind.name()).isEqualTo("2026-12-08");
            assertThat(deadline.days()).isEqualTo(15);
        }
    }

    @Test
    void aProposalHasOneMonthByArticle28() {
        assertThat(proposal("2026-11-23").dueOn()).isEqualTo("2026-12-23");
        assertThat(proposal("2026-11-23").days()).isEqualTo(30);
        assertThat(proposal("2026-12-31").dueOn()).isEqualTo("2027-01-31");
        assertThat(proposal("2027-01-31").dueOn()).isEqualTo("2027-02-28");
        assertThat(proposal("2028-01-30").dueOn()).isEqualTo("2028-02-29");
    }

    @Test
    void theLastDayCountsToItsEndInTashkent() {
        Deadline deadline = Deadline.of(lawful.of(AppealKind.COMPLAINT), LocalDate.parse("2026-11-23"));
        assertThat(deadline.dueAt()).isEqualTo("2026-12-08T18:59:59Z");
        assertThat(deadline.isOver(Instant.parse("2026-12-08T18:59:59Z"))).isFalse();
        assertThat(deadline.isOver(Instant.parse("2026-12-08T19:00:00Z"))).isTrue();
    }

    @Test
    void anAmendedTermIsConfigurationNotCode() {
        Terms amended = new SmallRyeConfigBuilder()
                .withMapping(Terms.class)
                .withDefaultValues(Map.of("aloqa.appeals.term.complaint", "P10D"))
                .build()
                .getConfigMapping(Terms.class);
        assertThat(amended.of(AppealKind.COMPLAINT).length()).isEqualTo(Period.ofDays(10));
        assertThat(amended.of(AppealKind.APPLICATION).length()).isEqualTo(Period.ofDays(15));
    }

    @Test
    void aTermOfNoDaysIsRefused() {
        assertThatThrownBy(() -> new TermOfConsideration(AppealKind.PROPOSAL, Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Deadline proposal(String registeredOn) {
        return Deadline.of(lawful.of(AppealKind.PROPOSAL), LocalDate.parse(registeredOn));
    }
}
