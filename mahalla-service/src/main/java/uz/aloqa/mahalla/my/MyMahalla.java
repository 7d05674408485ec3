package uz.aloqa.mahalla.my;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla assigned to the caller. */
@Schema(
        name = "MyMahalla",
        description = "A mahalla assigned to the caller, and what waits there",
        requiredProperties = {"code", "name", "role", "validFrom", "openTasks", "householdsDue"})
record MyMahalla(
        @Schema(examples = "1726266005") String code,
        PlaceName name,
        AssignmentRole role,
        @Schema(examples = "2025-01-01") LocalDate validFrom,

        @Schema(description = "Last day, absent while open", examples = "2026-12-31") @Nullable
        LocalDate validTo,

        @Schema(description = "Tasks about the mahalla that are still to be done", examples = "2")
        long openTasks,

        @Schema(description = "Households to be visited today or before", examples = "1")
        long householdsDue) {}
