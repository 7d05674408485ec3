package uz.aloqa.mahalla.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uz.aloqa.platform.words.Writable;

/**
 * Which category, and why.
 *
 * @param category by crime
 * @param reason for officers, not published
 */
@Schema(
        name = "SetCategory",
        description = "Which category, and why",
        requiredProperties = {"category", "reason"})
record SetCategory(
        @NotNull CrimeCategory category,

        @Schema(examples = "Yil davomida oʻgʻirlik uch baravar kamaydi") @NotBlank @Size(max = 2_000) @Writable
        String reason) {}
