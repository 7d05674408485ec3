package uz.aloqa.notification.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.notification.webhook.WebhookConfig;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:30:00Z");

    private final WebhookConfig config = new SmallRyeConfigBuilder()
            .withMapping(WebhookConfig.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .build()
            .getConfigMapping(WebhookConfig.class);
    private final RetrySchedule schedule = new RetrySchedule(config, Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT5H", "6, PT10H", "7, PT14H", "8, PT20H", "9, PT24H"})
    void theScheduleIsTheOneOfStandardWebhooksAndALittleMore(int made, Duration wait) {
        assertThat(schedule.next(made, null).orElseThrow())
                .isBetween(NOW.plus(wait), NOW.plus(wait.multipliedBy(11).dividedBy(10)));
    }

    @Test
    void afterTheTenthAttemptThereIsNone() {
        assertThat(schedule.next(10, "5")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3600                          | PT1H
            Mon, 23 Nov 2026 06:30:00 GMT | PT1H
            999999999                     | PT24H
            """)
    void theReceiverMayAskForMoreTime(String retryAfter, Duration wait) {
        assertThat(schedule.next(1, retryAfter)).contains(NOW.plus(wait));
    }

    @ParameterizedTest
    @CsvSource({"1", "soon", "-5", "0", "99999999999999", "'Mon, 23 Nov 2020 06:30:00 GMT'"})
    void lessTimeOrRubbishChangesNothing(String retryAfter) {
        assertThat(schedule.next(1, retryAfter).orElseThrow()).isBetween(NOW.plusSeconds(5), NOW.plusMillis(5_500));
    }
}
