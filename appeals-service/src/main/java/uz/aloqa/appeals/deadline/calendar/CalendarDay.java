package uz.aloqa.appeals.deadline.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that differs from its weekday.
 *
 * @param day in Tashkent
 * @param working false: a holiday; true: a Saturday or Sunday made a working day by decree
 * @param name what it is
 * @param version its ETag
 */
@Schema(requiredProperties = {"day", "working", "name", "version"})
record CalendarDay(
        LocalDate day,
        boolean working,
        @Schema(examples = "Ramazon hayiti") String name,
        int version) {}
