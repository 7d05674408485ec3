package uz.aloqa.mahalla.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mahalla's profile as anyone may see it. */
@Schema(
        name = "MahallaProfile",
        description = "What a mahalla is like",
        requiredProperties = {"mahalla", "categories", "priorities", "events"})
record ProfileView(
        @Schema(examples = "1726266005") String mahalla,
        @Schema(description = "The latest year first") List<YearView> categories,
        @Schema(description = "In force today") List<PriorityView> priorities,
        @Schema(description = "The next five") List<MahallaEventView> events) {

    /** The category of a year. */
    @Schema(
            name = "CategoryOfYear",
            description = "The category by crime in a year",
            requiredProperties = {"year", "category"})
    record YearView(@Schema(examples = "2026") int year, CrimeCategory category) {}
}
