package uz.aloqa.mahalla.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uz.aloqa.mahalla.task.TaskStatus.ACKNOWLEDGED;
import static uz.aloqa.mahalla.task.TaskStatus.CANCELLED;
import static uz.aloqa.mahalla.task.TaskStatus.CLOSED;
import static uz.aloqa.mahalla.task.TaskStatus.GIVEN;
import static uz.aloqa.mahalla.task.TaskStatus.IN_PROGRESS;
import static uz.aloqa.mahalla.task.TaskStatus.REOPENED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.TaskEscalation;
import uz.aloqa.contracts.TaskOverdue;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.contracts.TaskResult;
import uz.aloqa.contracts.TaskSide;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.RuleViolation;

/** State by state and verb by verb against tables written out here. */
class TaskStatusTest {

    private static final boolean YES = true;
    private static final boolean NO = false;
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(1));
    private static final UUID OFFICER = new UUID(1, 1);
    private static final UUID CHAIR = new UUID(2, 2);
    private static final EscalationPolicy ESCALATION =
            new EscalationPolicy(List.of(Duration.ZERO, Duration.ofHours(24), Duration.ofHours(72)));
    private static final Acting DESK = new Acting(OFFICER, "Navbatchi", TaskSide.DISTRICT, List.of(CHAIR), NOW);
    private static final Acting SEVEN = new Acting(CHAIR, "Rais", TaskSide.MAHALLA, List.of(OFFICER, CHAIR), NOW);

    @Test
    void aTaskMovesOnlyAsTheTableSays() {
        List<TaskStatus> columns = List.of(GIVEN, ACKNOWLEDGED, IN_PROGRESS, CLOSED, REOPENED, CANCELLED);
        assertThat(columns).containsExactly(TaskStatus.values());
        Map<TaskStatus, List<Boolean>> table = Map.of(
                GIVEN, List.of(NO, YES, NO, NO, NO, YES),
                ACKNOWLEDGED, List.of(NO, NO, YES, YES, NO, YES),
                IN_PROGRESS, List.of(NO, NO, YES, YES, NO, YES),
                CLOSED, List.of(NO, NO, NO, NO, YES, NO),
                REOPENED, List.of(NO, YES, NO, NO, NO, YES),
                CANCELLED, List.of(NO, NO, NO, NO, NO, NO));
        for (TaskStatus from : TaskStatus.values()) {
            for (TaskStatus to : TaskStatus.values()) {
                assertThat(from.successors().contains(to))
                        .as(from + " → " + to)
                        .isEqualTo(table.get(from).get(columns.indexOf(to)));
            }
        }
    }

    @Test
    void eachVerbIsAllowedOrRefusedByItsNameInEachState() {
        record Row(String verb, Consumer<Task> act, Map<TaskStatus, String> refusedAs) {}
        Consumer<Task> report = task -> task.report(SEVEN);
        Consumer<Task> close = task -> task.close(SEVEN, TaskResult.DONE, "Bajarildi");
        List<Row> table = List.of(
                new Row(
                        "acknowledge",
                        task -> task.acknowledge(SEVEN),
                        Map.of(
                                ACKNOWLEDGED, "task-acknowledged",
                                IN_PROGRESS, "task-acknowledged",
                                CLOSED, "task-closed",
                                CANCELLED, "task-cancelled")),
                new Row(
                        "report progress",
                        report,
                        Map.of(
                                GIVEN, "task-not-acknowledged",
                                REOPENED, "task-not-acknowledged",
                                CLOSED, "task-closed",
                                CANCELLED, "task-cancelled")),
                new Row("ask", task -> task.report(DESK), Map.of(CANCELLED, "task-cancelled")),
                new Row(
                        "close",
                        close,
                        Map.of(
                                GIVEN, "task-not-acknowledged",
                                REOPENED, "task-not-acknowledged",
                                CLOSED, "task-closed",
                                CANCELLED, "task-cancelled")),
                new Row(
                        "reopen",
                        task -> task.reopen(DESK, DUE, ESCALATION),
                        Map.of(
                                GIVEN, "task-not-acknowledged",
                                ACKNOWLEDGED, "task-acknowledged",
                                IN_PROGRESS, "task-acknowledged",
                                REOPENED, "task-not-acknowledged",
                                CANCELLED, "task-cancelled")),
                new Row(
                        "change the deadline",
                        task -> task.changeDeadline(DESK, DUE, ESCALATION),
                        Map.of(CLOSED, "task-closed", CANCELLED, "task-cancelled")),
                new Row(
                        "cancel",
                        task -> task.cancel(DESK),
                        Map.of(CLOSED, "task-closed", CANCELLED, "task-cancelled")));
        for (Row row : table) {
            for (TaskStatus status : TaskStatus.values()) {
                Task task = in(status);
                long before = task.version();
                String refusal = row.refusedAs().get(status);
                if (refusal == null) {
                    row.act().accept(task);
                    assertThat(task.version()).as(row.verb() + " in " + status).isEqualTo(before + 1);
                } else {
                    assertThatThrownBy(() -> row.act().accept(task))
                            .as(row.verb() + " in " + status)
                            .isInstanceOfSatisfying(
                                    Conflict.class,
                                    conflict -> assertThat(conflict.name()).isEqualTo(refusal));
                    assertThat(task.version()).isEqualTo(before);
                    assertThat(task.status()).isEqualTo(status);
                }
            }
        }
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselves() {
        assertThat(SEVEN.tell()).containsExactly(OFFICER);
    }

    @Test
    void theTermOfATaskLiesAhead() {
        Task task = aTask(NOW);
        assertThatThrownBy(() -> task.give(DESK, ESCALATION))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.name()).isEqualTo("deadline-past"));
    }

    @Test
    void aTaskThatStaysOpenReachesEachLevelOnceAndANewTermBeginsAnew() {
        Task task = in(ACKNOWLEDGED);
        assertThatThrownBy(() -> task.escalate(List.of(), DUE.minusMillis(1), ESCALATION))
                .isInstanceOf(IllegalStateException.class);
        Instant late = DUE.plus(Duration.ofDays(30));

        assertThat(List.of(1, 2, 3))
                .extracting(level -> ((TaskOverdue) task.escalate(List.of(CHAIR), late, ESCALATION)).escalatedTo())
                .containsExactly(TaskEscalation.DESK, TaskEscalation.HEAD, TaskEscalation.MAIN_DEPARTMENT);
        assertThatThrownBy(() -> task.escalate(List.of(), late, ESCALATION)).isInstanceOf(IllegalStateException.class);

        task.changeDeadline(
                new Acting(OFFICER, "Navbatchi", TaskSide.DISTRICT, List.of(), late),
                late.plus(Duration.ofDays(1)),
                ESCALATION);
        assertThat(task.overdueLevel()).isZero();
        assertThat(((TaskOverdue) task.escalate(List.of(), late.plus(Duration.ofDays(2)), ESCALATION)).level())
                .isEqualTo(1);
    }

    @Test
    void whatIsClosedOrCancelledIsNeverOverdue() {
        for (TaskStatus status : TaskStatus.values()) {
            Task task = in(status);
            assertThat(task.isOverdue(DUE.plusSeconds(1))).isEqualTo(status.isOpen());
            assertThat(task.isOverdue(DUE)).isFalse();
        }
    }

    private static Task in(TaskStatus status) {
        Task task = aTask(DUE);
        task.give(DESK, ESCALATION);
        switch (status) {
            case GIVEN -> {}
            case ACKNOWLEDGED -> task.acknowledge(SEVEN);
            case IN_PROGRESS -> {
                task.acknowledge(SEVEN);
                task.report(SEVEN);
            }
            case CLOSED -> {
                task.acknowledge(SEVEN);
                task.close(SEVEN, TaskResult.NOT_DONE, "Imkon boʻlmadi");
            }
            case REOPENED -> {
                task.acknowledge(SEVEN);
                task.close(SEVEN, TaskResult.NOT_DONE, "Imkon boʻlmadi");
                task.reopen(DESK, DUE, ESCALATION);
            }
            case CANCELLED -> task.cancel(DESK);
        }
        return task;
    }

    private static Task aTask(Instant dueAt) {
        return new Task(
                new UUID(9, 9),
                "T26-1726266-000017-7",
                "1726266",
                Assignee.seven("1726266005"),
                "Sarlavha",
                "Matn",
                TaskPriority.NORMAL,
                dueAt,
                DESK);
    }
}
