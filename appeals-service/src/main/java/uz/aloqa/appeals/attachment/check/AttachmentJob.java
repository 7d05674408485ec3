package uz.aloqa.appeals.attachment.check;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.attachment.AttachmentConfig;
import uz.aloqa.appeals.attachment.AttachmentRepository;
import uz.aloqa.appeals.attachment.store.StoreAway;

/** Looks at large files, at those in quarantine, and at those whose replica died; removes what nobody attached. */
@ApplicationScoped
class AttachmentJob {

    private static final Logger LOG = Logger.getLogger(AttachmentJob.class);
    private static final int AT_ONCE = 20;
    private static final int LOOSE_AT_ONCE = 200;

    private final CheckService check;
    private final CheckRepository checks;
    private final AttachmentRepository attachments;
    private final AttachmentConfig config;
    private final Clock clock;

    AttachmentJob(
            CheckService check,
            CheckRepository checks,
            AttachmentRepository attachments,
            AttachmentConfig config,
            Clock clock) {
        this.check = check;
        this.checks = checks;
        this.attachments = attachments;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${aloqa.attachments.check-every:2s}",
            identity = "attachment-check",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (UUID id : checks.due(clock.instant(), AT_ONCE)) {
            check.check(id);
        }
    }

    @Scheduled(
            every = "${aloqa.attachments.cleanup-every:10m}",
            delayed = "1m",
            identity = "attachment-cleanup",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void cleanUp() {
        try {
            for (UUID id : checks.loose(clock.instant().minus(config.looseFor()), LOOSE_AT_ONCE)) {
                attachments.find(id).ifPresent(check::discard);
            }
        } catch (StoreAway e) {
            LOG.warnf("Loose attachments wait for the store: %s", e.getMessage());
        }
    }
}
