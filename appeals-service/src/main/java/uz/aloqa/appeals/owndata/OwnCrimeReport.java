package uz.aloqa.appeals.owndata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.crimereport.CrimeReportView;
import uz.aloqa.appeals.crimereport.evidence.EvidenceView;
import uz.aloqa.appeals.report.ReportStep;

/**
 * A crime that the caller reported, with what the caller brought and what happened.
 *
 * @param report the report
 * @param evidence what the caller brought, oldest first; what officers or others brought is not the caller's
 * @param history what happened to it, oldest first
 */
@Schema(requiredProperties = {"report", "evidence", "history"})
record OwnCrimeReport(CrimeReportView report, List<EvidenceView> evidence, List<ReportStep> history) {

    OwnCrimeReport {
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }
}
