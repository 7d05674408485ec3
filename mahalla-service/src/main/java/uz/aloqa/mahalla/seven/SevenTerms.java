package uz.aloqa.mahalla.seven;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member, as a whole.
 *
 * @param validFrom first day
 * @param validTo last day, absent when open; the day before the first one calls the membership off
 */
@Schema(name = "SevenTerms", description = "What is known of a member of the seven; what is left out is taken away")
record SevenTerms(
        @Schema(examples = "Zulfiya Karimova") @NotBlank @Size(max = 200)
        String fullName,

        @Schema(description = "Office phone", examples = "+998712003001")
        @Nullable
        @Pattern(regexp = "\\+998\\d{9}", message = "is +998 and nine digits")
        String phone,

        @Schema(description = "First day", examples = "2026-03-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last day, absent when open", examples = "2027-12-31") @Nullable
        LocalDate validTo) {}
