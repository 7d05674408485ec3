package uz.aloqa.appeals.incident.update;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.incident.Joinings;
import uz.aloqa.platform.problem.DatabaseAway;
import uz.aloqa.platform.problem.DomainException;

/** Looks for updates and answers that have not reached every reporter. What one replica is at, the others leave to it. */
@ApplicationScoped
class SpreadJob {

    private static final Logger LOG = Logger.getLogger(SpreadJob.class);
    private static final int AT_ONCE = 100;

    private final SpreadService service;
    private final Updates updates;
    private final Joinings joinings;

    SpreadJob(SpreadService service, Updates updates, Joinings joinings) {
        this.service = service;
        this.updates = updates;
        this.joinings = joinings;
    }

    @Scheduled(
            every = "{aloqa.incidents.spread-every}",
            identity = "incident-spread",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        spreadAll();
    }

    void spreadAll() {
        for (UUID update : updates.unfinished()) {
            passingOver(update, () -> {
                while (service.spread(update, AT_ONCE) == AT_ONCE) {
                    LOG.debugf("update=%s goes on", update);
                }
            });
        }
        List<UUID> waiting;
        long answered;
        do {
            waiting = joinings.waitingForTheAnswerGiven(AT_ONCE);
            answered = waiting.stream()
                    .filter(child -> passingOver(child, () -> answer(child)))
                    .count();
        } while (waiting.size() == AT_ONCE && answered > 0);
    }

    /** A joined appeal that can't have this answer waits no more for it: its own clock and its executor go on. */
    private void answer(UUID child) {
        try {
            service.answer(child);
        } catch (DomainException e) {
            LOG.warnf("appeal=%s can't be answered as its first one was: %s", child, e.name());
            service.leave(child);
        }
    }

    /** One that fails holds up no other; it is tried again with the next look. */
    private static boolean passingOver(UUID id, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "%s could not be spread now", id);
            return false;
        }
    }
}
