package uz.aloqa.mahalla.reception;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose receptions are asked for; absent means any, and several conditions hold together.
 *
 * @param mahallaCode held for it, by an inspector who serves it, or by the head of its district
 * @param districtSoato of an office
 * @param inspectorId of an inspector
 * @param receptionId one rule
 */
public record ScheduleFilter(
        @Nullable String mahallaCode,
        @Nullable String districtSoato,
        @Nullable UUID inspectorId,
        @Nullable UUID receptionId) {

    /** One rule. */
    public static ScheduleFilter one(UUID receptionId) {
        return new ScheduleFilter(null, null, null, receptionId);
    }

    boolean isEmpty() {
        return mahallaCode == null && districtSoato == null && inspectorId == null && receptionId == null;
    }
}
