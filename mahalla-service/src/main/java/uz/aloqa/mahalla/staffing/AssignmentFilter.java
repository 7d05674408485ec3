package uz.aloqa.mahalla.staffing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments a registrar asks for.
 *
 * @param mahalla code of the mahalla, absent for all
 * @param inspector absent for all
 * @param on in force on that day, absent for whenever
 */
record AssignmentFilter(
        @Nullable String mahalla,
        @Nullable UUID inspector,
        @Nullable LocalDate on) {}
