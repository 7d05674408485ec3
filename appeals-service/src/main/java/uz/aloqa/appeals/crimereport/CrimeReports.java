package uz.aloqa.appeals.crimereport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.report.Department;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.appeals.report.SecretPoint;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.contracts.CrimeReportForm;
import uz.aloqa.contracts.CrimeReportOutcome;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.sql.Sql;

/** Crime reports in the database. Whoever reads or locks one brings their scope, which becomes part of the statement. */
@ApplicationScoped
public class CrimeReports {

    /** Who sees the register of their department; nobody else but the reporter does. */
    public static final Set<Role> READERS = Set.of(Role.DUTY_OFFICER, Role.SPECIALIST, Role.DEPARTMENT_HEAD);

    private static final String TABLE = "crime_report";

    private final Sql sql;
    private final SecretColumn body;
    private final SecretColumn place;
    private final SecretColumn reporterName;
    private final SecretColumn reporterContact;
    private final SecretColumn reasons;

    CrimeReports(Sql sql, Secrets secrets) {
        this.sql = sql;
        this.body = secrets.column(TABLE, "body");
        this.place = secrets.column(TABLE, "place");
        this.reporterName = secrets.column(TABLE, "reporter_name");
        this.reporterContact = secrets.column(TABLE, "reporter_contact");
        this.reasons = secrets.column(TABLE, "reasons");
    }

    /**
     * The words of a report, in clear.
     *
     * @param text what happened
     * @param location where
     * @param reporterName who reported, as told
     * @param reporterContact how to reach them, as told
     * @param reasons of the decision
     */
    record Words(
            String text,
            @Nullable GeoPoint location,
            @Nullable String reporterName,
            @Nullable String reporterContact,
            @Nullable String reasons) {}

    /** A report with its words. */
    public record Told(CrimeReport report, Words words) {}

    void add(CrimeReport report, Words words) {
        sql.update(
                """
                insert into crime_report
                  (id, number, department_soato, mahalla_code, form, status, urgent, body, place, reporter_id, reporter_name,
                   reporter_contact, registered_by, received_at, registered_on, due_on, due_at, evidence_count, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                report.id(),
                report.number(),
                report.department().soato(),
                report.department().mahallaCode(),
                report.form(),
                report.status(),
                report.urgent(),
                body.encrypt(report.id(), words.text()),
                SecretPoint.encrypt(place, report.id(), words.location()),
                report.reporterId(),
                SecretPoint.encrypt(reporterName, report.id(), words.reporterName()),
                SecretPoint.encrypt(reporterContact, report.id(), words.reporterContact()),
                report.registeredBy(),
                report.receivedAt(),
                report.registeredOn(),
                report.term().dueOn(),
                report.term().dueAt(),
                report.evidenceCount(),
                report.version());
    }

    /** Keeps a step. The reasons come with a decision and are absent otherwise. */
    public void save(CrimeReport report, @Nullable String decisionReasons) {
        CheckTerm.Extension extension = report.term().extension();
        CrimeReport.Decision decision = report.decision();
        sql.update(
                """
                update crime_report set status = ?, due_on = ?, due_at = ?, extended_by = ?, extension_number = ?,
                  extended_at = ?, outcome = ?, reasons = coalesce(?, reasons), forwarded_to = ?, decided_by = ?,
                  decider_name = ?, decided_at = ?, withdrawn_at = ?, evidence_count = ?, version = ?
                where id = ?""",
                report.status(),
                report.term().dueOn(),
                report.term().dueAt(),
                extension == null ? null : extension.prosecutor(),
                extension == null ? null : extension.number(),
                extension == null ? null : extension.at(),
                decision == null ? null : decision.outcome(),
                SecretPoint.encrypt(reasons, report.id(), decisionReasons),
                decision == null ? null : decision.forwardedTo(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.officer(),
                decision == null ? null : decision.at(),
                report.withdrawnAt(),
                report.evidenceCount(),
                report.version(),
                report.id());
    }

    /**
     * A report that the caller may see.
     *
     * @throws uz.aloqa.platform.problem.NotFound when there is none for them
     */
    public Told get(UUID id, ReportScope scope) {
        return one(id, scope, "");
    }

    /** The same, with its row locked until the end of the transaction. */
    public CrimeReport lock(UUID id, ReportScope scope) {
        return one(id, scope, " for no key update").report();
    }

    /**
     * Reports that the caller may see, the newest first.
     *
     * @param status only these
     * @param overdue true: open and past the last day; false: all others
     * @param before id after which the page begins
     */
    List<Told> list(
            ReportScope scope,
            @Nullable CrimeReportStatus status,
            @Nullable Boolean overdue,
            @Nullable UUID before,
            int limit,
            Instant now) {
        StringBuilder statement = new StringBuilder("select * from crime_report where ").append(scope.predicate());
        List<Object> more = new ArrayList<>();
        if (status != null) {
            statement.append(" and status = ?");
            more.add(status);
        }
        if (overdue != null) {
            statement.append(overdue ? " and " : " and not ").append("(status = 'REGISTERED' and due_at < ?)");
            more.add(now);
        }
        if (before != null) {
            statement.append(" and id < ?");
            more.add(before);
        }
        more.add(limit);
        return sql.list(
                statement.append(" order by id desc limit ?").toString(),
                this::told,
                scope.parameters(List.of(), more));
    }

    /** All that a resident reported, the newest first; not what an officer wrote down. */
    public List<Told> ofReporter(UUID account) {
        return sql.list("select * from crime_report where reporter_id = ? order by id desc", this::told, account);
    }

    private Told one(UUID id, ReportScope scope, String lock) {
        return sql.first(
                        "select * from crime_report where id = ? and " + scope.predicate() + lock,
                        this::told,
                        scope.parameters(List.of(id), List.of()))
                .orElseThrow(CrimeReportRefusals::notFound);
    }

    private Told told(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        CrimeReport report = new CrimeReport(
                id,
                row.getString("number"),
                new Department(row.getString("department_soato"), row.getString("mahalla_code")),
                CrimeReportForm.valueOf(row.getString("form")),
                CrimeReportStatus.valueOf(row.getString("status")),
                row.getBoolean("urgent"),
                row.getObject("reporter_id", UUID.class),
                row.getObject("registered_by", UUID.class),
                instant(row, "received_at"),
                row.getObject("registered_on", LocalDate.class),
                term(row),
                decision(row),
                row.getObject("withdrawn_at") == null ? null : instant(row, "withdrawn_at"),
                row.getInt("evidence_count"),
                row.getLong("version"));
        return new Told(
                report,
                new Words(
                        body.decrypt(id, row.getBytes("body")),
                        SecretPoint.decrypt(place, id, row.getBytes("place")),
                        SecretPoint.words(reporterName, id, row.getBytes("reporter_name")),
                        SecretPoint.words(reporterContact, id, row.getBytes("reporter_contact")),
                        SecretPoint.words(reasons, id, row.getBytes("reasons"))));
    }

    private static CheckTerm term(ResultSet row) throws SQLException {
        return new CheckTerm(
                row.getObject("due_on", LocalDate.class),
                instant(row, "due_at"),
                row.getObject("extended_at") == null
                        ? null
                        : new CheckTerm.Extension(
                                row.getString("extended_by"),
                                row.getString("extension_number"),
                                instant(row, "extended_at")));
    }

    private static CrimeReport.@Nullable Decision decision(ResultSet row) throws SQLException {
        return row.getObject("decided_at") == null
                ? null
                : new CrimeReport.Decision(
                        CrimeReportOutcome.valueOf(row.getString("outcome")),
                        row.getString("forwarded_to"),
                        row.getObject("decided_by", UUID.class),
                        row.getString("decider_name"),
                        instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
