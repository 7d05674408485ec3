package uz.aloqa.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.testkit.WithStack;

/** How many messages a provider gets. */
@QuarkusTest
@WithStack(database = "notification")
class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Limits LIMITS = new Limits(2, 5, 10);

    @Inject
    PaceTable paces;

    private final String provider = "pace-" + UUID.randomUUID();

    @Test
    void afterABurstItIsAsManyASecondAsTheProviderAllows() {
        assertThat(paces.refill(provider, LIMITS, NOW)).isEqualTo(5);
        paces.spend(provider, 5);
        assertThat(paces.refill(provider, LIMITS, NOW)).isZero();
        assertThat(paces.refill(provider, LIMITS, NOW.plusMillis(500))).isEqualTo(1);
        assertThat(paces.refill(provider, LIMITS, NOW.plusSeconds(2))).isEqualTo(4);
        assertThat(paces.refill(provider, LIMITS, NOW.plusSeconds(60))).isEqualTo(5);
    }

    @Test
    void aClockThatIsBehindTakesNothingBack() {
        paces.refill(provider, LIMITS, NOW);
        paces.spend(provider, 3);
        assertThat(paces.refill(provider, LIMITS, NOW.minusSeconds(60))).isEqualTo(2);
        assertThat(paces.refill(provider, LIMITS, NOW.plusSeconds(1))).isEqualTo(4);
    }

    @Test
    void nothingGoesWhileTheProviderAskedToWaitAndTheLongerWaitHolds() {
        paces.refill(provider, LIMITS, NOW);
        paces.pause(provider, NOW.plusSeconds(30));
        paces.pause(provider, NOW.plusSeconds(10));
        assertThat(paces.refill(provider, LIMITS, NOW.plusSeconds(29))).isZero();
        assertThat(paces.isPaused(provider, NOW.plusSeconds(29))).isTrue();
        assertThat(paces.refill(provider, LIMITS, NOW.plusSeconds(30))).isEqualTo(5);
        assertThat(paces.isPaused(provider, NOW.plusSeconds(30))).isFalse();
    }
}
