package uz.aloqa.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.aloqa.gateway.visit.Caller;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final MovedClock clock = new MovedClock();
    private final VerifiedTokens tokens = new VerifiedTokens(100, clock);
    private final Caller resident = new Caller("one", Set.of("citizen"), "aloqa-web", null);

    @Test
    void aTokenIsKnownUntilItExpiresAndNotASecondLonger() {
        tokens.remember("a.b.c", resident, NOON.plusSeconds(300));

        assertThat(tokens.find("a.b.c")).isEqualTo(resident);
        clock.now = NOON.plusSeconds(299);
        assertThat(tokens.find("a.b.c")).isEqualTo(resident);
        clock.now = NOON.plusSeconds(300);
        assertThat(tokens.find("a.b.c")).isNull();
    }

    @Test
    void oneCharacterMakesAnotherToken() {
        tokens.remember("a.b.c", resident, NOON.plus(Duration.ofMinutes(5)));

        assertThat(tokens.find("a.b.d")).isNull();
        assertThat(tokens.find("a.b.c ")).isNull();
    }

    private static final class MovedClock extends Clock {

        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
