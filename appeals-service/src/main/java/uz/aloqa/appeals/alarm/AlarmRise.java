package uz.aloqa.appeals.alarm;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.contracts.AlarmEscalated;

/**
 * Lets alarms rise that nobody acknowledged in time. Every replica looks; the row's lock and the level that the same
 * transaction raises make each level happen exactly once, whoever dies when.
 */
@ApplicationScoped
class AlarmRise {

    private static final int AT_ONCE = 20;

    private final Alarms alarms;
    private final ReportLog log;
    private final AlarmConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    AlarmRise(Alarms alarms, ReportLog log, AlarmConfig config, Clock clock, MeterRegistry meters) {
        this.alarms = alarms;
        this.log = log;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(every = "{aloqa.alarms.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void rise() {
        int risen = AT_ONCE;
        while (risen == AT_ONCE) {
            risen = QuarkusTransaction.requiringNew().call(this::riseSome);
        }
    }

    private int riseSome() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Alarm> due = alarms.lockDue(now, AT_ONCE);
        for (Alarm alarm : due) {
            Alarm risen = alarm.escalate(now, config.acknowledgeWithin());
            alarms.save(risen, null);
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
        }
        return due.size();
    }
}
