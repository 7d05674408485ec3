package uz.aloqa.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpstreamTest {

    private static final long PASS_OVER = Duration.ofSeconds(3).toNanos();
    private static final long NOW = 1_000_000;

    private final Replica first = new Replica(URI.create("http://first:8081"));
    private final Replica second = new Replica(URI.create("http://second"));
    private final Upstream upstream = new Upstream("appeals", "appeals-service", List.of(first, second), PASS_OVER);

    @Test
    void equallyBusyReplicasTakeTurns() {
        Replica one = upstream.choose(Set.of(), NOW);
        Replica two = upstream.choose(Set.of(), NOW);
        assertThat(Set.of(one, two)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void theLeastBusyReplicaIsChosen() {
        first.opened();
        for (int i = 0; i < 4; i++) {
            assertThat(upstream.choose(Set.of(), NOW)).isSameAs(second);
        }
        first.closed();
        second.opened();
        assertThat(upstream.choose(Set.of(), NOW)).isSameAs(first);
    }

    @Test
    void oneThatFailedIsPassedOverForAWhile() {
        upstream.failed(first, NOW);
        second.opened();
        for (int i = 0; i < 4; i++) {
            assertThat(upstream.choose(Set.of(), NOW + 1)).isSameAs(second);
        }
        assertThat(upstream.choose(Set.of(), NOW + PASS_OVER)).isSameAs(first);
    }

    @Test
    void oneThatFailedIsStillTriedWhenNoOtherIsLeft() {
        upstream.failed(first, NOW);
        assertThat(upstream.choose(Set.of(second), NOW + 1)).isSameAs(first);
        assertThat(upstream.choose(Set.of(first, second), NOW + 1)).isNull();
    }

    @Test
    void oneThatIsAboutToEndIsLeftAloneUntilItIsReadyAgain() {
        assertThat(first.tells(false)).isTrue();
        assertThat(first.tells(false)).isFalse();
        second.opened();
        for (int i = 0; i < 4; i++) {
            assertThat(upstream.choose(Set.of(), NOW)).isSameAs(second);
        }
        assertThat(upstream.choose(Set.of(second), NOW)).isSameAs(first);

        first.tells(true);
        assertThat(upstream.choose(Set.of(), NOW)).isSameAs(first);
    }

    @Test
    void aReplicaWithoutAPortListensOn80() {
        assertThat(second.address()).isEqualTo("second:80");
    }
}
