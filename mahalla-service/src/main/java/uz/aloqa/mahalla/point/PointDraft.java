package uz.aloqa.mahalla.point;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.registry.PlaceName;

/**
 * What a registrar writes of a law-and-order point, as a whole.
 *
 * @param effectiveOn first day, today when absent
 */
@Schema(name = "PointDraft", description = "What is published of a law-and-order point; what is left out is taken away")
record PointDraft(
        @Schema(description = "SOATO code of its district; it never changes", examples = "1726266")
        @NotNull
        @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
        String districtSoato,

        @NotNull @Valid PlaceName name,

        @Schema(examples = "Yunusobod tumani, Ahmad Donish koʻchasi, 20") @NotBlank @Size(max = 300)
        String address,

        @Schema(examples = "+998712001001")
        @Nullable
        @Pattern(regexp = "\\+998\\d{9}", message = "is +998 and nine digits")
        String phone,

        @Schema(
                description = "Hours in the notation of OpenStreetMap's opening_hours",
                examples = "Mo-Fr 09:00-18:00; Th 09:00-20:00")
        @Nullable
        @Size(max = 200)
        String receptionHours,

        @Schema(description = "Degrees east, WGS-84; together with latitude", examples = "69.2847")
        @Nullable
        @DecimalMin("55")
        @DecimalMax("74")
        Double longitude,

        @Schema(description = "Degrees north", examples = "41.3661") @Nullable @DecimalMin("36.5") @DecimalMax("46.5")
        Double latitude,

        @Schema(description = "First day, today or earlier; today when absent", examples = "2026-03-01") @Nullable
        LocalDate effectiveOn) {

    /** Half a place is none. */
    @AssertTrue(message = "longitude and latitude come together")
    @Schema(hidden = true)
    boolean isPlaceWhole() {
        return (longitude == null) == (latitude == null);
    }

    PointFacts facts() {
        return new PointFacts(name, address, phone, receptionHours, longitude, latitude);
    }
}
