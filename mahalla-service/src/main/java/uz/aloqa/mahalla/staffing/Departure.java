package uz.aloqa.mahalla.staffing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An inspector leaves the service.
 *
 * @param effectiveOn first day out of service, today when absent
 */
@Schema(name = "Departure", description = "An inspector leaves the service")
record Departure(
        @Schema(description = "First day out of service, today or earlier; today when absent", examples = "2026-03-01")
        @Nullable
        LocalDate effectiveOn) {}
