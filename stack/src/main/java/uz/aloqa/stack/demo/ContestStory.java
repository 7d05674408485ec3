package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** From an answer that solved nothing to the repeat that the head has taken up. */
final class ContestStory {

    private final Stage stage;
    private final ApiClient resident;
    private final ApiClient inspector;
    private final ApiClient head;

    ContestStory(Stage stage, ApiClient resident, ApiClient inspector, ApiClient head) {
        this.stage = stage;
        this.resident = resident;
        this.inspector = inspector;
        this.head = head;
    }

    void play() {
        stage.begin("An answer solves nothing, and the resident says so");
        JsonNode filed = resident.create(
                        "/api/v1/appeals",
                        Map.of(
                                "kind", "APPLICATION",
                                "text", "The gate of the playground does not close.",
                                "location", Map.of("lat", 41.3650, "lon", 69.2880)))
                .expect(201, "Filing")
                .body();
        String path = "/api/v1/appeals/" + Stage.text(filed, "id");
        inspector
                .change(
                        path + "/answer",
                        inspector.get(path).etag(),
                        Map.of("outcome", "EXPLAINED", "text", "The gate belongs to the housing company."))
                .expect(200, "The answer");
        resident.change(
                        path + "/rating",
                        resident.get(path).etag(),
                        Map.of("score", 1, "comment", "It is still open.", "solved", false))
                .expect(200, "The rating");
        stage.fact("rated 1 of 5, not solved");

        stage.begin("It waits for the head, who has it taken up again");
        boolean listed = head.get("/api/v1/contested-answers?limit=200")
                .expect(200, "The head's list")
                .body()
                .path("items")
                .valueStream()
                .anyMatch(item -> path.endsWith(Stage.text(item, "appealId")));
        Stage.require(listed, "The contested answer is not on the list of " + head.name() + ".");
        JsonNode decision = head.change(
                        path + "/contest-decision",
                        head.get(path).etag(),
                        Map.of("decision", "REOPENED", "words", "Somebody of us will look at the gate."))
                .expect(200, "The decision")
                .body()
                .path("decision");
        JsonNode repeat = resident.get("/api/v1/appeals/" + Stage.text(decision, "repeatId"))
                .expect(200, "The repeat")
                .body();
        stage.fact(Stage.text(filed, "number") + " stays answered; its repeat is " + Stage.text(repeat, "number")
                + ", due on " + Stage.text(repeat.path("deadline"), "dueOn"));
    }
}
