package uz.aloqa.mahalla.task.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskChronicle;
import uz.aloqa.mahalla.task.TaskEntry;

/** Tasks with what came with them when they were given. */
@ApplicationScoped
public class TaskViews {

    private final TaskChronicle chronicle;
    private final Clock clock;

    TaskViews(TaskChronicle chronicle, Clock clock) {
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** A task as both sides see it. */
    public TaskView of(Task task) {
        return TaskView.of(
                task,
                chronicle.of(task.id(), 0, 1).stream()
                        .findFirst()
                        .map(TaskEntry::attachments)
                        .orElse(List.of()),
                clock.instant());
    }
}
