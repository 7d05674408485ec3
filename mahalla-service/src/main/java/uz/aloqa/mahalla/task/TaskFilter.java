package uz.aloqa.mahalla.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskPriority;

/**
 * What a list of tasks is asked for; absent means any.
 *
 * @param status where they stand
 * @param mahallaCode what they are about
 * @param inspectorId whom they were given to
 * @param priority how pressing
 * @param overdue true: open and past their term; false: all others
 */
public record TaskFilter(
        @Nullable TaskStatus status,
        @Nullable String mahallaCode,
        @Nullable UUID inspectorId,
        @Nullable TaskPriority priority,
        @Nullable Boolean overdue) {}
