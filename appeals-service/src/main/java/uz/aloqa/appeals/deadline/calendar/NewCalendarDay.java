package uz.aloqa.appeals.deadline.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uz.aloqa.platform.words.Writable;

/**
 * A day that will differ from its weekday.
 *
 * @param day in Tashkent, today or later
 * @param working false: a holiday; true: a day off made a working day by decree
 * @param name what it is, with the decree
 */
record NewCalendarDay(
        @NotNull LocalDate day,
        @NotNull Boolean working,
        @NotBlank @Size(max = 200) @Writable String name) {}
