package uz.aloqa.notification.rule;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlarmAcknowledged;
import uz.aloqa.contracts.AlarmEscalated;
import uz.aloqa.contracts.AlarmRaised;
import uz.aloqa.contracts.AlarmResolved;
import uz.aloqa.contracts.CrimeReportDecided;
import uz.aloqa.contracts.CrimeReportEvidenceAdded;
import uz.aloqa.contracts.CrimeReportExtended;
import uz.aloqa.contracts.CrimeReportRegistered;
import uz.aloqa.contracts.CrimeReportWithdrawn;
import uz.aloqa.contracts.EmergencyNoticed;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.TipClosed;
import uz.aloqa.contracts.TipMessagePosted;
import uz.aloqa.contracts.TipReceived;
import uz.aloqa.platform.time.Tashkent;

/** What events of crime reports, tips and alarms say to the rule book. */
final class ReportHappenings {

    private ReportHappenings() {}

    static Happening of(ReportEvent event) {
        return new Happening(
                event.getClass().getSimpleName(), parties(event), actor(event), facts(event), subject(event));
    }

    private static Subject subject(ReportEvent event) {
        return switch (event) {
            case CrimeReportRegistered e -> Subject.of(Subject.Kind.CRIME_REPORT, e.crimeReportId());
            case CrimeReportExtended e -> Subject.of(Subject.Kind.CRIME_REPORT, e.crimeReportId());
            case CrimeReportDecided e -> Subject.of(Subject.Kind.CRIME_REPORT, e.crimeReportId());
            case CrimeReportEvidenceAdded e -> Subject.of(Subject.Kind.CRIME_REPORT, e.crimeReportId());
            case CrimeReportWithdrawn e -> Subject.of(Subject.Kind.CRIME_REPORT, e.crimeReportId());
            case TipReceived e -> Subject.of(Subject.Kind.TIP, e.tipId());
            case TipMessagePosted e -> Subject.of(Subject.Kind.TIP, e.tipId());
            case TipClosed e -> Subject.of(Subject.Kind.TIP, e.tipId());
            case AlarmRaised e -> Subject.of(Subject.Kind.ALARM, e.alarmId());
            case AlarmEscalated e -> Subject.of(Subject.Kind.ALARM, e.alarmId());
            case AlarmAcknowledged e -> Subject.of(Subject.Kind.ALARM, e.alarmId());
            case AlarmResolved e -> Subject.of(Subject.Kind.ALARM, e.alarmId());
            case EmergencyNoticed e -> Subject.of(Subject.Kind.APPEAL, e.aboutId());
        };
    }

    private static Map<Audience, List<Recipient>> parties(ReportEvent event) {
        return switch (event) {
            case CrimeReportRegistered e -> {
                Map<Audience, List<Recipient>> parties = new EnumMap<>(reporter(e.reporterId()));
                parties.putAll(desk(e.departmentSoato()));
                yield parties;
            }
            case CrimeReportExtended e -> reporter(e.reporterId());
            case CrimeReportDecided e -> reporter(e.reporterId());
            case CrimeReportEvidenceAdded e -> desk(e.departmentSoato());
            case CrimeReportWithdrawn e -> desk(e.departmentSoato());
            case TipReceived e -> specialists(e.departmentSoato());
            case TipMessagePosted e ->
                switch (e.author()) {
                    case TIPSTER -> specialists(e.departmentSoato());
                    case SPECIALIST -> Map.of(); // whoever holds the receipt looks for themselves
                };
            case TipClosed e -> specialists(e.departmentSoato());
            case AlarmRaised e -> desk(e.deskSoato());
            case AlarmEscalated e -> Map.of(Audience.ESCALATION, List.of(Recipient.desk(e.deskSoato())));
            case AlarmAcknowledged e -> reporter(e.raisedBy());
            case AlarmResolved e -> reporter(e.raisedBy());
            case EmergencyNoticed e -> desk(e.departmentSoato());
        };
    }

    private static @Nullable UUID actor(ReportEvent event) {
        return switch (event) {
            // Reporting is the reporter's act, registering is ours: the reporter has to hear of it.
            case CrimeReportRegistered e -> null;
            case CrimeReportExtended e -> e.by();
            case CrimeReportDecided e -> e.by();
            case CrimeReportEvidenceAdded e -> e.by();
            case CrimeReportWithdrawn e -> e.reporterId();
            case TipReceived e -> null;
            case TipMessagePosted e -> null;
            case TipClosed e -> e.by();
            case AlarmRaised e -> e.raisedBy();
            case AlarmEscalated e -> null;
            case AlarmAcknowledged e -> e.by();
            case AlarmResolved e -> e.by();
            case EmergencyNoticed e -> null;
        };
    }

    private static Map<Parameter, String> facts(ReportEvent event) {
        Happening.Facts facts = new Happening.Facts();
        return switch (event) {
            case CrimeReportRegistered e ->
                facts.with(Parameter.NUMBER, e.number())
                        .with(Parameter.DUE_ON, day(e.dueAt()))
                        .with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.URGENCY, Urgency.of(e.urgent()))
                        .all();
            case CrimeReportExtended e ->
                facts.with(Parameter.NUMBER, e.number())
                        .with(Parameter.DUE_ON, day(e.dueAt()))
                        .all();
            case CrimeReportDecided e ->
                facts.with(Parameter.NUMBER, e.number())
                        .with(Parameter.CRIME_OUTCOME, e.outcome())
                        .all();
            case CrimeReportEvidenceAdded e ->
                facts.with(Parameter.NUMBER, e.number()).all();
            case CrimeReportWithdrawn e ->
                facts.with(Parameter.NUMBER, e.number()).all();
            case TipReceived e ->
                facts.with(Parameter.URGENCY, Urgency.of(e.urgent())).all();
            case TipMessagePosted e ->
                facts.with(Parameter.URGENCY, Urgency.of(e.urgent())).all();
            case TipClosed e -> facts.all();
            case AlarmRaised e -> facts.with(Parameter.MAHALLA, e.mahallaCode()).all();
            case AlarmEscalated e ->
                facts.with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.LEVEL, e.level())
                        .all();
            case AlarmAcknowledged e -> facts.all();
            case AlarmResolved e -> facts.all();
            case EmergencyNoticed e ->
                facts.with(Parameter.NUMBER, e.number())
                        .with(Parameter.EMERGENCY, e.kind())
                        .all();
        };
    }

    /** {@code dueAt} is the last moment of the last day in Tashkent, so its date is that day. */
    private static String day(Instant dueAt) {
        return dueAt.atZone(Tashkent.ZONE).toLocalDate().toString();
    }

    private static Map<Audience, List<Recipient>> reporter(@Nullable UUID account) {
        return account == null ? Map.of() : Map.of(Audience.REPORTER, List.of(Recipient.user(account)));
    }

    private static Map<Audience, List<Recipient>> desk(String soato) {
        return Map.of(Audience.DESK, List.of(Recipient.desk(soato)));
    }

    private static Map<Audience, List<Recipient>> specialists(String soato) {
        return Map.of(Audience.SPECIALISTS, List.of(Recipient.specialists(soato)));
    }
}
