package uz.aloqa.appeals.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.access.Register;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.AttachmentOwner;
import uz.aloqa.appeals.attachment.AttachmentPurpose;
import uz.aloqa.appeals.attachment.AttachmentState;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.attachment.Viewer;
import uz.aloqa.appeals.attachment.content.RefusalReason;
import uz.aloqa.appeals.attachment.upload.AnonymousUploads;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.SecretException;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.sql.Sql;

/**
 * Pictures with tips. Nobody has an account to whom a file could belong: whoever knows what it is called may send its bytes and
 * name it in a tip. That is an encrypted id with a time, so an address in somebody's log leads to no row (docs/adr/0026).
 * Only specialists read them.
 */
@ApplicationScoped
class TipFiles implements AttachmentOwner {

    private static final String PATH = "/api/v1/anonymous-tips/files/";
    private static final String BETWEEN = "|";

    private final AnonymousUploads uploads;
    private final Attachments attachments;
    private final SecretColumn names;
    private final TipConfig config;
    private final Sql sql;
    private final Clock clock;

    TipFiles(
            AnonymousUploads uploads,
            Attachments attachments,
            Secrets secrets,
            TipConfig config,
            Sql sql,
            Clock clock) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.names = secrets.column("attachment", "tip_file");
        this.config = config;
        this.sql = sql;
        this.clock = clock;
    }

    /** What a name says. */
    private record Named(UUID id, Instant expiresAt) {}

    TipFile announce(long size) {
        UUID id = uploads.begin(size);
        Instant expiresAt = clock.instant().plus(config.fileFor()).truncatedTo(ChronoUnit.SECONDS);
        String file = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(names.encrypt(AttachmentPurpose.NOBODY, id + BETWEEN + expiresAt.getEpochSecond()));
        return new TipFile(file, PATH + file, expiresAt, AttachmentState.UPLOADING, null);
    }

    /** Takes the bytes and looks at them. */
    TipFile put(String file, InputStream bytes, Language language) {
        Named named = named(file);
        Attachment attachment = uploads.put(named.id(), bytes);
        RefusalReason reason = attachment.reason();
        return new TipFile(
                file,
                PATH + file,
                named.expiresAt(),
                attachment.state(),
                reason == null ? null : reason.words().in(language));
    }

    /** Attaches what was sent to a message of a tip, in the transaction that writes the message. */
    void attach(@Nullable List<String> files, UUID tip, int seq) {
        if (files != null && !files.isEmpty()) {
            attachments.bind(
                    files.stream().map(file -> named(file).id()).toList(),
                    AttachmentPurpose.NOBODY,
                    new Owner(OwnerKind.TIP, tip, seq));
        }
    }

    @Override
    public Set<OwnerKind> kinds() {
        return Set.of(OwnerKind.TIP);
    }

    @Override
    public Optional<DataSubject> visible(Owner owner, Viewer viewer) {
        ReportScope scope = ReportScope.of(
                viewer.account(),
                viewer.roles(),
                viewer.department(),
                Set.of(Role.SPECIALIST),
                "department_soato",
                null);
        return sql.first(
                "select id from tip where id = ? and " + scope.predicate(),
                row -> new DataSubject(Register.TIP, row.getObject("id", UUID.class), null),
                scope.parameters(List.of(owner.id()), List.of()));
    }

    private Named named(String file) {
        try {
            String said = names.decrypt(
                    AttachmentPurpose.NOBODY, Base64.getUrlDecoder().decode(file));
            int between = said.indexOf(BETWEEN);
            Named named = new Named(
                    UUID.fromString(said.substring(0, between)),
                    Instant.ofEpochSecond(Long.parseLong(said.substring(between + 1))));
            if (named.expiresAt().isAfter(clock.instant())) {
                return named;
            }
        } catch (IllegalArgumentException | SecretException e) {
            throw TipRefusals.fileUnknown();
        }
        throw TipRefusals.fileUnknown();
    }
}
