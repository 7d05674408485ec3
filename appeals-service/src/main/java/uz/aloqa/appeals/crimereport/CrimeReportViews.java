package uz.aloqa.appeals.crimereport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.crimereport.CrimeReportView.ComplaintBody;
import uz.aloqa.appeals.crimereport.CrimeReportView.ComplaintFiling;
import uz.aloqa.appeals.crimereport.CrimeReportView.DecisionView;
import uz.aloqa.appeals.crimereport.CrimeReportView.ExtensionView;
import uz.aloqa.appeals.crimereport.CrimeReportView.ReporterView;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.contracts.AppealKind;
import uz.aloqa.platform.language.Text;

/** Shows crime reports to those who may see them. */
@ApplicationScoped
public class CrimeReportViews {

    private static final int DISTRICT_DIGITS = 7;
    private static final Text COMPLAINT = Text.of(
            "%s raqamli jinoyat haqidagi xabar boʻyicha qabul qilingan qarordan shikoyat:",
            "%s рақамли жиноят ҳақидаги хабар бўйича қабул қилинган қарордан шикоят:",
            "Жалоба на решение по сообщению о преступлении № %s:",
            "Complaint about the decision on crime report %s:");

    private final Caller caller;
    private final Clock clock;

    CrimeReportViews(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public CrimeReportView of(CrimeReports.Told told) {
        CrimeReport report = told.report();
        CrimeReports.Words words = told.words();
        CheckTerm.Extension extension = report.term().extension();
        return new CrimeReportView(
                report.id(),
                report.number(),
                report.department().soato(),
                report.department().mahallaCode(),
                report.form(),
                report.status(),
                report.urgent(),
                words.text(),
                words.location(),
                new ReporterView(report.reporterId(), words.reporterName(), words.reporterContact()),
                report.receivedAt(),
                report.registeredOn(),
                report.term().dueOn(),
                report.term().dueAt(),
                report.decision() == null
                        && clock.instant().isAfter(report.term().dueAt()),
                extension == null
                        ? null
                        : new ExtensionView(extension.prosecutor(), extension.number(), extension.at()),
                decision(report.decision(), words),
                complaint(report),
                report.withdrawnAt(),
                report.evidenceCount(),
                report.version());
    }

    private static @Nullable DecisionView decision(CrimeReport.@Nullable Decision decision, CrimeReports.Words words) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.outcome(),
                        words.reasons() == null ? "" : words.reasons(),
                        decision.forwardedTo(),
                        decision.officer(),
                        decision.at());
    }

    /** The decision may be complained about: the reporter gets the request ready to be completed. */
    private @Nullable ComplaintFiling complaint(CrimeReport report) {
        if (report.decision() == null || !caller.id().equals(report.reporterId())) {
            return null;
        }
        String soato = report.department().soato();
        return new ComplaintFiling(
                "POST",
                "/api/v1/appeals",
                new ComplaintBody(
                        AppealKind.COMPLAINT,
                        COMPLAINT.with(report.number()).in(caller.language()),
                        soato.length() == DISTRICT_DIGITS ? soato : null));
    }
}
