package uz.aloqa.mahalla.reception.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.words.Writable;

/**
 * Which place a resident takes, and why.
 *
 * @param receptionId rule of the schedule
 * @param startsAt beginning of a free place
 * @param purpose what they want to talk about; read by the officer and the head only
 * @param phone required for PHONE
 */
@Schema(
        name = "BookSlot",
        description = "A free place to be taken",
        requiredProperties = {"receptionId", "startsAt", "purpose"})
record BookSlot(
        @Schema(examples = "019ab3a0-0000-7000-8000-0000000000d2") @NotNull
        UUID receptionId,

        @Schema(description = "As listed among the free places", examples = "2026-11-26T05:00:00Z") @NotNull
        Instant startsAt,

        @Schema(
                description = "Read by the officer and the head only",
                examples = "Hovlimizdagi avtoturargoh masalasi boʻyicha")
        @NotBlank
        @Size(max = 1_000)
        @Writable
        String purpose,

        @Schema(description = "Required for PHONE", examples = "+998901234567")
        @Pattern(regexp = "\\+998\\d{9}", message = "is +998 and nine digits")
        @Nullable
        String phone) {}
