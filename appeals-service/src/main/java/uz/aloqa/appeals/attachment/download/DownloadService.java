package uz.aloqa.appeals.attachment.download;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentConfig;
import uz.aloqa.appeals.attachment.AttachmentOwner;
import uz.aloqa.appeals.attachment.AttachmentRefusals;
import uz.aloqa.appeals.attachment.AttachmentRepository;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.Viewer;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.SecretException;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.security.CurrentUser;

/**
 * Gives out files. A signed address is bound to its file and names, encrypted, for whom it is and until when; what that one
 * may see is asked anew whenever it is used, so that a transfer or a complaint takes effect at once.
 */
@ApplicationScoped
class DownloadService {

    private static final Logger LOG = Logger.getLogger(DownloadService.class);
    private static final String PATH = "/api/v1/attachment-content/";
    private static final Text EXPIRED = Text.of(
            "Havola muddati oʻtgan yoki u notoʻgʻri: yangisini oling.",
            "Ҳавола муддати ўтган ёки у нотўғри: янгисини олинг.",
            "Ссылка устарела или неверна: получите новую.",
            "The address has expired or is wrong: ask for a new one.");

    private final AttachmentRepository attachments;
    private final List<AttachmentOwner> owners;
    private final AccessLog accesses;
    private final SecretColumn links;
    private final AttachmentConfig config;
    private final CurrentUser user;
    private final Clock clock;

    DownloadService(
            AttachmentRepository attachments,
            @All List<AttachmentOwner> owners,
            AccessLog accesses,
            Secrets secrets,
            AttachmentConfig config,
            CurrentUser user,
            Clock clock) {
        this.attachments = attachments;
        this.owners = owners;
        this.accesses = accesses;
        this.links = secrets.column("attachment", "link");
        this.config = config;
        this.user = user;
        this.clock = clock;
    }

    /** What is to be sent. */
    record Content(Attachment attachment, String objectKey, boolean thumbnail) {}

    /** A file that the caller may see: their own, or attached to what they may see. */
    @Transactional
    Attachment get(UUID id) {
        return visible(id, viewer());
    }

    /** Addresses for the caller. */
    @Transactional
    LinkView link(UUID id) {
        Viewer viewer = viewer();
        Attachment attachment = visible(id, viewer);
        if (attachment.state() != AttachmentState.READY) {
            throw AttachmentRefusals.notReady();
        }
        Optional.ofNullable(attachment.owner())
                .flatMap(owner -> subject(owner, viewer))
                .ifPresent(subject -> accesses.read(AccessKind.ATTACHMENT, subject));
        Instant expiresAt = clock.instant().plus(config.linkFor()).truncatedTo(ChronoUnit.SECONDS);
        LOG.infof("attachment address given attachment=%s reader=%s", id, viewer.account());
        return new LinkView(
                address(id, new Ticket(viewer, false, expiresAt)),
                attachment.thumbnailKey() == null ? null : address(id, new Ticket(viewer, true, expiresAt)),
                expiresAt);
    }

    /** What a signed address leads to. */
    @Transactional
    Content open(UUID id, String link) {
        Ticket ticket = ticket(id, link);
        if (!ticket.expiresAt().isAfter(clock.instant())) {
            throw new Forbidden("attachment-link-expired", EXPIRED);
        }
        Attachment attachment = visible(id, ticket.viewer());
        String key = ticket.thumbnail() ? attachment.thumbnailKey() : attachment.objectKey();
        if (attachment.state() != AttachmentState.READY || key == null) {
            throw AttachmentRefusals.notFound();
        }
        return new Content(attachment, key, ticket.thumbnail());
    }

    private Attachment visible(UUID id, Viewer viewer) {
        return attachments
                .find(id)
                .filter(attachment -> mayRead(attachment, viewer))
                .orElseThrow(AttachmentRefusals::notFound);
    }

    private boolean mayRead(Attachment attachment, Viewer viewer) {
        Owner owner = attachment.owner();
        if (owner == null) {
            return attachment.uploader().equals(viewer.account());
        }
        return subject(owner, viewer).isPresent();
    }

    private Optional<DataSubject> subject(Owner owner, Viewer viewer) {
        return owners.stream()
                .filter(feature -> feature.kinds().contains(owner.kind()))
                .flatMap(feature -> feature.visible(owner, viewer).stream())
                .findFirst();
    }

    private String address(UUID id, Ticket ticket) {
        return PATH + id + "?link="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(links.encrypt(id, ticket.line()));
    }

    private Ticket ticket(UUID id, String link) {
        try {
            return Ticket.of(links.decrypt(id, Base64.getUrlDecoder().decode(link)));
        } catch (IllegalArgumentException | SecretException e) {
            throw new Forbidden("attachment-link-expired", EXPIRED);
        }
    }

    private Viewer viewer() {
        return new Viewer(user.id(), user.roles(), user.department().orElse(null));
    }
}
