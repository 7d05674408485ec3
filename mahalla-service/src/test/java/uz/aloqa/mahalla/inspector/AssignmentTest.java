package uz.aloqa.mahalla.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class AssignmentTest {

    private static final UUID AKMAL = UUID.fromString("d0000000-0000-4000-8000-000000002001");
    private static final UUID ULUGBEK = UUID.fromString("d0000000-0000-4000-8000-000000002003");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Inject
    RegistryService registry;

    @Inject
    InspectorRepository inspectors;

    private String mahalla = "";

    @BeforeEach
    void aMahallaWithoutInspectors() {
        mahalla = "test-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew()
                .run(() -> registry.add(List.of(new Mahalla(
                        mahalla,
                        "1726262",
                        null,
                        new PlaceName("Sinov", "Синов", "Проба", "Test"),
                        null,
                        null,
                        null,
                        false))));
    }

    @Test
    void theDatabaseRefusesASecondPrimaryInspectorOnAnyDay() {
        assign(AKMAL, AssignmentRole.PRIMARY, MARCH, JUNE);

        assertThatThrownBy(() -> assign(ULUGBEK, AssignmentRole.PRIMARY, JUNE, null))
                .as("the last day counts")
                .hasStackTraceContaining("one_primary_inspector_at_a_time");
    }

    @Test
    void onePrimaryInspectorMayFollowAnotherTheNextDay() {
        assign(AKMAL, AssignmentRole.PRIMARY, MARCH, JUNE);
        assign(ULUGBEK, AssignmentRole.PRIMARY, JUNE.plusDays(1), null);

        assertThat(namesOn(MARCH.minusDays(1))).isEmpty();
        assertThat(namesOn(MARCH)).containsExactly("Akmal Toshev");
        assertThat(namesOn(JUNE)).containsExactly("Akmal Toshev");
        assertThat(namesOn(JUNE.plusDays(1))).containsExactly("Ulugʻbek Sodiqov");
    }

    @Test
    void aSubstituteAndASecondaryInspectorMayServeBesideThePrimaryOne() {
        assign(AKMAL, AssignmentRole.PRIMARY, MARCH, null);
        assign(ULUGBEK, AssignmentRole.SECONDARY, MARCH, null);

        assertThatCode(() -> assign(ULUGBEK, AssignmentRole.SUBSTITUTE, JUNE, JUNE.plusDays(14)))
                .doesNotThrowAnyException();
        assertThat(Responsible.among(inspectors.dutiesOf(mahalla, JUNE), Optional::empty))
                .isInstanceOfSatisfying(
                        Responsible.Assigned.class,
                        assigned -> assertThat(assigned.duty().is(AssignmentRole.SUBSTITUTE))
                                .isTrue());
        assertThat(Responsible.among(inspectors.dutiesOf(mahalla, JUNE.plusDays(15)), Optional::empty))
                .isInstanceOfSatisfying(
                        Responsible.Assigned.class,
                        assigned -> assertThat(assigned.duty().is(AssignmentRole.PRIMARY))
                                .isTrue());
    }

    @Test
    void ofManyRegistrarsWhoAssignAPrimaryInspectorAtOnceOneWins() throws InterruptedException {
        List<Callable<Void>> registrars = IntStream.range(0, 20)
                .<Callable<Void>>mapToObj(i -> () -> {
                    assign(i % 2 == 0 ? AKMAL : ULUGBEK, AssignmentRole.PRIMARY, MARCH.plusDays(i), null);
                    return null;
                })
                .toList();

        try (ExecutorService desks = Executors.newFixedThreadPool(10)) {
            assertThat(desks.invokeAll(registrars).stream()
                            .filter(assigned -> assigned.state() == Future.State.SUCCESS))
                    .hasSize(1);
        }
    }

    private List<String> namesOn(LocalDate day) {
        return inspectors.dutiesOf(mahalla, day).stream()
                .map(duty -> duty.inspector().fullName())
                .toList();
    }

    private void assign(UUID inspector, AssignmentRole role, LocalDate from, @Nullable LocalDate to) {
        QuarkusTransaction.requiringNew()
                .run(() -> registry.add(
                        List.of(new Assignment(UUID.randomUUID(), inspector, mahalla, role, from, to, false))));
    }
}
