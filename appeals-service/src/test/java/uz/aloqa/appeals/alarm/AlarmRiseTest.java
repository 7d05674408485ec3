package uz.aloqa.appeals.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AlarmHandedOver;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

/** No alarm keeps another one from rising. */
@QuarkusTest
@WithStack(database = "appeals")
class AlarmRiseTest {

    private static final String DESK = "1726778";

    @Inject
    AlarmRise rise;

    @Inject
    MeterRegistry meters;

    @Inject
    Sql sql;

    @Test
    void anAlarmAtTheTopThatNoScreenShowsRisesNoMoreAndBlocksNoOther() {
        UUID top = alarm("now() - interval '3 hours'", 2, null);
        UUID takenOn = alarm("now() - interval '3 hours'", 0, null);
        sql.update(
                "update alarm set status = 'ACKNOWLEDGED', acknowledged_at = now(), acknowledged_by = ? where id = ?",
                UUID.randomUUID(),
                takenOn);
        for (UUID id : List.of(top, takenOn)) {
            handedOver(id, 1, 0);
            handedOver(id, 2, 7); // in order: once this one is seen, the one before has had its effect
            eventually(() -> sql.count("select open_streams from alarm where id = ?", id) == 7);
        }
        UUID other = alarm("now() - interval '1 hour'", 0, "now() - interval '1 hour'");

        rise.rise();

        eventually(() -> levelOf(other) == 1);
        assertThat(levelOf(top)).isEqualTo(2);
        assertThat(levelOf(takenOn)).isZero();
        for (UUID id : List.of(top, takenOn)) {
            assertThat(sql.count("select count(*) from alarm where id = ? and escalate_at is null and version = 1", id))
                    .isEqualTo(1);
            assertThat(sql.count("select count(*) from alarm_rise_failure where alarm_id = ?", id))
                    .isZero();
            assertThat(sql.count("select count(*) from report_history where subject_id = ?", id))
                    .isZero();
        }
    }

    @Test
    void anAlarmThatCannotRiseKeepsNoOtherFromItAndIsTriedAgainLaterAndLater() {
        // The oldest of all: what its next step would write stands in the history already.
        UUID poison = alarm("now() - interval '2 hours'", 0, "now() - interval '2 hours'");
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        Handler listener = errorsInto(errors);
        Logger logger = Logger.getLogger(AlarmRise.class.getName());
        logger.addHandler(listener);
        try {
            sql.update("""
                    insert into report_history (subject_id, version, type, occurred_at, actor_kind, detail)
                    values (?, 2, 'Poison', now(), 'SYSTEM', '{}')""", poison);
            sql.update("update alarm set escalate_at = now() - interval '2 hours' where id = ?", poison);
            List<UUID> others = List.of(due(), due(), due());
            rise.rise();
            for (UUID other : others) {
                eventually(() -> levelOf(other) == 1);
            }
            eventually(() -> attempts(poison) >= 1);
        } finally {
            logger.removeHandler(listener);
        }
        assertThat(levelOf(poison)).isZero();
        assertThat(errors).anyMatch(line -> line.contains(poison.toString()));
        assertThat(meters.counter("aloqa.alarms.rise.failed").count()).isPositive();
        assertThat(Objects.requireNonNull(meters.find("aloqa.alarms.put.off").gauge())
                        .value())
                .isPositive();

        // after many failures it is left alone for longer
        sql.update("update alarm_rise_failure set attempts = 9, retry_at = now() where alarm_id = ?", poison);
        rise.rise();
        eventually(() -> attempts(poison) == 10);
        assertThat(sql.count("""
                        select count(*) from alarm_rise_failure
                        where alarm_id = ? and retry_at > now() + interval '20 seconds'""", poison)).isEqualTo(1);

        // once what stood in its way is gone it rises
        sql.update("update alarm set version = 2 where id = ?", poison);
        sql.update("update alarm_rise_failure set retry_at = now() where alarm_id = ?", poison);
        rise.rise();
        eventually(() -> levelOf(poison) == 1);
        assertThat(attempts(poison)).isZero();
    }

    private UUID due() {
        return alarm("now() - interval '1 hour'", 0, "now() - interval '1 hour'");
    }

    private UUID alarm(String raisedAt, int level, String escalateAt) {
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into alarm (id, desk_soato, raised_by, status, level, escalate_at, raised_at, open_streams, version)
                values (?, ?, ?, 'RAISED', ?, %s, %s, 0, 1)""".formatted(escalateAt, raisedAt), id, DESK, UUID.randomUUID(), level);
        return id;
    }

    private static void handedOver(UUID id, long sequence, int openStreams) {
        Events.of(new AlarmHandedOver(id, DESK, openStreams, Clock.systemUTC().instant()))
                .key(id.toString())
                .sequence(sequence)
                .to(Topics.NOTIFICATIONS_V1);
    }

    private long levelOf(UUID id) {
        return sql.count("select level from alarm where id = ?", id);
    }

    private long attempts(UUID id) {
        return sql.count("select attempts from alarm_rise_failure where alarm_id = ?", id);
    }

    private static Handler errorsInto(Queue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    Object[] parameters = line.getParameters();
                    lines.add(line.getMessage() + (parameters == null ? "" : List.of(parameters)));
                }
            }

            @Override
            public void flush() {
                // kept in memory
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }

    private static void eventually(BooleanSupplier holds) {
        Instant end = Clock.systemUTC().instant().plus(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertThat(Clock.systemUTC().instant()).as("waited long enough").isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
