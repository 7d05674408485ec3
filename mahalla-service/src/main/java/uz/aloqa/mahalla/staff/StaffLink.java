package uz.aloqa.mahalla.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account linked to a place among the seven. */
@Schema(
        name = "StaffLink",
        description = "An account that acts for a place among the seven of a mahalla",
        requiredProperties = {"id", "userId", "mahalla", "position", "validFrom"})
record StaffLink(
        UUID id,

        @Schema(description = "Account, the sub of its tokens")
        UUID userId,

        @Schema(examples = "1726266005") String mahalla,
        StaffPosition position,
        @Schema(examples = "2026-01-01") LocalDate validFrom,

        @Schema(description = "Last day, absent while open", examples = "2026-12-31") @Nullable
        LocalDate validTo) {}
