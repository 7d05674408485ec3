package uz.aloqa.mahalla.succession;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.mahalla.mahalla.Mahalla;

/**
 * A mahalla in the version that somebody has seen, or that there is now.
 *
 * @param code of the mahalla
 * @param version of it
 */
@Schema(
        name = "MahallaVersion",
        description = "A mahalla in a version",
        requiredProperties = {"code", "version"})
record MahallaVersion(
        @Schema(examples = "1726294011") @NotNull String code,

        @Schema(description = "As its ETag says", examples = "1") @Positive
        long version) {

    static MahallaVersion of(Mahalla mahalla) {
        return new MahallaVersion(mahalla.id(), mahalla.version());
    }
}
