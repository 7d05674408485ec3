package uz.aloqa.mahalla.search;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a search found, the likest first. */
@Schema(
        name = "SearchResult",
        description = "What a search found, the likest first",
        requiredProperties = {"items", "asOf"})
record SearchResult(
        List<FoundMahalla> items,

        @Schema(description = "The day asked about", examples = "2026-03-02")
        LocalDate asOf) {}
