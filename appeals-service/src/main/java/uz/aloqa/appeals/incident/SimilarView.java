package uz.aloqa.appeals.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.appeal.AppealStatus;

/**
 * What others near have reported.
 *
 * @param items the likeliest first; empty when nothing is like it
 */
@Schema(name = "SimilarAppeals", requiredProperties = "items")
record SimilarView(List<Item> items) {

    /**
     * An open appeal that may be about the same. Nothing tells who filed it or what they wrote.
     *
     * @param incidentId to join it with, as {@code joins} of the filing
     * @param category its subject in the reader's language
     * @param mahallaCode where, roughly; absent when only the district is known
     * @param districtSoato the district
     * @param filedOn day of filing in Tashkent
     * @param status where it stands
     * @param similarity 0 to 1
     */
    @Schema(
            name = "SimilarAppeal",
            requiredProperties = {"incidentId", "category", "districtSoato", "filedOn", "status", "similarity"})
    record Item(
            UUID incidentId,
            @Schema(examples = "Koʻcha chiroqlari yonmaydi") String category,
            @Schema(examples = "1726266001") @Nullable String mahallaCode,
            @Schema(examples = "1726266") String districtSoato,
            LocalDate filedOn,
            AppealStatus status,
            @Schema(examples = "0.62") double similarity) {}
}
