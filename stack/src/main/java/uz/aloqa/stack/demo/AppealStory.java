package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** From a resident's wish to its rating. */
final class AppealStory {

    private static final double LATITUDE = 41.3650;
    private static final double LONGITUDE = 69.2880;
    /** O‘RQ-445 art. 28: an application that needs no extra study. */
    private static final int DAYS_FOR_AN_APPLICATION = 15;

    private static final List<String> WHOLE_HISTORY = List.of(
            "AppealRegistered", "AppealAssigned", "MessagePosted", "MessagePosted", "AppealAnswered", "AppealRated");

    private final Stage stage;
    private final ApiClient resident;
    private final LiveStream residentLive;
    private final ApiClient inspector;
    private final LiveStream inspectorLive;
    private String appealId = "";
    private String number = "";
    private String code = "";

    AppealStory(
            Stage stage, ApiClient resident, LiveStream residentLive, ApiClient inspector, LiveStream inspectorLive) {
        this.stage = stage;
        this.resident = resident;
        this.residentLive = residentLive;
        this.inspector = inspector;
        this.inspectorLive = inspectorLive;
    }

    void play() {
        long filedAt = file();
        String path = "/api/v1/appeals/" + appealId;
        talk(path);
        note(path);
        track();
        answer(path);
        rate(path);
        history(path);
        stage.say("");
        stage.say("The main job holds, " + Stage.millis(filedAt, System.nanoTime()) + " from filing to history.");
    }

    private long file() {
        stage.begin("%s files an appeal at %.4f N %.4f E".formatted(resident.name(), LATITUDE, LONGITUDE));
        long begin = System.nanoTime();
        ApiClient.Answer filed = resident.create(
                        "/api/v1/appeals",
                        Map.of(
                                "kind",
                                "APPLICATION",
                                "text",
                                "The street lamps between houses 12 and 18 have been dark for a week.",
                                "location",
                                Map.of("lat", LATITUDE, "lon", LONGITUDE),
                                "applicant",
                                Map.of("fullName", resident.name(), "residence", "Yunusobod, house 14")))
                .expect(201, "Filing");
        long answeredAt = System.nanoTime();
        JsonNode appeal = filed.body();
        appealId = Stage.text(appeal, "id");
        number = Stage.text(appeal, "number");
        code = Stage.text(appeal, "trackingCode");
        stage.fact("accepted with 201 in " + filed.took().toMillis() + " ms, tracking code " + code);

        stage.begin("It has a number and a legal deadline");
        LocalDate registeredOn = LocalDate.parse(Stage.text(appeal, "registeredOn"));
        LocalDate dueOn = LocalDate.parse(Stage.text(appeal.path("deadline"), "dueOn"));
        Stage.require(
                ChronoUnit.DAYS.between(registeredOn, dueOn) == DAYS_FOR_AN_APPLICATION,
                "The deadline is " + dueOn + ", not " + DAYS_FOR_AN_APPLICATION + " days after " + registeredOn + ".");
        stage.fact("number " + Stage.text(appeal, "number") + ", registered on " + registeredOn + ", answer due on "
                + dueOn + " ("
                + appeal.path("deadline").path("days").asInt() + " days, "
                + appeal.path("deadline").path("basis").asText() + ")");

        stage.begin("It is routed to the prevention inspector of the mahalla at that point");
        JsonNode place = resident.get("/api/v1/mahallas/locate?lat=" + LATITUDE + "&lon=" + LONGITUDE)
                .expect(200, "Asking who the inspector is")
                .body();
        JsonNode executor = appeal.path("executor");
        Stage.require(
                Stage.text(executor, "userId").equals(inspector.userId()),
                "The executor is " + executor + ", not " + inspector.name() + ".");
        Stage.require(
                Stage.text(executor, "inspectorId").equals(Stage.text(place.path("inspector"), "id")),
                "The registry says the inspector there is " + place.path("inspector") + ".");
        stage.fact("mahalla " + name(place.path("mahalla").path("name")) + " ("
                + Stage.text(place.path("mahalla"), "code") + "), inspector " + Stage.text(executor, "name"));
        stage.fact(appeal.path("routing").path("explanation").asText());

        stage.begin("The inspector's live stream shows it");
        LiveStream.Arrival shown = inspectorLive.await(appealId, "ASSIGNMENT");
        stage.shown(shown, answeredAt);
        return begin;
    }

    private void talk(String path) {
        stage.begin("The inspector asks, the resident answers");
        post(path, inspector, "Which lamps exactly, and since which evening?", residentLive);
        post(path, resident, "The four beside the playground, since Monday evening.", inspectorLive);
    }

    private void note(String path) {
        stage.begin("The resident has read the question; a note among officers stays among them");
        resident.post(path + "/messages/read", Map.of("upTo", 1)).expect(200, "Marking as read");
        JsonNode question = inspector
                .get(path + "/messages")
                .expect(200, "The dialogue")
                .body()
                .path("items")
                .path(0);
        Stage.require(Stage.text(question, "state").equals("READ"), "The question is not shown as read: " + question);
        stage.fact("the inspector sees that the question is " + Stage.text(question, "state"));
        inspector
                .create(
                        path + "/notes",
                        Map.of("text", "The lighting service knows; I go there today.", "quotes", List.of(2)))
                .expect(201, "The note");
        resident.get(path + "/notes").expect(403, "Reading the officers' notes as a resident");
        stage.fact("the inspector's note is there for officers; the resident gets 403 and no number tells of it");
    }

    private void track() {
        stage.begin("Whoever holds the slip follows it without signing in");
        JsonNode state = resident.track(number, code).expect(200, "Tracking").body();
        resident.track(number, "0000-0000-0000").expect(404, "Tracking with a wrong code");
        stage.fact(Stage.text(state, "number") + " is " + Stage.text(state, "status") + ", due on "
                + Stage.text(state, "dueOn") + "; with another code there is nothing (404)");
    }

    private void post(String path, ApiClient author, String text, LiveStream otherSide) {
        ApiClient.Answer posted =
                author.create(path + "/messages", Map.of("text", text)).expect(201, "The message");
        long answeredAt = System.nanoTime();
        stage.fact(author.name() + ": “" + Stage.text(posted.body(), "text") + "”");
        stage.shown(otherSide.await(appealId, "DIALOGUE"), answeredAt);
    }

    private void answer(String path) {
        stage.begin("The inspector gives a reasoned answer, and the resident's live stream shows it");
        String etag = inspector.get(path).expect(200, "Reading the appeal").etag();
        ApiClient.Answer answered = inspector
                .change(
                        path + "/answer",
                        etag,
                        Map.of(
                                "outcome",
                                "SATISFIED",
                                "text",
                                "Checked on the spot: the cable of four lamps was broken. The district's"
                                        + " lighting service has replaced it; all four lamps are lit."))
                .expect(200, "The answer");
        long answeredAt = System.nanoTime();
        Stage.require(
                Stage.text(answered.body(), "status").equals("ANSWERED"),
                "The appeal is not ANSWERED after its answer.");
        stage.fact("outcome " + Stage.text(answered.body().path("answer"), "outcome") + ", signed by "
                + answered.body().path("answer").path("signedBy").path("name").asText());
        stage.shown(residentLive.await(appealId, "APPEAL"), answeredAt);
    }

    private void rate(String path) {
        stage.begin("The resident rates it");
        String etag = resident.get(path).expect(200, "Reading the appeal").etag();
        JsonNode rated = resident.change(path + "/rating", etag, Map.of("score", 5, "comment", "Quick, thank you."))
                .expect(200, "The rating")
                .body();
        Stage.require(rated.path("rating").path("score").asInt() == 5, "The rating is not kept.");
        stage.fact(rated.path("rating").path("score").asInt() + " of 5");
    }

    private void history(String path) {
        stage.begin("The history shows every step in order");
        JsonNode items = resident.get(path + "/history")
                .expect(200, "The history")
                .body()
                .path("items");
        items.forEach(item -> stage.fact("%2d  %-18s %s  %s"
                .formatted(
                        item.path("version").asInt(),
                        Stage.text(item, "type"),
                        Stage.text(item, "occurredAt"),
                        item.path("actor").path("name").asText(""))));
        List<String> types =
                items.valueStream().map(item -> Stage.text(item, "type")).toList();
        Stage.require(types.equals(WHOLE_HISTORY), "The history is " + types + ", not " + WHOLE_HISTORY + ".");
        for (int i = 0; i < items.size(); i++) {
            Stage.require(items.path(i).path("version").asInt() == i + 1, "The versions of the history have a gap.");
        }
    }

    private static String name(JsonNode name) {
        return name.isTextual() ? name.asText() : name.path("uz-Latn").asText();
    }
}
