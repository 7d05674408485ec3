package uz.aloqa.appeals.owndata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uz.aloqa.appeals.alarm.AlarmViews;
import uz.aloqa.appeals.alarm.Alarms;
import uz.aloqa.appeals.crimereport.CrimeReportViews;
import uz.aloqa.appeals.crimereport.CrimeReports;
import uz.aloqa.appeals.crimereport.evidence.Evidence;
import uz.aloqa.appeals.report.ReportLog;
import uz.aloqa.appeals.report.ReportStep;

/**
 * Crimes that somebody reported and alarms that they raised. What the same person wrote down as an officer is not their own,
 * and an anonymous tip is nobody's: no account stands beside it.
 */
@ApplicationScoped
class OwnReports {

    private final CrimeReports reports;
    private final CrimeReportViews reportViews;
    private final Evidence evidence;
    private final Alarms alarms;
    private final AlarmViews alarmViews;
    private final ReportLog log;

    OwnReports(
            CrimeReports reports,
            CrimeReportViews reportViews,
            Evidence evidence,
            Alarms alarms,
            AlarmViews alarmViews,
            ReportLog log) {
        this.reports = reports;
        this.reportViews = reportViews;
        this.evidence = evidence;
        this.alarms = alarms;
        this.alarmViews = alarmViews;
        this.log = log;
    }

    /** The newest first. */
    List<OwnCrimeReport> crimeReports(UUID account) {
        return reports.ofReporter(account).stream()
                .map(told -> {
                    UUID id = told.report().id();
                    return new OwnCrimeReport(
                            reportViews.of(told), evidence.of(id, account, 0, Integer.MAX_VALUE), history(id));
                })
                .toList();
    }

    /** The newest first. */
    List<OwnAlarm> alarms(UUID account) {
        return alarms.ofCaller(account).stream()
                .map(told ->
                        new OwnAlarm(alarmViews.of(told), history(told.alarm().id())))
                .toList();
    }

    private List<ReportStep> history(UUID subject) {
        return EveryPage.of(cursor -> log.of(subject, cursor, EveryPage.SIZE));
    }
}
