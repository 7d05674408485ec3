package uz.aloqa.appeals.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.Defect;
import uz.aloqa.contracts.AppealKind;

/**
 * What an applicant gets in hand: nothing of the appeal but its number and its dates.
 *
 * @param id key
 * @param number for people, also for tracking
 * @param kind by content
 * @param registeredOn date of registration
 * @param dueOn last day for the answer
 * @param dueAt last second of that day
 * @param defects what it lacks, to be brought yet
 * @param trackingCode what opens its public state together with the number; shown here only
 */
@Schema(requiredProperties = {"id", "number", "kind", "registeredOn", "dueOn", "dueAt", "defects"})
record Slip(
        UUID id,
        @Schema(examples = "26-1726266-000123-2") String number,
        AppealKind kind,
        LocalDate registeredOn,
        LocalDate dueOn,
        Instant dueAt,
        List<Defect> defects,
        @Schema(examples = "7KQ4-M2XR-9TBA") @Nullable String trackingCode) {

    /** Never the code: it would stand in a log. */
    @Override
    public String toString() {
        return "Slip " + id;
    }
}
