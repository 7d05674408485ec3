package uz.aloqa.appeals.opendata;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region's part of an edition.
 *
 * @param quarter like 2026-Q3
 * @param region SOATO
 * @param madeAt when the edition was made; it never changes
 * @param licence under which it may be used
 * @param cells its numbers
 */
@Schema(description = "A region's part of an edition")
record OpenDataEdition(
        @Schema(examples = "2026-Q3") String quarter,
        @Schema(examples = "1726") String region,
        Instant madeAt,
        String licence,
        List<OpenDataCell> cells) {}
