package uz.aloqa.notification.announcement.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where and to whom: the places add up. */
@Schema(
        name = "AnnouncementAudience",
        description = "Where and to whom. The places add up; at least one is named or drawn.")
public record Target(
        @Schema(description = "Whole regions, SOATO of four digits") @Size(max = 20) @Nullable
        List<@NotNull @Pattern(regexp = "\\d{4}") String> regions,

        @Schema(description = "Whole districts, SOATO of seven digits", examples = "[\"1726266\"]")
        @Size(max = 300)
        @Nullable
        List<@NotNull @Pattern(regexp = "\\d{7}") String> districts,

        @Schema(description = "Mahallas by code of the registry") @Size(max = 2_000) @Nullable
        List<@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,20}") String> mahallas,

        @Schema(implementation = DrawnArea.class) @Nullable JsonNode polygon,

        @Valid @Nullable Circle circle,
        @Schema(required = true) @NotNull Addressees to) {

    /** Lists are never null. */
    public Target {
        regions = regions == null ? List.of() : regions;
        districts = districts == null ? List.of() : districts;
        mahallas = mahallas == null ? List.of() : mahallas;
    }

    /** True when no place is named or drawn. */
    public boolean namesNoPlace() {
        return regions().isEmpty()
                && districts().isEmpty()
                && mahallas().isEmpty()
                && polygon == null
                && circle == null;
    }

    /** Whole regions. */
    @Override
    public List<String> regions() {
        return regions == null ? List.of() : regions;
    }

    /** Whole districts. */
    @Override
    public List<String> districts() {
        return districts == null ? List.of() : districts;
    }

    /** Mahallas by code. */
    @Override
    public List<String> mahallas() {
        return mahallas == null ? List.of() : mahallas;
    }
}
