package uz.aloqa.mahalla.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskAssigneeKind;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskResult;
import uz.aloqa.contracts.TaskSide;
import uz.aloqa.mahalla.office.Officer;
import uz.aloqa.mahalla.task.Acting;
import uz.aloqa.mahalla.task.Assignee;
import uz.aloqa.mahalla.task.EscalationPolicy;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskAudience;
import uz.aloqa.mahalla.task.TaskChronicle;
import uz.aloqa.mahalla.task.TaskRegister;
import uz.aloqa.mahalla.task.TaskRepository;
import uz.aloqa.platform.time.Tashkent;

/** Brings tasks of the demo into their state step by step, as people would have: with thread, number and events. */
@ApplicationScoped
class DemoTasks {

    private static final UUID HEAD = UUID.fromString("d0000000-0000-4000-8000-000000000022");
    private static final UUID CHAIR = UUID.fromString("d0000000-0000-4000-8000-000000000042");

    private final TaskRepository tasks;
    private final TaskRegister register;
    private final TaskChronicle chronicle;
    private final TaskAudience audience;
    private final EscalationPolicy escalation;

    DemoTasks(
            TaskRepository tasks,
            TaskRegister register,
            TaskChronicle chronicle,
            TaskAudience audience,
            EscalationPolicy escalation) {
        this.tasks = tasks;
        this.register = register;
        this.chronicle = chronicle;
        this.audience = audience;
        this.escalation = escalation;
    }

    void add(DemoTask draft, Officer inspector, Instant now) {
        Instant given = now.minus(Duration.ofDays(draft.givenDaysAgo()));
        Assignee assignee = assigneeOf(draft, inspector);
        LocalDate day = LocalDate.ofInstant(given, Tashkent.ZONE);
        List<UUID> doing = audience.doing(assignee, LocalDate.ofInstant(now, Tashkent.ZONE));
        Acting giver = new Acting(HEAD, "Rustam Qodirov", TaskSide.DISTRICT, doing, given);
        Task task = new Task(
                draft.id(),
                register.next(inspector.districtSoato(), day).toString(),
                inspector.districtSoato(),
                assignee,
                draft.title(),
                draft.text(),
                draft.priority(),
                given.plus(Duration.ofDays(draft.days())),
                giver);
        TaskEvent event = task.give(giver, escalation);
        tasks.add(task);
        step(task, event, giver, null);
        Acting doer = assignee.kind() == TaskAssigneeKind.SEVEN
                ? new Acting(CHAIR, "Hamid Usmonov", TaskSide.MAHALLA, List.of(HEAD), given.plus(Duration.ofHours(3)))
                : new Acting(
                        inspector.userId(),
                        inspector.fullName(),
                        TaskSide.MAHALLA,
                        List.of(HEAD),
                        given.plus(Duration.ofHours(3)));
        bring(task, draft, giver, doer);
    }

    private void bring(Task task, DemoTask draft, Acting giver, Acting doer) {
        switch (draft.state()) {
            case GIVEN, REOPENED -> {}
            case ACKNOWLEDGED -> step(task, task.acknowledge(doer), doer, null);
            case IN_PROGRESS -> {
                step(task, task.acknowledge(doer), doer, null);
                step(task, task.report(doer), doer, "Birinchi qismi bajarildi, davom etyapmiz.");
            }
            case CLOSED -> {
                step(task, task.acknowledge(doer), doer, null);
                String words = "Bajarildi, natija maskanga topshirildi.";
                step(task, task.close(doer, TaskResult.DONE, words), doer, words);
            }
            case CANCELLED -> step(task, task.cancel(giver), giver, "Boshqa topshiriq bilan birlashtirildi.");
        }
    }

    private void step(Task task, TaskEvent event, Acting who, @Nullable String words) {
        chronicle.record(task, event, who, words, List.of());
    }

    private static Assignee assigneeOf(DemoTask draft, Officer inspector) {
        return switch (draft.assignee()) {
            case INSPECTOR -> Assignee.inspector(inspector, draft.mahalla());
            case POINT -> Assignee.point(inspector.pointId(), draft.mahalla());
            case SEVEN -> Assignee.seven(Optional.ofNullable(draft.mahalla()).orElseThrow());
        };
    }
}
