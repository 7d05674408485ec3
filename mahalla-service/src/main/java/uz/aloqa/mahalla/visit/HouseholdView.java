package uz.aloqa.mahalla.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household under watch as the inspectors of its mahalla and the head see it; whoever reads it is written down. */
@Schema(
        name = "Household",
        description = "A household under watch; every reading is written down",
        requiredProperties = {
            "id",
            "mahalla",
            "address",
            "ground",
            "visitEveryDays",
            "nextVisitOn",
            "due",
            "overdueDays",
            "registeredAt",
            "version"
        })
record HouseholdView(
        UUID id,
        @Schema(examples = "1726266005") String mahalla,

        @Schema(examples = "Ahmad Donish koʻchasi, 20-uy, 14-xonadon")
        String address,

        Ground ground,
        @Schema(examples = "3") int visitEveryDays,
        @Schema(examples = "2026-11-26") LocalDate nextVisitOn,
        @Schema(description = "Today or before") boolean due,

        @Schema(description = "Days since the visit was due, 0 when it isn't late", examples = "0")
        long overdueDays,

        @Nullable Instant lastVisitedAt,
        Instant registeredAt,
        @Nullable Instant removedAt,
        @Schema(description = "Its ETag", examples = "1") long version) {}
