package uz.aloqa.mahalla.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uz.aloqa.mahalla.mahalla.Boundary;
import uz.aloqa.mahalla.mahalla.Mahalla;
import uz.aloqa.mahalla.registry.PlaceName;
import uz.aloqa.mahalla.registry.RegistryService;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class BoundaryRefreshTest {

    @Inject
    BoundaryStore boundaries;

    @Inject
    Clock clock;

    @Inject
    RegistryService registry;

    @Inject
    EntityManager rows;

    @Test
    void aNewMahallaIsFoundSoonAndOneThatIsGoneIsNot() throws Exception {
        String code = "test-" + UUID.randomUUID().toString().substring(0, 8);
        Boundary square = Boundary.of(new ObjectMapper().readTree("""
                        {"type": "MultiPolygon", "coordinates":
                          [[[[65.4, 40.4], [65.6, 40.4], [65.6, 40.6], [65.4, 40.6], [65.4, 40.4]]]]}
                        """));
        QuarkusTransaction.requiringNew()
                .run(() -> registry.add(List.of(new Mahalla(
                        code,
                        "1712211",
                        null,
                        new PlaceName("Sinov", "Синов", "Проба", "Test"),
                        square,
                        null,
                        null,
                        false))));
        assertThat(soon(Optional.of(code))).contains(code);

        // whatever way it changes, also past this application
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery(
                                "update mahalla set valid_to = date '2025-12-31', version = 2 where code = :code")
                        .setParameter("code", code)
                        .executeUpdate());
        assertThat(soon(Optional.empty())).isEmpty();
        assertThat(boundaries.codeAt(40.5, 65.5, LocalDate.parse("2025-12-31"))).contains(code);
    }

    private Optional<String> soon(Optional<String> expected) throws InterruptedException {
        for (int i = 0; i < 100 && !farFromTheDemo().equals(expected); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return farFromTheDemo();
    }

    private Optional<String> farFromTheDemo() {
        return boundaries.codeAt(40.5, 65.5, LocalDate.now(clock));
    }
}
