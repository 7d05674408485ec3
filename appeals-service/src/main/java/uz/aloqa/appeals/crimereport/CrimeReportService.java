package uz.aloqa.appeals.crimereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.contracts.CrimeReportDecided;
import uz.aloqa.contracts.CrimeReportExtended;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.contracts.CrimeReportWithdrawn;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;

/**
 * Shows crime reports and takes what follows their registration. State, history and event are written in one
 * transaction.
 */
@ApplicationScoped
class CrimeReportService {

    private final CrimeReports reports;
    private final ReportLog log;
    private final Scopes scopes;
    private final AccessLog accesses;
    private final CrimeReportViews views;
    private final CrimeReportConfig config;
    private final Caller caller;
    private final Clock clock;

    CrimeReportService(
            CrimeReports reports,
            ReportLog log,
            Scopes scopes,
            AccessLog accesses,
            CrimeReportViews views,
            CrimeReportConfig config,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.log = log;
        this.scopes = scopes;
        this.accesses = accesses;
        this.views = views;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** One report. */
    @Transactional
    CrimeReportView get(UUID id) {
        return views.of(read(id, AccessKind.VIEW));
    }

    /** A page of reports, the newest first. */
    @Transactional
    Page<CrimeReportView> list(
            @Nullable CrimeReportStatus status, @Nullable Boolean overdue, @Nullable String cursor, int limit) {
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(null);
        List<CrimeReports.Told> rows = reports.list(scope(), status, overdue, before, limit + 1, clock.instant());
        accesses.read(
                AccessKind.LIST,
                rows.stream().map(told -> told.report().subject()).toList());
        return Page.of(rows, limit, told -> Cursor.encode(told.report().id()), views::of);
    }

    /** What happened to a report, oldest first. */
    @Transactional
    Page<ReportStep> history(UUID id, @Nullable String cursor, int limit) {
        read(id, AccessKind.HISTORY);
        return log.of(id, cursor, limit);
    }

    /** Enters a prosecutor's extension to one month. */
    @Transactional
    CrimeReportView extend(UUID id, @Nullable String ifMatch, CheckExtension extension) {
        CrimeReport report = lock(id, ifMatch);
        Instant now = now();
        CrimeReport extended = report.extend(report.term()
                .extend(
                        report.registeredOn(),
                        config.extendedTerm(),
                        new CheckTerm.Extension(extension.prosecutor(), extension.number(), now)));
        reports.save(extended, null);
        log.record(
                extended.version(),
                new CrimeReportExtended(
                        id,
                        report.number(),
                        report.department().soato(),
                        report.reporterId(),
                        extended.term().dueAt(),
                        caller.id(),
                        now),
                scopes.officer());
        return get(id);
    }

    /** Decides. */
    @Transactional
    CrimeReportView decide(UUID id, @Nullable String ifMatch, ReasonedDecision decision) {
        boolean forwarded = decision.outcome() == CrimeReportOutcome.FORWARDED;
        if (forwarded
                && (decision.forwardedTo() == null || decision.forwardedTo().isBlank())) {
            throw CrimeReportRefusals.forwardedNowhere();
        }
        CrimeReport report = lock(id, ifMatch);
        Instant now = now();
        Actor officer = scopes.officer();
        CrimeReport decided = report.decide(new CrimeReport.Decision(
                decision.outcome(),
                forwarded ? decision.forwardedTo() : null,
                caller.id(),
                officer.name() == null ? "" : officer.name(),
                now));
        reports.save(decided, decision.reasons());
        log.record(
                decided.version(),
                new CrimeReportDecided(
                        id,
                        report.number(),
                        report.department().soato(),
                        report.reporterId(),
                        decision.outcome(),
                        caller.id(),
                        now),
                officer);
        return get(id);
    }

    /** The reporter takes their word back. Report, evidence and clock stay. */
    @Transactional
    CrimeReportView withdraw(UUID id, @Nullable String ifMatch) {
        CrimeReport report = reports.lock(id, scope());
        if (!caller.id().equals(report.reporterId())) {
            throw CrimeReportRefusals.notTheReporter();
        }
        ETags.require(ifMatch, report.version());
        Instant now = now();
        CrimeReport withdrawn = report.withdraw(now);
        reports.save(withdrawn, null);
        log.record(
                withdrawn.version(),
                new CrimeReportWithdrawn(
                        id, report.number(), report.department().soato(), caller.id(), now),
                Actor.applicant(caller.id()));
        return get(id);
    }

    private CrimeReports.Told read(UUID id, AccessKind what) {
        CrimeReports.Told told = reports.get(id, scope());
        accesses.read(what, told.report().subject());
        return told;
    }

    private CrimeReport lock(UUID id, @Nullable String ifMatch) {
        // An officer who reported a crime privately decides nothing about it.
        CrimeReport report = reports.lock(id, scopes.of(CrimeReports.READERS, "department_soato", null));
        ETags.require(ifMatch, report.version());
        return report;
    }

    private ReportScope scope() {
        return scopes.of(CrimeReports.READERS, "department_soato", "reporter_id");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
