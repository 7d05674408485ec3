package uz.aloqa.mahalla.my;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in the calendar. */
@Schema(
        name = "CalendarEntry",
        description = "Something in the calendar",
        requiredProperties = {"kind", "day"})
record CalendarEntry(
        Kind kind,

        @Schema(description = "In Tashkent", examples = "2026-11-26")
        LocalDate day,

        @Schema(description = "Absent for a whole day", examples = "2026-11-26T05:00:00Z") @Nullable
        Instant startsAt,

        @Schema(examples = "2026-11-26T08:00:00Z") @Nullable Instant endsAt,

        @Schema(description = "Id of the task, household or rule of the schedule") @Nullable
        UUID subject,

        @Schema(examples = "1726266005") @Nullable String mahalla,

        @Schema(
                description = "Title of a task, place of a reception, name of the other inspector",
                examples = "Aylanib chiqish")
        @Nullable
        String words,

        @Schema(description = "Of a reception", examples = "3") @Nullable
        Integer bookings) {

    /** What it is. */
    @Schema(name = "CalendarEntryKind")
    enum Kind {
        /** The term of a task ends. */
        TASK_DUE,
        /** A household has to be visited. */
        VISIT_DUE,
        /** The caller receives residents. */
        RECEPTION,
        /** The caller stands in for somebody. */
        SUBSTITUTING,
        /** Somebody stands in for the caller. */
        SUBSTITUTED
    }
}
