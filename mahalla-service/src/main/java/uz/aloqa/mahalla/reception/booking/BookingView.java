package uz.aloqa.mahalla.reception.booking;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ReceptionMode;

/** A booking as its resident and its office see it. */
@Schema(
        name = "ReceptionBooking",
        description = "A place at a reception taken by a resident",
        requiredProperties = {
            "id",
            "receptionId",
            "startsAt",
            "endsAt",
            "officer",
            "mode",
            "districtSoato",
            "status",
            "bookedAt",
            "identityDocument",
            "version"
        })
record BookingView(
        UUID id,
        UUID receptionId,
        @Schema(examples = "2026-11-26T05:00:00Z") Instant startsAt,
        @Schema(examples = "2026-11-26T05:15:00Z") Instant endsAt,

        @Schema(description = "Who receives", examples = "Akmal Toshev")
        String officer,

        ReceptionMode mode,
        @Schema(examples = "1726266") String districtSoato,
        @Schema(examples = "Ahmad Donish, 20") @Nullable String place,

        @Schema(description = "Of the video call; for the resident and the officer") @Nullable
        String callAddress,

        @Schema(
                description = "For the resident, the officer and the head",
                examples = "Hovlimizdagi avtoturargoh masalasi boʻyicha")
        @Nullable
        String purpose,

        @Schema(description = "Like purpose", examples = "+998901234567") @Nullable
        String phone,

        BookingStatus status,
        @Nullable BookingSide cancelledBy,

        @Schema(examples = "Inspektor xizmat safarida") @Nullable
        String cancelReason,

        Instant bookedAt,

        @Schema(
                description = "What to bring, in the caller's language",
                examples = "Shaxsni tasdiqlovchi hujjatni olib keling (OʻRQ-445).")
        String identityDocument,

        @Schema(description = "Its ETag", examples = "1") long version) {}
