package uz.aloqa.mahalla.task.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskSide;
import uz.aloqa.mahalla.office.Caller;
import uz.aloqa.mahalla.office.Officers;
import uz.aloqa.mahalla.task.Acting;
import uz.aloqa.mahalla.task.Assignee;
import uz.aloqa.mahalla.task.Attachment;
import uz.aloqa.mahalla.task.EscalationPolicy;
import uz.aloqa.mahalla.task.Task;
import uz.aloqa.mahalla.task.TaskAudience;
import uz.aloqa.mahalla.task.TaskChronicle;
import uz.aloqa.mahalla.task.TaskJurisdiction;
import uz.aloqa.mahalla.task.TaskRefusals;
import uz.aloqa.mahalla.task.TaskRegister;
import uz.aloqa.mahalla.task.TaskRepository;
import uz.aloqa.mahalla.task.reading.TaskView;
import uz.aloqa.mahalla.task.reading.TaskViews;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.time.Ids;

/** The commands on a task: lock it within what the caller may do, check the version seen, act, write down, answer. */
@ApplicationScoped
class TaskService {

    private final TaskRepository tasks;
    private final TaskRegister register;
    private final TaskChronicle chronicle;
    private final TaskAudience audience;
    private final TaskViews views;
    private final EscalationPolicy escalation;
    private final Officers officers;
    private final Caller caller;
    private final Ids ids;

    TaskService(
            TaskRepository tasks,
            TaskRegister register,
            TaskChronicle chronicle,
            TaskAudience audience,
            TaskViews views,
            EscalationPolicy escalation,
            Officers officers,
            Caller caller,
            Ids ids) {
        this.tasks = tasks;
        this.register = register;
        this.chronicle = chronicle;
        this.audience = audience;
        this.views = views;
        this.escalation = escalation;
        this.officers = officers;
        this.caller = caller;
        this.ids = ids;
    }

    /** Gives a task. */
    @Transactional
    TaskView give(GiveTask order) {
        String district = caller.deskOf().orElseThrow(TaskRefusals::assigneeUnknown);
        Assignee assignee = assigneeOf(order, district);
        Acting giver = acting(TaskSide.DISTRICT, audience.doing(assignee, caller.today()));
        Task task = new Task(
                ids.next(),
                register.next(district, caller.today()).toString(),
                district,
                assignee,
                order.title().strip(),
                order.text().strip(),
                order.urgency(),
                order.dueAt().truncatedTo(ChronoUnit.MICROS),
                giver);
        TaskEvent given = task.give(giver, escalation);
        tasks.add(task);
        chronicle.record(task, given, giver, null, order.files());
        return views.of(task);
    }

    /** The other side takes it on. */
    @Transactional
    TaskView acknowledge(UUID id, @Nullable String ifMatch) {
        return doing(id, ifMatch, null, List.of(), (task, who) -> task.acknowledge(who));
    }

    /** The other side closes it. */
    @Transactional
    TaskView close(UUID id, @Nullable String ifMatch, Closing closing) {
        String words = closing.text().strip();
        return doing(id, ifMatch, words, closing.files(), (task, who) -> task.close(who, closing.result(), words));
    }

    /** Either side writes into the thread; that needs no version. */
    @Transactional
    TaskView report(UUID id, Report report) {
        Task task = tasks.lock(id, TaskJurisdiction.toSee(caller));
        TaskSide side =
                caller.deskOf().filter(task.districtSoato()::equals).isPresent() ? TaskSide.DISTRICT : TaskSide.MAHALLA;
        return record(task, side, report.text().strip(), report.files(), task::report);
    }

    /** The district sends it back. */
    @Transactional
    TaskView reopen(UUID id, @Nullable String ifMatch, NewTerm term) {
        return giving(id, ifMatch, term.reason(), (task, who) -> task.reopen(who, until(term), escalation));
    }

    /** The district gives it another term. */
    @Transactional
    TaskView changeDeadline(UUID id, @Nullable String ifMatch, NewTerm term) {
        return giving(id, ifMatch, term.reason(), (task, who) -> task.changeDeadline(who, until(term), escalation));
    }

    /** The district takes it back. */
    @Transactional
    TaskView cancel(UUID id, @Nullable String ifMatch, Cancellation cancellation) {
        return giving(id, ifMatch, cancellation.reason(), (task, who) -> task.cancel(who));
    }

    /** A verb of a task. */
    @FunctionalInterface
    private interface Verb {
        TaskEvent on(Task task, Acting who);
    }

    private TaskView doing(
            UUID id, @Nullable String ifMatch, @Nullable String words, List<Attachment> files, Verb verb) {
        Task task = tasks.lock(id, TaskJurisdiction.toDo(caller));
        ETags.require(ifMatch, task.version());
        return record(task, TaskSide.MAHALLA, words, files, who -> verb.on(task, who));
    }

    private TaskView giving(UUID id, @Nullable String ifMatch, String words, Verb verb) {
        Task task = tasks.lock(id, TaskJurisdiction.given(caller));
        ETags.require(ifMatch, task.version());
        return record(task, TaskSide.DISTRICT, words.strip(), List.of(), who -> verb.on(task, who));
    }

    private TaskView record(
            Task task,
            TaskSide side,
            @Nullable String words,
            List<Attachment> files,
            Function<Acting, TaskEvent> verb) {
        Acting who = acting(side, audience.everybody(task, caller.today()));
        chronicle.record(task, verb.apply(who), who, words, files);
        return views.of(task);
    }

    private Acting acting(TaskSide side, List<UUID> tell) {
        return new Acting(caller.id(), officers.nameOf(caller), side, tell, caller.now());
    }

    private static Instant until(NewTerm term) {
        return term.dueAt().truncatedTo(ChronoUnit.MICROS);
    }

    /** Everybody named has to be of the caller's district. */
    private Assignee assigneeOf(GiveTask order, String district) {
        String mahalla = order.mahalla();
        if (mahalla != null) {
            require(officers.districtOfMahalla(mahalla, caller.today()), district);
        }
        return switch (order.assignee()) {
            case INSPECTOR ->
                Optional.ofNullable(order.inspectorId())
                        .flatMap(officers::find)
                        .filter(inspector -> inspector.districtSoato().equals(district))
                        .map(inspector -> Assignee.inspector(inspector, mahalla))
                        .orElseThrow(TaskRefusals::assigneeUnknown);
            case POINT -> {
                UUID point = Optional.ofNullable(order.pointId()).orElseThrow(TaskRefusals::assigneeUnknown);
                require(officers.districtOfPoint(point), district);
                yield Assignee.point(point, mahalla);
            }
            case SEVEN -> Assignee.seven(Optional.ofNullable(mahalla).orElseThrow(TaskRefusals::assigneeUnknown));
        };
    }

    private static void require(Optional<String> found, String district) {
        if (found.filter(district::equals).isEmpty()) {
            throw TaskRefusals.assigneeUnknown();
        }
    }
}
