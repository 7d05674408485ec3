package uz.aloqa.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(30));
    private final Random random = new Random(1);

    @Test
    void eachPauseIsTwiceTheOneBeforeWithAPartOfChance() {
        for (int failures = 1; failures <= 8; failures++) {
            long whole = 5_000L << (failures - 1);
            for (int i = 0; i < 100; i++) {
                assertThat(backoff.after(failures, random).toMillis()).isBetween(whole / 2, whole);
            }
        }
    }

    @Test
    void noPauseIsLongerThanTheLimitHoweverOftenItFailed() {
        assertThat(backoff.after(60, random)).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(30));
        assertThat(backoff.after(Integer.MAX_VALUE, random)).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(30));
    }
}
