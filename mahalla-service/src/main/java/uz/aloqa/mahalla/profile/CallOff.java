package uz.aloqa.mahalla.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Why an event is called off.
 *
 * @param reason published
 */
@Schema(name = "CallOff", description = "Why an event is called off", requiredProperties = "reason")
record CallOff(
        @Schema(examples = "Ob-havo sababli") @NotBlank @Size(max = 500) @Writable
        String reason) {}
