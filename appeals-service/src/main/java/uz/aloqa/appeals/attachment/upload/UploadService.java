package uz.aloqa.appeals.attachment.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentConfig;
import uz.aloqa.appeals.attachment.AttachmentRefusals;
import uz.aloqa.appeals.attachment.AttachmentRepository;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.check.CheckService;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.time.Ids;

/** The files of users: announced, sent, looked at, deleted. */
@ApplicationScoped
class UploadService {

    private static final Logger LOG = Logger.getLogger(UploadService.class);

    private final Idempotency idempotency;
    private final AttachmentRepository attachments;
    private final UploadRepository uploads;
    private final Intake intake;
    private final CheckService check;
    private final AttachmentConfig config;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    UploadService(
            Idempotency idempotency,
            AttachmentRepository attachments,
            UploadRepository uploads,
            Intake intake,
            CheckService check,
            AttachmentConfig config,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.attachments = attachments;
        this.uploads = uploads;
        this.intake = intake;
        this.check = check;
        this.config = config;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is kept of an answer. */
    record Begun(UUID id) {}

    /** Where an upload stands; the place a picture tells is said this once. */
    record Progress(Attachment attachment, @Nullable GeoPoint foundLocation) {}

    /** Announces a file, once per key. */
    Attachment begin(@Nullable String key, NewUpload upload) {
        Begun begun = idempotency.once("begin-upload", key, upload, Begun.class, () -> announce(upload));
        return own(begun.id());
    }

    private Begun announce(NewUpload upload) {
        Instant now = now();
        if (upload.size() > config.largestOfAll()) {
            throw UploadRefusals.tooLarge(config.largestOfAll());
        }
        UploadRepository.Use use = uploads.useOf(caller.id(), now.minus(Duration.ofDays(1)));
        if (use.atOnce() >= config.uploadsAtOnce()) {
            throw UploadRefusals.atOnce(config.uploadsAtOnce());
        }
        if (use.files() >= config.filesADay()
                || use.bytes() + upload.size() > config.bytesADay().asLongValue()) {
            throw UploadRefusals.quota();
        }
        UUID id = ids.next();
        attachments.add(id, caller.id(), upload.purpose(), upload.name().strip(), upload.type(), upload.size(), now);
        LOG.infof("upload begun attachment=%s size=%d uploader=%s", id, upload.size(), caller.id());
        return new Begun(id);
    }

    /** One of the caller's own. */
    Attachment own(UUID id) {
        return attachments
                .find(id)
                .filter(attachment -> attachment.uploader().equals(caller.id()))
                .orElseThrow(AttachmentRefusals::notFound);
    }

    /**
     * Goes on with an upload.
     *
     * @param offset where the bytes belong
     * @param last whether the sender says that these are the last ones
     */
    Progress append(UUID id, @Nullable Long offset, boolean last, InputStream bytes) {
        Attachment attachment = uploading(id);
        if (offset == null) {
            throw UploadRefusals.offsetMissing();
        }
        if (offset != attachment.received()) {
            throw UploadRefusals.offset(attachment.received());
        }
        long received = intake.receive(attachment, offset, bytes);
        if (received < attachment.size()) {
            if (last) {
                throw UploadRefusals.tooShort(attachment.size(), received);
            }
            return new Progress(own(id), null);
        }
        return complete(id);
    }

    /** Takes the whole file at once; what had come before is forgotten. */
    Progress replace(UUID id, InputStream bytes) {
        Attachment attachment = uploading(id);
        intake.replace(attachment, bytes);
        return complete(id);
    }

    /** Deletes what isn't attached to anything. */
    void delete(UUID id) {
        Attachment attachment = own(id);
        if (attachment.owner() != null) {
            throw UploadRefusals.attached();
        }
        check.discard(attachment);
    }

    private Attachment uploading(UUID id) {
        Attachment attachment = own(id);
        if (attachment.state() != AttachmentState.UPLOADING) {
            throw UploadRefusals.finished();
        }
        return attachment;
    }

    private Progress complete(UUID id) {
        GeoPoint location = check.whole(own(id));
        return new Progress(own(id), location);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
