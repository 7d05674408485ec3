package uz.aloqa.mahalla.upkeep;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.AreaSchema;
import uz.aloqa.mahalla.mahalla.Decision;
import uz.aloqa.mahalla.mahalla.OutsideCode;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * A mahalla to be entered.
 *
 * @param effectiveOn its first day, today when absent
 */
@Schema(name = "NewMahalla", description = "A mahalla to be entered into the registry")
record NewMahalla(
        @Schema(description = "Code of the registry", examples = "1726266031")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is 1 to 32 letters, digits and hyphens")
        String code,

        @Schema(description = "SOATO code of its district", examples = "1726266")
        @NotNull
        @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
        String districtSoato,

        @NotNull @Valid PlaceName name,

        @Schema(
                description = "Its law-and-order point, of the same district",
                examples = "d0000000-0000-4000-8000-000000001001")
        @Nullable
        UUID pointId,

        @Schema(implementation = AreaSchema.class) @Nullable JsonNode boundary,

        @Schema(description = "Tax number", examples = "301122331")
        @Nullable
        @Pattern(regexp = "\\d{9}", message = "is nine digits")
        String stir,

        @Valid @Nullable Decision decision,

        @Schema(description = "What other systems call it") @Nullable
        List<@NotNull @Valid OutsideCode> codes,

        @Schema(description = "Its first day, today or earlier; today when absent", examples = "2026-03-01") @Nullable
        LocalDate effectiveOn) {}
