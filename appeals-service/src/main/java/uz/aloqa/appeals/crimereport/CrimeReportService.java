package uz.aloqa.appeals.crimereport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.access.AccessKind;
import uz.aloqa.appeals.access.AccessLog;
import uz.aloqa.appeals.emergency.EmergencyWords;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.number.Serials;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.appeals.report.Departments;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.contracts.CrimeReportDecided;
import uz.aloqa.contracts.CrimeReportExtended;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.contracts.CrimeReportRegistered;
import uz.aloqa.contracts.CrimeReportWithdrawn;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Ids;
import uz.aloqa.platform.time.Tashkent;

/** Takes crime reports (JPK article 329) and what follows. State, history and event are written in one transaction. */
@ApplicationScoped
class CrimeReportService {

    /** Who enters what was told to them. */
    private static final Set<Role> REGISTRARS =
            Set.of(Role.DUTY_OFFICER, Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.INSPECTOR);

    private static final int REGION_DIGITS = 4;

    private final Idempotency idempotency;
    private final Departments departments;
    private final Serials serials;
    private final CrimeReports reports;
    private final EmergencyWords emergencies;
    private final ReportLog log;
    private final Scopes scopes;
    private final AccessLog accesses;
    private final CrimeReportViews views;
    private final CrimeReportConfig config;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CrimeReportService(
            Idempotency idempotency,
            Departments departments,
            Serials serials,
            CrimeReports reports,
            EmergencyWords emergencies,
            ReportLog log,
            Scopes scopes,
            AccessLog accesses,
            CrimeReportViews views,
            CrimeReportConfig config,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.idempotency = idempotency;
        this.departments = departments;
        this.serials = serials;
        this.reports = reports;
        this.emergencies = emergencies;
        this.log = log;
        this.scopes = scopes;
        this.accesses = accesses;
        this.views = views;
        this.config = config;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /** Registers a report, once per key, and gives the slip. */
    CrimeReportSlip register(@Nullable String key, ReportCrime told) {
        boolean byOfficer = told.formOrElectronic() != CrimeReportForm.ELECTRONIC;
        if (byOfficer && !scopes.isOneOf(REGISTRARS)) {
            throw CrimeReportRefusals.officersForm();
        }
        CrimeReportSlip slip =
                idempotency.once("report-crime", key, told, CrimeReportSlip.class, () -> enter(told, byOfficer));
        return new CrimeReportSlip(
                slip.id(),
                slip.number(),
                slip.departmentSoato(),
                slip.receivedAt(),
                slip.dueOn(),
                slip.urgent(),
                emergencies.in(told.text()).advice(caller.language()));
    }

    private CrimeReportSlip enter(ReportCrime told, boolean byOfficer) {
        Instant now = now();
        LocalDate today = LocalDate.ofInstant(now, Tashkent.ZONE);
        Department department = department(told, byOfficer);
        CrimeReport report = new CrimeReport(
                ids.next(),
                "J" + serials.next("crime_report", series(department), today),
                department,
                told.formOrElectronic(),
                CrimeReportStatus.REGISTERED,
                emergencies.in(told.text()).isUrgent(),
                byOfficer ? null : caller.id(),
                caller.id(),
                now,
                today,
                CheckTerm.from(today, config.term()),
                null,
                null,
                0,
                1);
        ReportCrime.Reporter reporter = told.reporterOrSilent();
        String name = reporter.fullName() == null && !byOfficer ? caller.name() : reporter.fullName();
        reports.add(
                report, new CrimeReports.Words(told.text().strip(), told.location(), name, reporter.contact(), null));
        log.record(
                report.version(),
                new CrimeReportRegistered(
                        report.id(),
                        report.number(),
                        department.soato(),
                        department.mahallaCode(),
                        report.reporterId(),
                        report.form(),
                        report.urgent(),
                        report.term().dueAt(),
                        now),
                byOfficer ? scopes.officer() : Actor.applicant(caller.id()));
        return CrimeReportSlip.of(report, null);
    }

    /** What an officer enters without a known place belongs to the officer's own department. */
    private Department department(ReportCrime told, boolean byOfficer) {
        String own = scopes.department();
        boolean placed = told.location() != null || told.mahallaCode() != null || told.districtSoato() != null;
        return byOfficer && !placed && own != null
                ? new Department(own, null)
                : departments.of(told.location(), told.mahallaCode(), told.districtSoato());
    }

    /** Numbers have seven digits of a district; a region's own register fills them up with zeros. */
    private static String series(Department department) {
        return department.soato().length() == REGION_DIGITS ? department.soato() + "000" : department.soato();
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
