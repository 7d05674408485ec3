package uz.aloqa.notification.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class DutyTest {

    private final Somebody officer = Somebody.inspector("1726266");
    private final UUID inspector = UUID.randomUUID();

    @Test
    void anInspectorHearsOfAMahallaAlsoWhenTheRegistryTellsOfItFirst() {
        LocalDate today = LocalDate.now(Tashkent.ZONE);
        tell(assignment(UUID.randomUUID(), today, 1));
        tell(account());

        assertThat(officer.titles(1)).containsExactly("A mahalla has been assigned to you");
        assertThat(officer.list().getString("items[0].text")).contains("substitute prevention inspector");
        assertThat(officer.list().getString("items[0].subject.kind")).isEqualTo("mahalla");
    }

    @Test
    void aRegistryThatIsToldOnceMoreIsNoNews() {
        UUID id = UUID.randomUUID();
        tell(account());
        tell(assignment(id, LocalDate.now(Tashkent.ZONE), 1));
        officer.titles(1);

        tell(assignment(id, LocalDate.now(Tashkent.ZONE), 2));
        tell(assignment(UUID.randomUUID(), LocalDate.of(2025, 1, 1), 1));
        tell(assignment(UUID.randomUUID(), LocalDate.now(Tashkent.ZONE), 1));

        assertThat(officer.titles(2)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, , true",
        "2026-11-23, , true",
        "2026-12-24, 2026-12-31, true",
        "2026-11-22, , false",
        "2026-11-24, 2026-11-23, false"
    })
    void newsIsWhatBeginsNowOrLaterAndIsNotOver(LocalDate from, LocalDate to, boolean news) {
        Duty duty = new Duty(
                UUID.randomUUID(), inspector, "1726266001", AssignmentRole.PRIMARY, from, to, UUID.randomUUID());

        // Half past midnight in Tashkent.
        assertThat(duty.isNews(Instant.parse("2026-11-23T19:30:00Z"))).isEqualTo(news);
    }

    private AssignmentState assignment(UUID id, LocalDate from, long version) {
        return new AssignmentState(id, inspector, "1726266001", AssignmentRole.SUBSTITUTE, from, null, version);
    }

    private InspectorState account() {
        return new InspectorState(
                inspector, officer.id(), "A. Karimov", "kapitan", null, UUID.randomUUID(), false, true, 1);
    }

    private static void tell(RegistryEntity entity) {
        Events.of(entity)
                .key(entity.key())
                .header("ce_partitionkey", entity.aggregateId().toString())
                .sequence(entity.version())
                .to(Topics.REGISTRY_V1);
    }
}
