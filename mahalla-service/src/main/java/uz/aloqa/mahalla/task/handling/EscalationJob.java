package uz.aloqa.mahalla.task.handling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uz.aloqa.mahalla.task.EscalationPolicy;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskAudience;
import uz.aloqa.mahalla.task.TaskChronicle;
import uz.aloqa.mahalla.task.TaskRepository;
import uz.aloqa.platform.time.Tashkent;

/**
 * Tells of tasks that are overdue, one level at a time. Every replica looks; each locks the rows it is at and passes over
 * those of the others, and a level once reached is kept with the event, so nobody hears of it twice.
 */
@ApplicationScoped
class EscalationJob {

    private static final int AT_ONCE = 50;

    private final TaskRepository tasks;
    private final TaskChronicle chronicle;
    private final TaskAudience audience;
    private final EscalationPolicy escalation;
    private final Clock clock;

    EscalationJob(
            TaskRepository tasks,
            TaskChronicle chronicle,
            TaskAudience audience,
            EscalationPolicy escalation,
            Clock clock) {
        this.tasks = tasks;
        this.chronicle = chronicle;
        this.audience = audience;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Goes on until nothing is left that was due, and says how many levels were reached. */
    @Scheduled(
            every = "{aloqa.tasks.look-for-overdue}",
            identity = "task-escalation",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        escalateAll();
    }

    int escalateAll() {
        int all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(this::escalateSome);
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private int escalateSome() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, Tashkent.ZONE);
        List<Task> due = tasks.lockToEscalate(now, AT_ONCE);
        for (Task task : due) {
            chronicle.record(task, task.escalate(audience.everybody(task, today), now, escalation));
        }
        return due.size();
    }
}
