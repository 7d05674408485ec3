package uz.aloqa.mahalla.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class RepublicationTest {

    private static final String PATH = "/api/v1/registry/republications";

    @Inject
    EntityManager rows;

    @Test
    void aRegistrarAnnouncesTheWholeRegistryOnceMore() throws InterruptedException {
        int before = statesOfDustlik().size();

        assertThat(republish(UUID.randomUUID())).isGreaterThanOrEqualTo(280);

        List<Event> states = statesOfDustlik();
        assertThat(states).hasSize(before + 1);
        assertThat(states.getLast().sequence()).isEqualTo(states.getFirst().sequence());
        assertThat(states.getLast().as(MahallaState.class))
                .isEqualTo(states.getFirst().as(MahallaState.class));
        assertThat(states.getLast().id()).isNotEqualTo(states.getFirst().id());
    }

    @Test
    void theSameKeyAnnouncesOnce() throws InterruptedException {
        int before = statesOfDustlik().size();
        UUID key = UUID.randomUUID();

        int first = republish(key);
        int beforeTheSecond = statesOfDustlik().size();

        assertThat(republish(key)).isEqualTo(first);
        assertThat(statesOfDustlik()).hasSize(beforeTheSecond).hasSize(before + 1);
    }

    @Test
    void withoutAKeyNothingIsAnnounced() {
        given().auth()
                .oauth2(TestTokens.as("registrar1"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:mahalla-service:idempotency-key-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen1", "inspector1", "head1", "ops1"})
    void nobodyButARegistrarMayAnnounce(String user) {
        given().auth()
                .oauth2(TestTokens.as(user))
                .header("Idempotency-Key", UUID.randomUUID())
                .post(PATH)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        given().header("Idempotency-Key", UUID.randomUUID())
                .post(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    private static int republish(UUID key) {
        return given().auth()
                .oauth2(TestTokens.as("registrar1"))
                .header("Idempotency-Key", key)
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("entities");
    }

    /** Once everything that waits is on the topic. */
    private List<Event> statesOfDustlik() throws InterruptedException {
        Instant end = Clock.systemUTC().instant().plusSeconds(30);
        while (waiting() > 0) {
            assertThat(Clock.systemUTC().instant()).as("the outbox drains").isBefore(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Events.readAll(Topics.REGISTRY_V1).stream()
                .filter(event -> event.key().equals("mahalla:1726266005"))
                .toList();
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (long) rows.createNativeQuery("select count(*) from outbox", Long.class)
                        .getSingleResult());
    }
}
