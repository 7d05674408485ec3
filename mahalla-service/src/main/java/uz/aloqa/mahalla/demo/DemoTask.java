package uz.aloqa.mahalla.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskAssigneeKind;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.mahalla.task.TaskStatus;

/**
 * A task as the demo file writes it.
 *
 * @param id fixed
 * @param assignee who has to do it: the demo's inspector, their point, or the seven
 * @param mahalla what it is about
 * @param state how far it has come
 * @param givenDaysAgo when it was given
 * @param days its term
 * @param priority how pressing
 * @param title in a line
 * @param text what has to be done
 */
record DemoTask(
        UUID id,
        TaskAssigneeKind assignee,
        @Nullable String mahalla,
        TaskStatus state,
        int givenDaysAgo,
        int days,
        TaskPriority priority,
        String title,
        String text) {}
