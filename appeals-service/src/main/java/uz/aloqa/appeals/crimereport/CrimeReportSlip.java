package uz.aloqa.appeals.crimereport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.emergency.EmergencyAdvice;

/**
 * The slip (talon) that whoever reported gets at once.
 *
 * @param id key
 * @param number in the register of crime reports
 * @param departmentSoato whose register it is in
 * @param receivedAt when it came in
 * @param dueOn last day for the decision
 * @param urgent whether the desk looks at it before all else
 * @param emergencyAdvice whom to call now, when the words speak of an emergency
 */
@Schema(requiredProperties = {"id", "number", "departmentSoato", "receivedAt", "dueOn", "urgent"})
record CrimeReportSlip(
        UUID id,
        @Schema(examples = "J26-1726266-000017-7") String number,
        @Schema(examples = "1726266") String departmentSoato,
        Instant receivedAt,
        LocalDate dueOn,
        boolean urgent,
        @Nullable EmergencyAdvice emergencyAdvice) {

    static CrimeReportSlip of(CrimeReport report, @Nullable EmergencyAdvice advice) {
        return new CrimeReportSlip(
                report.id(),
                report.number(),
                report.department().soato(),
                report.receivedAt(),
                report.term().dueOn(),
                report.urgent(),
                advice);
    }
}
