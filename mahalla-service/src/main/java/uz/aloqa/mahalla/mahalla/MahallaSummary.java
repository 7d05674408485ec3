package uz.aloqa.mahalla.mahalla;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/** A mahalla in a list. */
@Schema(
        name = "MahallaSummary",
        description = "A mahalla in a list",
        requiredProperties = {"code", "districtSoato", "name", "demo"})
public record MahallaSummary(
        @Schema(examples = "1726266005") String code,
        @Schema(examples = "1726266") String districtSoato,
        PlaceName name,

        @Schema(description = "Tax number", examples = "201122337") @Nullable
        String stir,

        @Schema(description = "Drawn for the demo: neither the code nor the boundary is official")
        boolean demo) {}
