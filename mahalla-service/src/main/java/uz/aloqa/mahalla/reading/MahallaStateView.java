package uz.aloqa.mahalla.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.Decision;
import uz.aloqa.mahalla.mahalla.MahallaPeriod;
import uz.aloqa.mahalla.registry.PlaceName;

/** A state of a mahalla, in its history. */
@Schema(
        name = "MahallaState",
        description = "What was known of a mahalla from one day to another",
        requiredProperties = {"validFrom", "districtSoato", "name", "version"})
record MahallaStateView(
        @Schema(description = "First day, 0001-01-01 for as long as anybody knows", examples = "2025-01-01")
        LocalDate validFrom,

        @Schema(description = "Last day, absent while it lasts", examples = "2026-01-31") @Nullable
        LocalDate validTo,

        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,

        @Schema(description = "Its law-and-order point", examples = "d0000000-0000-4000-8000-000000001001") @Nullable
        UUID pointId,

        @Schema(examples = "201122337") @Nullable String stir,
        @Nullable Decision decision,

        @Schema(description = "Version of the mahalla after the last change of this state", examples = "2")
        long version) {

    static MahallaStateView of(MahallaPeriod period) {
        return new MahallaStateView(
                period.validFrom(),
                period.validTo(),
                period.districtSoato(),
                period.name(),
                period.pointId(),
                period.stir(),
                period.decision(),
                period.version());
    }
}
