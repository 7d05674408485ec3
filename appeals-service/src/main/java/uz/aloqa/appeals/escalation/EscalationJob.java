package uz.aloqa.appeals.escalation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.platform.problem.DatabaseAway;

/**
 * Looks for appeals whose term is running out. Every replica looks; each batch is one transaction and passes over the rows
 * that others are at. A batch that fails is gone through appeal by appeal, so that one which can't be told of holds up no
 * other; it is put off and tried again.
 */
@ApplicationScoped
class EscalationJob {

    static final int AT_ONCE = 500;

    private static final Logger LOG = Logger.getLogger(EscalationJob.class);

    private final EscalationService escalations;
    private final EscalationTable table;
    private final IncidentTable incidents;
    private final MeterRegistry meters;
    private final Clock clock;

    EscalationJob(
            EscalationService escalations,
            EscalationTable table,
            IncidentTable incidents,
            MeterRegistry meters,
            Clock clock) {
        this.escalations = escalations;
        this.table = table;
        this.incidents = incidents;
        this.meters = meters;
        this.clock = clock;
        meters.gauge("aloqa.appeals.escalations.put.off", table, EscalationTable::putOff);
    }

    @Scheduled(
            every = "{aloqa.escalation.scan-every}",
            identity = "appeal-escalation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        escalateAll();
    }

    /** Goes on until nothing is left that was due when it began. */
    void escalateAll() {
        // PostgreSQL keeps microseconds: what is told now must be what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (UUID speaker : incidents.fallenSilent()) {
            while (escalations.tellAnew(speaker, now, AT_ONCE) == AT_ONCE) {
                LOG.debugf("appeal=%s had spoken for more", speaker);
            }
        }
        while (escalateSome(now) == AT_ONCE) {
            LOG.debugf("more is due before %s", now);
        }
        incidents.due(now).forEach(first -> escalateIncident(first, now));
    }

    private void escalateIncident(UUID first, Instant now) {
        try {
            while (escalations.escalateIncident(first, now, AT_ONCE) == AT_ONCE) {
                LOG.debugf("more of incident=%s is due before %s", first, now);
            }
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.warnf(
                    "incident=%s could not be escalated, its appeals speak for themselves: %s", first, e.getMessage());
            incidents.dueOf(first, now).forEach(id -> escalateAlone(id, now));
        }
    }

    private int escalateSome(Instant now) {
        try {
            return escalations.escalateNext(now, AT_ONCE);
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.warnf("a batch could not be escalated, its appeals are tried one by one: %s", e.getMessage());
            return oneByOne(now);
        }
    }

    private int oneByOne(Instant now) {
        int tried = 0;
        for (UUID id : table.due(now, AT_ONCE)) {
            tried++;
            escalateAlone(id, now);
        }
        return tried;
    }

    private void escalateAlone(UUID id, Instant now) {
        try {
            escalations.escalateOne(id, now);
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "appeal=%s could not be escalated and is put off", id);
            table.putOff(id, e.getClass().getSimpleName(), now);
            meters.counter("aloqa.appeals.escalations.failed").increment();
        }
    }
}
