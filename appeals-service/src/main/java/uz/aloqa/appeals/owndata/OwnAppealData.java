package uz.aloqa.appeals.owndata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.appeals.access.AccessView;

/**
 * All that this service keeps of one person.
 *
 * @param userId account
 * @param exportedAt when
 * @param appeals the newest first
 * @param crimeReports that the caller made, the newest first
 * @param alarms that the caller raised, the newest first
 * @param files that the caller gave, the newest first
 * @param accesses who read them, the newest first
 */
@Schema(
        description = "All that this service keeps of the caller",
        requiredProperties = {"userId", "exportedAt", "appeals", "crimeReports", "alarms", "files", "accesses"})
record OwnAppealData(
        UUID userId,
        Instant exportedAt,
        List<OwnAppeal> appeals,
        List<OwnCrimeReport> crimeReports,
        List<OwnAlarm> alarms,
        List<OwnFile> files,
        List<AccessView> accesses) {

    OwnAppealData {
        appeals = List.copyOf(appeals);
        crimeReports = List.copyOf(crimeReports);
        alarms = List.copyOf(alarms);
        files = List.copyOf(files);
        accesses = List.copyOf(accesses);
    }
}
