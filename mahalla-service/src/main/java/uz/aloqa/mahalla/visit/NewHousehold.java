package uz.aloqa.mahalla.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * A household to be watched.
 *
 * @param mahalla where
 * @param address which; without names
 * @param ground why
 */
@Schema(
        name = "NewHousehold",
        description = "A household to be put under watch; no names",
        requiredProperties = {"mahalla", "address", "ground"})
record NewHousehold(
        @Schema(examples = "1726266005")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
        String mahalla,

        @Schema(description = "Without names of residents", examples = "Ahmad Donish koʻchasi, 20-uy, 14-xonadon")
        @NotBlank
        @Size(max = 300)
        @Writable
        String address,

        @NotNull Ground ground) {}
