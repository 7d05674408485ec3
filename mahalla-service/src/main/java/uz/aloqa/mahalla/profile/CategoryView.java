package uz.aloqa.mahalla.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The category of a year as officers see it. */
@Schema(
        name = "CategoryWithHistory",
        description = "The category of a mahalla in a year, with who set it and why; for officers",
        requiredProperties = {"mahalla", "year", "version", "history"})
record CategoryView(
        @Schema(examples = "1726266005") String mahalla,
        @Schema(examples = "2026") int year,

        @Schema(description = "Absent while nobody has set it") @Nullable
        CrimeCategory category,

        @Schema(description = "Its ETag, 0 while nobody has set it", examples = "1")
        long version,

        List<Change> history) {

    /** One decision. */
    @Schema(
            name = "CategoryChange",
            description = "One decision",
            requiredProperties = {"version", "category", "reason", "setBy", "setByName", "setAt"})
    record Change(
            @Schema(examples = "1") long version,
            CrimeCategory category,

            @Schema(examples = "Yil davomida oʻgʻirlik uch baravar kamaydi")
            String reason,

            UUID setBy,
            @Schema(examples = "Rustam Karimov") String setByName,
            Instant setAt) {}
}
