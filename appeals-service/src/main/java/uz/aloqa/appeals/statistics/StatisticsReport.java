package uz.aloqa.appeals.statistics;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param area SOATO of the district, region or republic; absent for the mahallas of an inspector
 * @param by what there is a row for; absent when there is only the total
 * @param total of all
 * @param rows one each, in the order of their keys
 */
@Schema(
        description = "A report",
        requiredProperties = {"from", "to", "total", "rows"})
record StatisticsReport(
        LocalDate from,
        LocalDate to,
        @Schema(examples = "1726266") @Nullable String area,
        @Nullable Breakdown by,
        Figures total,
        List<Row> rows) {

    /**
     * A row.
     *
     * @param key code of the place, kind, category or month like 2026-09; {@code UNKNOWN} where only the district is known,
     *     {@code NONE} where no category was chosen
     * @param name of the place or category in the caller's language
     * @param figures its figures
     */
    @Schema(
            name = "StatisticsRow",
            requiredProperties = {"key", "figures"})
    record Row(
            @Schema(examples = "1726266001") String key,
            @Nullable String name,
            Figures figures) {}
}
