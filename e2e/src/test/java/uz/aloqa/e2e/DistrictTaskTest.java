package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The link between a district and its mahallas: a task is given, taken on, reported on and closed, both sides hearing. */
@OnThePlatform
class DistrictTaskTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final String AKMAL_TOSHEV = "d0000000-0000-4000-8000-000000002001";

    private final Officer head;
    private final Officer inspector;
    private final Officer elsewhere;

    DistrictTaskTest(World world) {
        this.head = world.officer("head1");
        this.inspector = world.officer("inspector1");
        this.elsewhere = world.officer("inspector2");
    }

    @Test
    void aTaskGoesFromTheDistrictToItsInspectorAndBack() {
        try (LiveStream toInspector = inspector.liveStream();
                LiveStream toHead = head.liveStream()) {
            JsonNode given = give("List the dark streets.");
            String task = given.path("id").asText();
            toInspector.await("the task", isAbout(task));

            Reply seen = inspector.get(TASKS + "/" + task).expect(200);
            assertThat(seen.body().path("status").asText()).isEqualTo("GIVEN");
            Reply taken = inspector
                    .change(TASKS + "/" + task + "/acknowledgement", seen.etag(), Map.of())
                    .expect(200);
            assertThat(taken.body().path("status").asText()).isEqualTo("ACKNOWLEDGED");
            toHead.await("that it is taken on", isAbout(task));

            inspector
                    .create(TASKS + "/" + task + "/reports", Map.of("text", "Two of three streets are done."))
                    .expect(200);
            Reply before = inspector.get(TASKS + "/" + task).expect(200);
            inspector
                    .change(
                            TASKS + "/" + task + "/closing",
                            before.etag(),
                            Map.of("result", "DONE", "text", "Seven dark streets, the list is attached."))
                    .expect(200);

            JsonNode closed = head.get(TASKS + "/" + task).expect(200).body();
            assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
            assertThat(closed.path("result").asText()).isEqualTo("DONE");
            inspector
                    .change(
                            TASKS + "/" + task + "/closing",
                            before.etag(),
                            Map.of("result", "DONE", "text", "Once more."))
                    .expectProblem(412, "urn:problem:mahalla-service:version-stale");
        }
    }

    @Test
    void whoseTaskItIsNotDoesNotEvenLearnThatItExists() {
        String task = give("Only for those it concerns.").path("id").asText();

        elsewhere.get(TASKS + "/" + task).expectProblem(404, "urn:problem:mahalla-service:task-not-found");
        elsewhere
                .create(TASKS + "/" + task + "/reports", Map.of("text", "May I?"))
                .expectProblem(404, "urn:problem:mahalla-service:task-not-found");
    }

    private JsonNode give(String text) {
        return head.create(
                        TASKS,
                        Map.of(
                                "assignee",
                                "INSPECTOR",
                                "inspectorId",
                                AKMAL_TOSHEV,
                                "title",
                                "Dark streets",
                                "text",
                                text,
                                "dueAt",
                                Clock.systemUTC()
                                        .instant()
                                        .plus(Duration.ofDays(3))
                                        .toString(),
                                "priority",
                                "HIGH"))
                .expect(201)
                .body();
    }

    private static Predicate<LiveStream.Arrival> isAbout(String task) {
        return arrival ->
                arrival.notification().path("subject").path("id").asText().equals(task);
    }
}
