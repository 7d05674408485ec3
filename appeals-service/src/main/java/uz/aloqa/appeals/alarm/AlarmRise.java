package uz.aloqa.appeals.alarm;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.contracts.AlarmEscalated;
import uz.aloqa.platform.problem.DatabaseAway;

/**
 * Lets alarms rise that nobody acknowledged in time. Every replica looks; the row's lock and the level that the same
 * transaction raises make each level happen exactly once, whoever dies when. Each alarm has a transaction of its own: one that
 * can't rise holds up no other, is put off and tried again.
 */
@ApplicationScoped
class AlarmRise {

    private static final Logger LOG = Logger.getLogger(AlarmRise.class);
    private static final int AT_ONCE = 100;

    private final RisingAlarms rising;
    private final Alarms alarms;
    private final ReportLog log;
    private final AlarmConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    AlarmRise(
            RisingAlarms rising, Alarms alarms, ReportLog log, AlarmConfig config, Clock clock, MeterRegistry meters) {
        this.rising = rising;
        this.alarms = alarms;
        this.log = log;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        meters.gauge("aloqa.alarms.put.off", rising, RisingAlarms::putOff);
    }

    @Scheduled(every = "{aloqa.alarms.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rise() {
        boolean more;
        do {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            List<UUID> due = rising.due(now, AT_ONCE);
            long handled = due.stream().filter(id -> isHandled(id, now)).count();
            // What others hold is their business; with nothing but that left, the next look is in time.
            more = due.size() == AT_ONCE && handled > 0;
        } while (more);
    }

    /** Whether it has risen or was put off; false when another replica is at it. */
    private boolean isHandled(UUID id, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> riseOne(id, now));
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "alarm=%s could not rise and is put off", id);
            rising.putOff(id, e.getClass().getSimpleName(), now);
            meters.counter("aloqa.alarms.rise.failed").increment();
            return true;
        }
    }

    private boolean riseOne(UUID id, Instant now) {
        return rising.lock(id, now)
                .map(alarm -> {
                    Alarm risen = alarm.escalate(now, config.acknowledgeWithin());
                    alarms.save(risen, null);
                    rising.healed(id);
                    log.record(
                            risen.version(),
                            new AlarmEscalated(
                                    risen.id(),
                                    risen.hearingDesk(),
                                    risen.mahallaCode(),
                                    risen.level(),
                                    risen.escalatedTo(),
                                    now),
                            Actor.system());
                    meters.counter("aloqa.alarms.escalated", "level", Integer.toString(risen.level()))
                            .increment();
                    return true;
                })
                .orElse(false);
    }
}
