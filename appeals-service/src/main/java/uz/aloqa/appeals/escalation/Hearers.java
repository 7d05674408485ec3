package uz.aloqa.appeals.escalation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of an appeal's levels.
 *
 * @param department SOATO of the department in charge, and so its region
 * @param executorId account of the executing inspector; absent for the desk
 * @param pointId the point whose seniors hear; absent when the mahalla has none or is not known
 */
record Hearers(
        String department,
        @Nullable UUID executorId,
        @Nullable UUID pointId) {}
