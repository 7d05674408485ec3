package uz.aloqa.mahalla.upkeep;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.mahalla.AreaSchema;

/**
 * Another boundary.
 *
 * @param boundary GeoJSON Polygon or MultiPolygon
 * @param effectiveOn first day of the boundary, today when absent
 */
@Schema(name = "Drawing", description = "Another boundary of a mahalla; holes and several polygons are allowed")
record Drawing(
        @Schema(implementation = AreaSchema.class) @NotNull JsonNode boundary,

        @Schema(description = "First day of the change, today or earlier; today when absent", examples = "2026-03-01")
        @Nullable
        LocalDate effectiveOn) {}
