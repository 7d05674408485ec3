package uz.aloqa.appeals.handling.inquiry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.history.Change;
import uz.aloqa.appeals.history.Chronicle;
import uz.aloqa.platform.problem.DatabaseAway;
import uz.aloqa.platform.time.Tashkent;

/**
 * Tells who owes a reply, and who leads, that its days are over. Every replica looks; a batch is one transaction, and one that
 * fails is gone through appeal by appeal, so that one which can't be told of holds up no other and is tried again.
 */
@ApplicationScoped
class InquiryClockJob {

    private static final Logger LOG = Logger.getLogger(InquiryClockJob.class);
    private static final int AT_ONCE = 200;

    private final InquiryClock inquiries;
    private final Chronicle chronicle;
    private final Clock clock;

    InquiryClockJob(InquiryClock inquiries, Chronicle chronicle, Clock clock) {
        this.inquiries = inquiries;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    @Scheduled(
            every = "{aloqa.inquiries.scan-every}",
            identity = "inquiry-clock",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        // PostgreSQL keeps microseconds: what is told now must be what is read later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, Tashkent.ZONE);
        try {
            int stopped;
            do {
                stopped = tell(() -> inquiries.stopNext(today, now, AT_ONCE));
            } while (stopped == AT_ONCE);
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                throw e;
            }
            LOG.warnf("a batch of overdue inquiries failed, they are tried one by one: %s", e.getMessage());
            oneByOne(today, now);
        }
    }

    private void oneByOne(LocalDate today, Instant now) {
        for (UUID appealId : inquiries.due(today, AT_ONCE)) {
            try {
                tell(() -> inquiries.stopOne(appealId, today, now));
            } catch (RuntimeException e) {
                if (DatabaseAway.isBehind(e)) {
                    throw e;
                }
                LOG.errorf(e, "appeal=%s: its overdue inquiry could not be told of now", appealId);
            }
        }
    }

    private int tell(Supplier<List<Optional<Change>>> stop) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Optional<Change>> stopped = stop.get();
            List<Change> overdue = stopped.stream().flatMap(Optional::stream).toList();
            if (!overdue.isEmpty()) {
                chronicle.recordAll(overdue, Actor.system());
                LOG.infof(
                        "overdue inquiries=%d first=%s",
                        overdue.size(), overdue.getFirst().event().appealId());
            }
            return stopped.size();
        });
    }
}
