package uz.aloqa.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final MovedClock clock = new MovedClock();
    private final RememberedTokens<String> tokens = new RememberedTokens<>(100, clock);

    @Test
    void aTokenIsKnownUntilItExpiresAndNotASecondLonger() {
        tokens.remember("a.b.c", "resident", NOON.plusSeconds(300));

        assertThat(tokens.find("a.b.c")).contains("resident");
        clock.now = NOON.plusSeconds(299);
        assertThat(tokens.find("a.b.c")).contains("resident");
        clock.now = NOON.plusSeconds(300);
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void oneCharacterMakesAnotherToken() {
        tokens.remember("a.b.c", "resident", NOON.plus(Duration.ofMinutes(5)));

        assertThat(tokens.find("a.b.d")).isEmpty();
        assertThat(tokens.find("a.b.c ")).isEmpty();
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
