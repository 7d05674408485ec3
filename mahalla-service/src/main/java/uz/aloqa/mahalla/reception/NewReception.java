package uz.aloqa.mahalla.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.platform.words.Writable;

/**
 * A rule to be published.
 *
 * @param inspectorId who receives; absent: the caller
 * @param mahalla whom it is for
 * @param mode how they meet
 * @param weekday when
 * @param opens first minute, in Tashkent
 * @param closes end
 * @param slotMinutes length of a place
 * @param place where; of MOBILE and MASS required
 * @param callAddress of VIDEO
 * @param validFrom first day, absent for today
 * @param validTo last day, absent for no end
 */
@Schema(
        name = "NewReception",
        description = "A rule of the schedule to be published",
        requiredProperties = {"mode", "weekday", "opens", "closes", "slotMinutes"})
record NewReception(
        @Schema(description = "Who receives; absent: the caller, an inspector or the head") @Nullable
        UUID inspectorId,

        @Schema(examples = "1726266005")
        @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
        @Nullable
        String mahalla,

        @NotNull ReceptionMode mode,
        @NotNull DayOfWeek weekday,

        @Schema(description = "In Tashkent", implementation = String.class, format = "time") @NotNull
        LocalTime opens,

        @Schema(implementation = String.class, format = "time") @NotNull
        LocalTime closes,

        @Schema(description = "Length of a place, 5 to 120", examples = "20") @Min(5) @Max(120)
        int slotMinutes,

        @Schema(description = "Required for MOBILE and MASS", examples = "Doʻstlik mahalla markazi")
        @Size(max = 300)
        @Writable
        @Nullable
        String place,

        @Schema(description = "For VIDEO; told to who has booked", examples = "https://meet.example.uz/qabul-17")
        @Pattern(regexp = "https://[!-~]{4,500}", message = "is an https address")
        @Nullable
        String callAddress,

        @Schema(description = "Today when absent", examples = "2026-12-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day, absent for no end") @Nullable
        LocalDate validTo) {}
