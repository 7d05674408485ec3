package uz.aloqa.notification.rule;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskAcknowledged;
import uz.aloqa.contracts.TaskCancelled;
import uz.aloqa.contracts.TaskClosed;
import uz.aloqa.contracts.TaskDeadlineChanged;
import uz.aloqa.contracts.TaskEscalation;
import uz.aloqa.contracts.TaskEvent;
import uz.aloqa.contracts.TaskGiven;
import uz.aloqa.contracts.TaskOverdue;
import uz.aloqa.contracts.TaskReopened;
import uz.aloqa.contracts.TaskReported;
import uz.aloqa.platform.time.Tashkent;

/** What events of tasks say to the rule book. */
final class TaskHappenings {

    private static final int REGION_DIGITS = 4;

    private TaskHappenings() {}

    static Happening of(TaskEvent event) {
        return new Happening(
                event.getClass().getSimpleName(),
                parties(event),
                actor(event),
                facts(event),
                Subject.of(Subject.Kind.TASK, event.taskId()));
    }

    private static Map<Audience, List<Recipient>> parties(TaskEvent event) {
        return switch (event) {
            case TaskGiven e -> concerned(e.recipients());
            case TaskAcknowledged e -> concerned(e.recipients());
            case TaskReported e -> concerned(e.recipients());
            case TaskClosed e -> concerned(e.recipients());
            case TaskReopened e -> concerned(e.recipients());
            case TaskDeadlineChanged e -> concerned(e.recipients());
            case TaskCancelled e -> concerned(e.recipients());
            case TaskOverdue e -> {
                Map<Audience, List<Recipient>> parties = new EnumMap<>(concerned(e.recipients()));
                parties.put(Audience.ESCALATION, List.of(Recipient.desk(desk(e.escalatedTo(), e.districtSoato()))));
                yield parties;
            }
        };
    }

    private static @Nullable UUID actor(TaskEvent event) {
        return switch (event) {
            case TaskGiven e -> e.givenBy();
            case TaskAcknowledged e -> e.by();
            case TaskReported e -> e.by();
            case TaskClosed e -> e.by();
            case TaskReopened e -> e.by();
            case TaskDeadlineChanged e -> e.by();
            case TaskCancelled e -> e.by();
            case TaskOverdue e -> null;
        };
    }

    static Map<Parameter, String> facts(TaskEvent event) {
        Happening.Facts facts = new Happening.Facts()
                .with(Parameter.NUMBER, event.number())
                .with(Parameter.DISTRICT, event.districtSoato());
        return switch (event) {
            case TaskGiven e ->
                facts.with(Parameter.MAHALLA, e.mahallaCode())
                        .with(Parameter.TASK_PRIORITY, e.priority())
                        .with(Parameter.DUE_AT, time(e.dueAt()))
                        .all();
            case TaskReopened e -> facts.with(Parameter.DUE_AT, time(e.dueAt())).all();
            case TaskDeadlineChanged e ->
                facts.with(Parameter.DUE_AT, time(e.dueAt())).all();
            case TaskOverdue e ->
                facts.with(Parameter.DUE_AT, time(e.dueAt()))
                        .with(Parameter.LEVEL, e.level())
                        .all();
            case TaskClosed e -> facts.with(Parameter.TASK_RESULT, e.result()).all();
            case TaskReported e -> facts.all();
            case TaskAcknowledged e -> facts.all();
            case TaskCancelled e -> facts.all();
        };
    }

    /** Head and desk of a district read the same inbox; the main department reads that of the region. */
    private static String desk(TaskEscalation level, String district) {
        return switch (level) {
            case DESK, HEAD -> district;
            case MAIN_DEPARTMENT -> district.substring(0, REGION_DIGITS);
        };
    }

    private static String time(Instant at) {
        return at.atZone(Tashkent.ZONE).toLocalDateTime().toString();
    }

    private static Map<Audience, List<Recipient>> concerned(List<UUID> accounts) {
        return Map.of(Audience.CONCERNED, accounts.stream().map(Recipient::user).toList());
    }
}
