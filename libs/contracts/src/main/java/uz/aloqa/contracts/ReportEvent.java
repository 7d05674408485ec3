package uz.aloqa.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened to crime reports, tips and alarms, which are no appeals under the law, on {@link Topics#REPORTS_V1}. Past
 * tense, ids and facts: no words, no places, and of a tip nothing at all about its sender. The CloudEvents attribute
 * {@code sequence} numbers the events of one report, tip or alarm from 1 without gaps.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CrimeReportRegistered.class, name = "CrimeReportRegistered"),
    @JsonSubTypes.Type(value = CrimeReportExtended.class, name = "CrimeReportExtended"),
    @JsonSubTypes.Type(value = CrimeReportDecided.class, name = "CrimeReportDecided"),
    @JsonSubTypes.Type(value = CrimeReportEvidenceAdded.class, name = "CrimeReportEvidenceAdded"),
    @JsonSubTypes.Type(value = CrimeReportWithdrawn.class, name = "CrimeReportWithdrawn"),
    @JsonSubTypes.Type(value = TipReceived.class, name = "TipReceived"),
    @JsonSubTypes.Type(value = TipMessagePosted.class, name = "TipMessagePosted"),
    @JsonSubTypes.Type(value = TipClosed.class, name = "TipClosed"),
    @JsonSubTypes.Type(value = AlarmRaised.class, name = "AlarmRaised"),
    @JsonSubTypes.Type(value = AlarmEscalated.class, name = "AlarmEscalated"),
    @JsonSubTypes.Type(value = AlarmAcknowledged.class, name = "AlarmAcknowledged"),
    @JsonSubTypes.Type(value = AlarmResolved.class, name = "AlarmResolved"),
    @JsonSubTypes.Type(value = EmergencyNoticed.class, name = "EmergencyNoticed")
})
public sealed interface ReportEvent
        permits CrimeReportRegistered,
                CrimeReportExtended,
                CrimeReportDecided,
                CrimeReportEvidenceAdded,
                CrimeReportWithdrawn,
                TipReceived,
                TipMessagePosted,
                TipClosed,
                AlarmRaised,
                AlarmEscalated,
                AlarmAcknowledged,
                AlarmResolved,
                EmergencyNoticed {

    /** The report, tip, alarm or notice, also the key of the record. */
    UUID subjectId();

    /** When it happened, UTC. */
    Instant occurredAt();
}
