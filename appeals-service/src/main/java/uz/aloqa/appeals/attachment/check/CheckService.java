package uz.aloqa.appeals.attachment.check;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentConfig;
import uz.aloqa.appeals.attachment.AttachmentPurpose;
import uz.aloqa.appeals.attachment.AttachmentRepository;
import uz.aloqa.appeals.attachment.antivirus.Antivirus;
import uz.aloqa.appeals.attachment.antivirus.Verdict;
import uz.aloqa.appeals.attachment.content.FileKind;
import uz.aloqa.appeals.attachment.content.Findings;
import uz.aloqa.appeals.attachment.content.Inspector;
import uz.aloqa.appeals.attachment.content.Picture;
import uz.aloqa.appeals.attachment.content.RefusalReason;
import uz.aloqa.appeals.attachment.store.ObjectStore;
import uz.aloqa.appeals.attachment.store.StoreAway;
import uz.aloqa.appeals.routing.GeoPoint;

/**
 * Decides about files: looks at their bytes, has them scanned, writes pictures anew, and keeps what may be kept. One replica
 * at a time has a file; when it dies, another one takes it up after the lease.
 */
@ApplicationScoped
public class CheckService {

    private static final Logger LOG = Logger.getLogger(CheckService.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final Duration LAST_RETRY = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 7;

    private final AttachmentRepository attachments;
    private final CheckRepository checks;
    private final ObjectStore store;
    private final Antivirus antivirus;
    private final Keeper keeper;
    private final AttachmentConfig config;
    private final Clock clock;

    CheckService(
            AttachmentRepository attachments,
            CheckRepository checks,
            ObjectStore store,
            Antivirus antivirus,
            Keeper keeper,
            AttachmentConfig config,
            Clock clock) {
        this.attachments = attachments;
        this.checks = checks;
        this.store = store;
        this.antivirus = antivirus;
        this.keeper = keeper;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The last byte of a file is here. It is looked at now, or by the job when it is large.
     *
     * @return where the picture says it was taken; kept nowhere
     */
    public @Nullable GeoPoint whole(Attachment attachment) {
        boolean atOnce = attachment.size() <= config.checkedAtOnce().asLongValue();
        Instant now = now();
        boolean first = QuarkusTransaction.requiringNew()
                .call(() -> attachments.complete(attachment.id(), now, atOnce ? now.plus(LEASE) : now));
        if (!first) {
            return null;
        }
        LOG.infof("upload whole attachment=%s uploader=%s", attachment.id(), attachment.uploader());
        return atOnce ? look(attachment) : null;
    }

    /** Deletes the bytes and the row of a file, unless it is attached. */
    public void discard(Attachment attachment) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<String> keys = Stream.concat(
                            Stream.of(attachment.objectKey(), attachment.thumbnailKey())
                                    .filter(Objects::nonNull),
                            attachments.partKeys(attachment.id()).stream())
                    .toList();
            // The row goes first, and comes back when the store doesn't do its part.
            if (attachments.removeLoose(attachment.id())) {
                store.delete(keys);
                LOG.infof("attachment deleted attachment=%s", attachment.id());
            }
        });
    }

    /** Looks at a file if it is due and nobody else does. */
    void check(UUID id) {
        Instant now = now();
        if (QuarkusTransaction.requiringNew().call(() -> checks.claim(id, now, now.plus(LEASE)))) {
            attachments.find(id).ifPresent(this::look);
        }
    }

    private @Nullable GeoPoint look(Attachment attachment) {
        Parts parts = new Parts(store, attachments.partKeys(attachment.id()));
        try {
            return decide(attachment, parts);
        } catch (StoreAway | IOException e) {
            // Away from the beginning, or in the middle of a file; or there is no room on the disk.
            LOG.warnf("attachment=%s can't be looked at: %s", attachment.id(), e.getMessage());
            tryAgain(attachment, null);
            return null;
        }
    }

    private @Nullable GeoPoint decide(Attachment attachment, Parts parts) throws IOException {
        return switch (Inspector.inspect(parts)) {
            case Findings.Refused refused -> {
                refuse(attachment, parts, refused.reason(), refused.sha256());
                yield null;
            }
            case Findings.Taken taken -> {
                if (attachment.purpose() == AttachmentPurpose.TIP
                        && taken.type().kind() != FileKind.IMAGE) {
                    refuse(attachment, parts, RefusalReason.MAY_TELL_ITS_SENDER, taken.sha256());
                    yield null;
                }
                if (attachment.size() > config.largest(taken.type().kind())) {
                    refuse(attachment, parts, RefusalReason.TOO_LARGE, taken.sha256());
                    yield null;
                }
                scan(attachment, parts, taken);
                yield taken.location();
            }
        };
    }

    private void scan(Attachment attachment, Parts parts, Findings.Taken taken) throws IOException {
        switch (antivirus.scan(parts)) {
            case Verdict.Clean clean -> keep(attachment, parts, taken);
            case Verdict.Infected infected -> {
                LOG.infof("attachment infected attachment=%s signature=%s", attachment.id(), infected.signature());
                refuse(attachment, parts, RefusalReason.INFECTED, taken.sha256());
            }
            case Verdict.Away away -> {
                LOG.warnf("The virus scanner is away: %s; attachment=%s", away.why(), attachment.id());
                tryAgain(attachment, taken.sha256());
            }
        }
    }

    private void keep(Attachment attachment, Parts parts, Findings.Taken taken) throws IOException {
        CheckRepository.Kept kept;
        try {
            kept = keeper.keep(attachment, parts, taken);
        } catch (Picture.Refused e) {
            refuse(attachment, parts, e.reason(), taken.sha256());
            return;
        }
        boolean ready = QuarkusTransaction.requiringNew().call(() -> {
            checks.forgetParts(attachment.id());
            boolean first = checks.ready(attachment.id(), kept);
            if (attachment.purpose() == AttachmentPurpose.TIP) {
                checks.forgetOriginalSize(attachment.id());
            }
            return first;
        });
        store.delete(parts.keys());
        if (!ready) { // deleted meanwhile by who sent it
            store.delete(Stream.of(kept.objectKey(), kept.thumbnailKey())
                    .filter(Objects::nonNull)
                    .toList());
            return;
        }
        LOG.infof("attachment ready attachment=%s type=%s size=%d", attachment.id(), kept.mediaType(), kept.size());
    }

    private void refuse(Attachment attachment, Parts parts, RefusalReason reason, String sha256) {
        QuarkusTransaction.requiringNew().run(() -> {
            checks.forgetParts(attachment.id());
            checks.refuse(attachment.id(), reason, Keeper.original(attachment, sha256));
        });
        store.delete(parts.keys());
        LOG.infof("attachment refused attachment=%s reason=%s", attachment.id(), reason);
    }

    /** The scanner or the store is away: the file waits, longer every time. */
    private void tryAgain(Attachment attachment, @Nullable String sha256) {
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(attachment.attempts(), DOUBLINGS));
        Instant due = now().plus(wait.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : wait);
        QuarkusTransaction.requiringNew().run(() -> {
            if (sha256 == null) {
                checks.postpone(attachment.id(), due);
            } else {
                checks.quarantine(attachment.id(), Keeper.original(attachment, sha256), due);
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
