package uz.aloqa.appeals.alarm;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlarmEnd;
import uz.aloqa.platform.words.Writable;

/**
 * The end of an alarm.
 *
 * @param end how it ended
 * @param note what was done, for officers
 */
record EndAlarm(
        @NotNull AlarmEnd end,
        @Size(max = 2_000) @Writable @Nullable String note) {}
