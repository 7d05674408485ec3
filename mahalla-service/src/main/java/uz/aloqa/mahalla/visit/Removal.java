package uz.aloqa.mahalla.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Why a household is watched no more.
 *
 * @param reason in words
 */
@Schema(name = "HouseholdRemoval", description = "Why a household is watched no more", requiredProperties = "reason")
record Removal(
        @Schema(examples = "Uch oy davomida nizo kuzatilmadi") @NotBlank @Size(max = 1_000) @Writable
        String reason) {}
