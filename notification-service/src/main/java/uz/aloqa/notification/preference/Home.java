package uz.aloqa.notification.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, as exactly as they want to tell: announcements and alerts for the place reach them. */
@Schema(
        name = "Home",
        description =
                "Where somebody lives, as exactly as they want to tell. The district and region of a named mahalla, and "
                        + "the region of a named district, follow by themselves.")
record Home(
        @Schema(description = "Code of the registry", examples = "1726266001")
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}")
        @Nullable
        String mahalla,

        @Schema(description = "SOATO of the district, seven digits", examples = "1726266")
        @Pattern(regexp = "\\d{7}")
        @Nullable
        String district,

        @Schema(description = "SOATO of the region, four digits", examples = "1726")
        @Pattern(regexp = "\\d{4}")
        @Nullable
        String region,

        @Valid @Nullable HomePoint point) {

    static final Home NOWHERE = new Home(null, null, null, null);
}
