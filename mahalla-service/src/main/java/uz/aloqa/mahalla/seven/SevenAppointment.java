package uz.aloqa.mahalla.seven;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.SevenSeat;

/**
 * Somebody is to sit on a seat.
 *
 * @param validFrom first day; it may lie in the future
 * @param validTo last day, absent when open
 */
@Schema(name = "SevenAppointment", description = "Somebody is to sit on a seat of the seven")
record SevenAppointment(
        @Schema(examples = "CHAIR") @NotNull SevenSeat seat,

        @Schema(examples = "Zulfiya Karimova") @NotBlank @Size(max = 200)
        String fullName,

        @Schema(description = "Office phone", examples = "+998712003001")
        @Nullable
        @Pattern(regexp = "\\+998\\d{9}", message = "is +998 and nine digits")
        String phone,

        @Schema(description = "First day, past or future", examples = "2026-03-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "Last day, absent when open", examples = "2027-12-31") @Nullable
        LocalDate validTo) {}
