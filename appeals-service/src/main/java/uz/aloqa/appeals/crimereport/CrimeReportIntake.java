package uz.aloqa.appeals.crimereport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.emergency.EmergencyWords;
import uz.aloqa.appeals.history.Actor;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.appeals.number.Serials;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.appeals.report.Departments;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.Scopes;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.contracts.CrimeReportRegistered;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.time.Ids;
import uz.aloqa.platform.time.Tashkent;

/**
 * Registers crime reports (JPK article 329), each at once with its number. Row, history and event are written in one
 * transaction.
 */
@ApplicationScoped
class CrimeReportIntake {

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
    private final CrimeReportConfig config;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CrimeReportIntake(
            Idempotency idempotency,
            Departments departments,
            Serials serials,
            CrimeReports reports,
            EmergencyWords emergencies,
            ReportLog log,
            Scopes scopes,
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
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
}
