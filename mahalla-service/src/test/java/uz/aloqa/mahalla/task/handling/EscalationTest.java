package uz.aloqa.mahalla.task.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.TaskEscalation;
import uz.aloqa.contracts.TaskOverdue;
import uz.aloqa.contracts.Topics;
import uz.aloqa.mahalla.Api;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class EscalationTest {

    private static final String TASKS = "/api/v1/tasks";

    @Inject
    EscalationJob job;

    @Inject
    EntityManager rows;

    @Test
    void threeReplicasThatLookAtOnceTellEachLevelOfEachTaskOnce() throws Exception {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tasks.add(aTask());
        }
        lapse(tasks, "4 days");

        for (int round = 0; round < 3; round++) {
            look(3);
        }

        for (String task : tasks) {
            List<Event> events = Events.read(Topics.TASKS_V1, task, 4, Duration.ofSeconds(60));
            assertThat(events).hasSize(4);
            assertThat(events.stream()
                            .skip(1)
                            .map(event -> event.as(TaskOverdue.class).escalatedTo()))
                    .containsExactly(TaskEscalation.DESK, TaskEscalation.HEAD, TaskEscalation.MAIN_DEPARTMENT);
        }
        assertThat(count(
                        "select count(*) from task_entry where kind = 'OVERDUE' and task_id = any(cast(:ids as uuid[]))",
                        tasks))
                .isEqualTo(180);
        look(3);
        assertThat(count(
                        "select count(*) from task_entry where kind = 'OVERDUE' and task_id = any(cast(:ids as uuid[]))",
                        tasks))
                .isEqualTo(180);
    }

    @Test
    void whatIsOnlyJustOverdueReachesTheDeskAndShowsInTheList() throws Exception {
        String task = aTask();
        lapse(List.of(task), "1 hour");

        look(1);
        look(1);

        Api.as("head1")
                .get(TASKS + "/" + task)
                .then()
                .body("overdue", equalTo(true))
                .body("overdueLevel", equalTo(1))
                .body("version", equalTo(2));
        TaskOverdue told = Events.read(Topics.TASKS_V1, task, 2, Duration.ofSeconds(30))
                .getLast()
                .as(TaskOverdue.class);
        assertThat(told.recipients()).contains(Api.idOf("inspector1"), Api.idOf("duty1"));
    }

    private void look(int replicas) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(replicas)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < replicas; i++) {
                all.add(job::escalateAll);
            }
            for (Future<Integer> each : pool.invokeAll(all)) {
                each.get();
            }
        }
    }

    private void lapse(List<String> tasks, String ago) {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("update task set due_at = now() - cast('"
                                + ago + "' as interval), next_escalation_at = now() - cast('" + ago
                                + "' as interval) where id = any(cast(:ids as uuid[]))")
                        .setParameter("ids", "{" + String.join(",", tasks) + "}")
                        .executeUpdate());
    }

    private long count(String sql, List<String> tasks) {
        return QuarkusTransaction.requiringNew().call(() -> (long) rows.createNativeQuery(sql, Long.class)
                .setParameter("ids", "{" + String.join(",", tasks) + "}")
                .getSingleResult());
    }

    private static String aTask() {
        return Api.creating("duty1")
                .body(Map.of(
                        "assignee", "INSPECTOR",
                        "inspectorId", "d0000000-0000-4000-8000-000000002001",
                        "title", "Aylanib chiqish",
                        "text", "Bozor atrofi",
                        "dueAt",
                                Clock.systemUTC()
                                        .instant()
                                        .plus(Duration.ofDays(3))
                                        .toString()))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
