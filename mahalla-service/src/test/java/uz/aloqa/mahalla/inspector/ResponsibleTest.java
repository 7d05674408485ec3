package uz.aloqa.mahalla.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AssignmentRole;

class ResponsibleTest {

    private static final UUID POINT = UUID.randomUUID();

    private final Inspector toshev = inspector("Toshev", false);
    private final Inspector hakimov = inspector("Hakimov", false);
    private final Inspector mirzayev = inspector("Mirzayev", true);

    @Test
    void thePrimaryInspectorAnswersForTheMahalla() {
        Duty primary = duty(toshev, AssignmentRole.PRIMARY);

        Responsible found = Responsible.among(
                List.of(duty(hakimov, AssignmentRole.SECONDARY), primary), () -> fail("no vacancy, no senior asked"));

        assertThat(found).isEqualTo(new Responsible.Assigned(primary));
    }

    @Test
    void aSubstituteComesBeforeThePrimaryInspectorWhoIsOnLeave() {
        Duty substitute = duty(hakimov, AssignmentRole.SUBSTITUTE);

        Responsible found = Responsible.among(
                List.of(duty(toshev, AssignmentRole.PRIMARY), substitute), () -> Optional.of(officer(mirzayev)));

        assertThat(found).isEqualTo(new Responsible.Assigned(substitute));
    }

    @Test
    void aSecondaryInspectorNeverAnswersAlone() {
        Responsible found = Responsible.among(
                List.of(duty(hakimov, AssignmentRole.SECONDARY)), () -> Optional.of(officer(mirzayev)));

        assertThat(found).isEqualTo(new Responsible.Senior(officer(mirzayev)));
    }

    @Test
    void inAVacancyTheSeniorInspectorOfThePointAnswers() {
        assertThat(Responsible.among(List.of(), () -> Optional.of(officer(mirzayev))))
                .isEqualTo(new Responsible.Senior(officer(mirzayev)));
    }

    @Test
    void withoutASeniorInspectorTheDutyDeskAnswers() {
        assertThat(Responsible.among(List.of(), Optional::empty)).isEqualTo(new Responsible.DutyDesk());
    }

    private static Duty duty(Inspector inspector, AssignmentRole role) {
        return new Duty(
                new Assignment(
                        UUID.randomUUID(), inspector.id(), "1726266005", role, LocalDate.of(2026, 1, 1), null, false),
                inspector,
                inspector.facts());
    }

    private static Officer officer(Inspector inspector) {
        return new Officer(inspector, inspector.facts());
    }

    private static Inspector inspector(String name, boolean senior) {
        return new Inspector(UUID.randomUUID(), UUID.randomUUID(), name, "kapitan", null, POINT, senior, false);
    }
}
