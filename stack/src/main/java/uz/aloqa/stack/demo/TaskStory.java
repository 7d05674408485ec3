package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** From the district to the mahalla and back: a task is given, taken on and closed. */
final class TaskStory {

    private static final String TASKS = "/api/v1/tasks";
    private static final String TOPIC = "TASK";
    private static final int DAYS = 3;

    private final Stage stage;
    private final ApiClient head;
    private final ApiClient inspector;
    private final LiveStream inspectorLive;
    private final LiveStream headLive;

    TaskStory(Stage stage, ApiClient head, LiveStream headLive, ApiClient inspector, LiveStream inspectorLive) {
        this.stage = stage;
        this.head = head;
        this.headLive = headLive;
        this.inspector = inspector;
        this.inspectorLive = inspectorLive;
    }

    void play() {
        stage.begin(head.name() + ", head of the district department, gives " + inspector.name() + " a task");
        JsonNode place = head.get("/api/v1/mahallas/locate?lat=41.3650&lon=69.2880")
                .expect(200, "Asking who the inspector is")
                .body();
        JsonNode given = head.create(
                        TASKS,
                        Map.of(
                                "assignee",
                                "INSPECTOR",
                                "inspectorId",
                                Stage.text(place.path("inspector"), "id"),
                                "title",
                                "Dark streets",
                                "text",
                                "List the streets of the mahalla that have no working lamps.",
                                "dueAt",
                                Clock.systemUTC()
                                        .instant()
                                        .plus(Duration.ofDays(DAYS))
                                        .toString(),
                                "priority",
                                "HIGH"))
                .expect(201, "Giving the task")
                .body();
        long givenAt = System.nanoTime();
        String path = TASKS + "/" + Stage.text(given, "id");
        stage.fact("number " + Stage.text(given, "number") + ", due on " + Stage.text(given, "dueAt"));
        stage.shown(inspectorLive.await(Stage.text(given, "id"), TOPIC), givenAt);

        stage.begin("The inspector takes it on and closes it with a result; the head hears of both");
        String etag = inspector.get(path).expect(200, "Reading the task").etag();
        etag = inspector
                .change(path + "/acknowledgement", etag, Map.of())
                .expect(200, "The acknowledgement")
                .etag();
        stage.shown(headLive.await(Stage.text(given, "id"), TOPIC), System.nanoTime());
        JsonNode closed = inspector
                .change(
                        path + "/closing",
                        etag,
                        Map.of("result", "DONE", "text", "Three streets; the list went to the lighting service."))
                .expect(200, "Closing the task")
                .body();
        long closedAt = System.nanoTime();
        Stage.require(Stage.text(closed, "status").equals("CLOSED"), "The task is not CLOSED after its closing.");
        stage.shown(headLive.await(Stage.text(given, "id"), TOPIC), closedAt);
    }
}
