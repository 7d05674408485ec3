package uz.aloqa.mahalla.upkeep;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla in the registrar's list. */
@Schema(
        name = "MahallaRow",
        description = "A mahalla in the registrar's list, past or present",
        requiredProperties = {"code", "districtSoato", "name", "demo", "version"})
record MahallaRow(
        @Schema(examples = "1726266005") String code,
        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,
        @Schema(examples = "201122337") @Nullable String stir,

        @Schema(examples = "d0000000-0000-4000-8000-000000001001") @Nullable
        UUID pointId,

        @Schema(description = "First day", examples = "2025-01-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day, absent while it exists", examples = "2026-02-28") @Nullable
        LocalDate validTo,

        @Schema(description = "Made up for the demo", examples = "true")
        boolean demo,

        @Schema(examples = "1") long version) {}
