package uz.aloqa.appeals.crimereport.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.attachment.Attachment;
import uz.aloqa.appeals.attachment.Attachments;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.crimereport.CrimeReport;
import uz.aloqa.appeals.crimereport.CrimeReports;
import uz.aloqa.appeals.crimereport.evidence.EvidenceView.EvidenceSource;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.contracts.CrimeReportEvidenceAdded;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/**
 * The evidence of crime reports: statements and files, added at any time, also after the decision and after a withdrawal, and
 * kept as they are (DOMAIN §3). Officers of the department see all of it, the reporter what the reporter brought.
 */
@ApplicationScoped
class EvidenceService {

    private final Idempotency idempotency;
    private final CrimeReports reports;
    private final Evidence evidence;
    private final Attachments attachments;
    private final ReportLog log;
    private final Scopes scopes;
    private final AccessLog accesses;
    private final Caller caller;
    private final Clock clock;

    EvidenceService(
            Idempotency idempotency,
            CrimeReports reports,
            Evidence evidence,
            Attachments attachments,
            ReportLog log,
            Scopes scopes,
            AccessLog accesses,
            Caller caller,
            Clock clock) {
        this.idempotency = idempotency;
        this.reports = reports;
        this.evidence = evidence;
        this.attachments = attachments;
        this.log = log;
        this.scopes = scopes;
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is kept of an answer: no second copy of the words. */
    record Added(int seq) {}

    /** Who brings a piece, and as what. */
    private record Bringing(CrimeReport report, EvidenceSource source, Actor bringer, Instant now) {}

    /** A page of the evidence of a report, oldest first. */
    @Transactional
    Page<EvidenceView> list(UUID id, @Nullable String cursor, int limit) {
        CrimeReport report = reports.get(id, scope()).report();
        accesses.read(AccessKind.ATTACHMENT, report.subject());
        int after = Cursor.decode(cursor, 1)
                .map(last -> last.read(0, Integer::parseInt))
                .orElse(0);
        UUID broughtBy = isReporter(report) ? caller.id() : null;
        return Page.of(
                evidence.of(id, broughtBy, after, limit + 1),
                limit,
                piece -> Cursor.encode(piece.seq()),
                piece -> piece);
    }

    /** Adds a statement, once per key. */
    @Transactional
    EvidenceView addStatement(UUID id, @Nullable String key, NewStatement statement) {
        Added added = idempotency.once("add-evidence " + id, key, statement, Added.class, () -> {
            Bringing piece = bring(id);
            int seq = piece.report().evidenceCount();
            evidence.addStatement(id, seq, statement, piece.source(), piece.bringer(), piece.now());
            return told(piece);
        });
        return evidence.of(id, null, added.seq() - 1, 1).getFirst();
    }

    /** Adds a file that the caller has sent, once per key. */
    @Transactional
    EvidenceView addFile(UUID id, @Nullable String key, NewEvidenceFile file) {
        Added added = idempotency.once("add-evidence-file " + id, key, file, Added.class, () -> {
            Bringing piece = bring(id);
            int seq = piece.report().evidenceCount();
            Attachment kept =
                    attachments.bindReady(file.attachmentId(), caller.id(), new Owner(OwnerKind.CRIME_REPORT, id, seq));
            evidence.addFile(id, seq, kept, file.happenedAt(), piece.source(), piece.bringer(), piece.now());
            return told(piece);
        });
        return evidence.of(id, null, added.seq() - 1, 1).getFirst();
    }

    private Bringing bring(UUID id) {
        CrimeReport report = reports.lock(id, scope()).addEvidence();
        reports.save(report, null);
        boolean byReporter = isReporter(report);
        return new Bringing(
                report,
                byReporter ? EvidenceSource.REPORTER : EvidenceSource.OFFICER,
                byReporter ? Actor.applicant(caller.id()) : scopes.officer(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Added told(Bringing piece) {
        CrimeReport report = piece.report();
        log.record(
                report.version(),
                new CrimeReportEvidenceAdded(
                        report.id(),
                        report.number(),
                        report.department().soato(),
                        report.evidenceCount(),
                        caller.id(),
                        piece.now()),
                piece.bringer());
        return new Added(report.evidenceCount());
    }

    private boolean isReporter(CrimeReport report) {
        return caller.id().equals(report.reporterId());
    }

    private ReportScope scope() {
        return scopes.of(CrimeReports.READERS, "department_soato", "reporter_id");
    }
}
