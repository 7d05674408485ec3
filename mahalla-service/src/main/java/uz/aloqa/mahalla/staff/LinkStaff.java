package uz.aloqa.mahalla.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which account gets which place.
 *
 * @param userId account
 * @param position among the seven
 * @param validFrom first day, absent for today
 */
@Schema(
        name = "LinkStaff",
        description = "An account to be linked to a place among the seven",
        requiredProperties = {"userId", "position"})
record LinkStaff(
        @Schema(description = "Account, the sub of its tokens", examples = "d0000000-0000-4000-8000-000000000042")
        @NotNull
        UUID userId,

        @NotNull StaffPosition position,

        @Schema(description = "Today when absent", examples = "2026-01-01") @Nullable
        LocalDate validFrom) {}
