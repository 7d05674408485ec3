package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The information centre: a warning that two officers agree on reaches those it concerns, and can be read by anybody. */
final class WarningStory {

    private static final String DRAFTS = "/api/v1/announcement-drafts";
    private static final String DISTRICT = "1726266";

    private final Stage stage;
    private final ApiClient author;
    private final ApiClient reviewer;
    private final ApiClient resident;
    private final LiveStream residentLive;

    WarningStory(Stage stage, ApiClient author, ApiClient reviewer, ApiClient resident, LiveStream residentLive) {
        this.stage = stage;
        this.author = author;
        this.reviewer = reviewer;
        this.resident = resident;
        this.residentLive = residentLive;
    }

    void play() {
        stage.begin(resident.name() + " follows the district; " + author.name()
                + " of the information centre writes a warning");
        resident.put("/api/v1/notification-preferences/follows/DISTRICT/" + DISTRICT)
                .expect(204, "Following the district");
        ApiClient.Answer draft = author.create(DRAFTS, warning()).expect(201, "The draft");
        String id = Stage.text(draft.body(), "id");
        String path = DRAFTS + "/" + id;
        String etag = author.change(path + "/submission", draft.etag(), Map.of())
                .expect(200, "Asking for review")
                .etag();
        author.change(path + "/approval", etag, Map.of()).expect(403, "Approving one's own warning");
        stage.fact("its author may not approve it: four eyes");

        stage.begin(reviewer.name() + " approves it, and the resident's live stream shows it");
        reviewer.change(path + "/approval", etag, Map.of()).expect(200, "The approval");
        long approvedAt = System.nanoTime();
        LiveStream.Arrival arrival = residentLive.await(id, "ALERT");
        stage.fact("on the live stream " + Stage.millis(approvedAt, arrival.nanoTime()) + " later: “"
                + arrival.notification().path("title").asText() + "”");
        JsonNode open = resident.get("/api/v1/announcements/" + id)
                .expect(200, "Reading the warning")
                .body();
        Stage.require(Stage.text(open, "id").equals(id), "The public warning is another one.");
        stage.fact("for everybody: /api/v1/announcements/" + id + ", /api/v1/alerts/" + id
                + "/cap, /api/v1/feeds/districts/" + DISTRICT + ".atom");
    }

    private static Map<String, Object> warning() {
        return Map.of(
                "kind",
                "ALERT",
                "texts",
                List.of(
                        words("uz-Latn", "Kuchli shamol", "Kechqurun kuchli shamol kutilmoqda.", "Uyda boʻling."),
                        words("en", "Strong wind", "Strong wind is expected tonight.", "Stay at home.")),
                "audience",
                Map.of("districts", List.of(DISTRICT), "to", "RESIDENTS"),
                "danger",
                Map.of(
                        "severity", "MODERATE",
                        "urgency", "EXPECTED",
                        "certainty", "LIKELY",
                        "categories", List.of("MET"),
                        "responseTypes", List.of("SHELTER")),
                "expiresAt",
                Clock.systemUTC().instant().plus(Duration.ofHours(1)).toString());
    }

    private static Map<String, String> words(String language, String headline, String body, String instruction) {
        return Map.of("language", language, "headline", headline, "body", body, "instruction", instruction);
    }
}
