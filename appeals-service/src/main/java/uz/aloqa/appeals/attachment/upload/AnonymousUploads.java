package uz.aloqa.appeals.attachment.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentConfig;
import uz.aloqa.appeals.attachment.AttachmentPurpose;
import uz.aloqa.appeals.attachment.AttachmentRefusals;
import uz.aloqa.appeals.attachment.AttachmentRepository;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.check.CheckService;
import uz.aloqa.appeals.attachment.content.FileKind;
import uz.aloqa.platform.time.Ids;

/**
 * Pictures of somebody without an account. Neither a name nor a type is asked for; who may send the bytes, the feature that
 * takes them makes sure of.
 */
@ApplicationScoped
public class AnonymousUploads {

    private static final Logger LOG = Logger.getLogger(AnonymousUploads.class);
    private static final String NAMELESS = "file";
    private static final String ANY_TYPE = "application/octet-stream";

    private final AttachmentRepository attachments;
    private final Intake intake;
    private final CheckService check;
    private final AttachmentConfig config;
    private final Ids ids;
    private final Clock clock;

    AnonymousUploads(
            AttachmentRepository attachments,
            Intake intake,
            CheckService check,
            AttachmentConfig config,
            Ids ids,
            Clock clock) {
        this.attachments = attachments;
        this.intake = intake;
        this.check = check;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    /** Announces a file of so many bytes. */
    public UUID begin(long size) {
        long most = config.largest(FileKind.IMAGE);
        if (size > most) {
            throw UploadRefusals.tooLarge(most);
        }
        UUID id = ids.next();
        attachments.add(
                id,
                AttachmentPurpose.NOBODY,
                AttachmentPurpose.TIP,
                NAMELESS,
                ANY_TYPE,
                size,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        LOG.infof("upload begun attachment=%s without an account", id);
        return id;
    }

    /** Takes its bytes, once, and looks at them; the place that a picture tells is told to nobody. */
    public Attachment put(UUID id, InputStream bytes) {
        Attachment attachment = known(id);
        if (attachment.state() != AttachmentState.UPLOADING) {
            throw UploadRefusals.finished();
        }
        intake.replace(attachment, bytes);
        check.whole(known(id));
        return known(id);
    }

    private Attachment known(UUID id) {
        return attachments
                .find(id)
                .filter(attachment -> attachment.purpose() == AttachmentPurpose.TIP)
                .orElseThrow(AttachmentRefusals::notFound);
    }
}
