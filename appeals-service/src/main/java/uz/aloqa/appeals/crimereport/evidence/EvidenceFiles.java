package uz.aloqa.appeals.crimereport.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uz.aloqa.appeals.access.DataSubject;
import uz.aloqa.appeals.access.Register;
import uz.aloqa.appeals.attachment.AttachmentOwner;
import uz.aloqa.appeals.attachment.Owner;
import uz.aloqa.appeals.attachment.OwnerKind;
import uz.aloqa.appeals.attachment.Viewer;
import uz.aloqa.appeals.crimereport.CrimeReports;
import uz.aloqa.appeals.report.ReportScope;
import uz.aloqa.platform.sql.Sql;

/** Files that are evidence: for the duty officers, specialists and the head of the department, and for a reporter who brought one. */
@ApplicationScoped
class EvidenceFiles implements AttachmentOwner {

    private final Sql sql;

    EvidenceFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<OwnerKind> kinds() {
        return Set.of(OwnerKind.CRIME_REPORT);
    }

    @Override
    public Optional<DataSubject> visible(Owner owner, Viewer viewer) {
        ReportScope officers = ReportScope.of(
                viewer.account(),
                viewer.roles(),
                viewer.department(),
                CrimeReports.READERS,
                "r.department_soato",
                null);
        return sql.first(
                """
                select r.id, r.reporter_id from crime_report r
                join crime_report_evidence e on e.report_id = r.id and e.seq = ? and e.attachment_id is not null
                where r.id = ? and (r.reporter_id = ? and e.brought_by = ? or\s""" + officers.predicate() + ")",
                row -> new DataSubject(
                        Register.CRIME_REPORT,
                        row.getObject("id", UUID.class),
                        row.getObject("reporter_id", UUID.class)),
                officers.parameters(List.of(owner.seq(), owner.id(), viewer.account(), viewer.account()), List.of()));
    }
}
