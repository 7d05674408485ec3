package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.Address;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.StackException;
import uz.aloqa.stack.cli.Console;

/**
 * The main job from a resident's wish to its rating, played against the running platform with real tokens.
 * Every step checks what it claims; it can be played any number of times.
 */
public final class Demo {

    private static final double LATITUDE = 41.3650;
    private static final double LONGITUDE = 69.2880;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    /** O‘RQ-445 art. 28: an application that needs no extra study. */
    private static final int DAYS_FOR_AN_APPLICATION = 15;

    private static final List<String> WHOLE_HISTORY = List.of(
            "AppealRegistered", "AppealAssigned", "MessagePosted", "MessagePosted", "AppealAnswered", "AppealRated");

    private final URI gateway;
    private final URI issuer;
    private final Console console;
    private int step;
    private String appealId = "";

    public Demo(Settings settings, Console console) {
        this.gateway = URI.create("http://localhost:" + settings.port(Address.GATEWAY));
        this.issuer = URI.create("http://localhost:" + settings.port(Address.KEYCLOAK) + "/realms/aloqa");
        this.console = console;
    }

    /** Plays all eight steps; a failure names the step that doesn't hold. */
    public void play() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            ApiClient resident = ApiClient.signIn(http, gateway, issuer, "citizen1");
            ApiClient inspector = ApiClient.signIn(http, gateway, issuer, "inspector1");
            say("Signed in at Keycloak: " + resident.name() + " (citizen1), " + inspector.name() + " (inspector1)");
            say("Until now: " + appeals(resident) + ", " + appeals(inspector));
            try (LiveStream residentLive = resident.liveStream();
                    LiveStream inspectorLive = inspector.liveStream()) {
                play(resident, residentLive, inspector, inspectorLive);
            }
            http.shutdownNow();
        } catch (StackException e) {
            throw step == 0 ? e : new StackException("Step " + step + " does not hold. " + e.sentence(), e.evidence());
        }
    }

    private void play(ApiClient resident, LiveStream residentLive, ApiClient inspector, LiveStream inspectorLive) {
        long filedAt = file(resident, inspector, inspectorLive);
        String path = "/api/v1/appeals/" + appealId;
        talk(path, resident, residentLive, inspector, inspectorLive);
        answer(path, inspector, residentLive);
        rate(path, resident);
        history(path, resident);
        say("");
        say("The main job holds, " + millis(filedAt, System.nanoTime()) + " from filing to history.");
    }

    /** Reading first also spares the first filing the wait for Keycloak's keys after a fresh start. */
    private static String appeals(ApiClient person) {
        JsonNode page = person.get("/api/v1/appeals?limit=200")
                .expect(200, "The list of appeals of " + person.name())
                .body();
        String more = page.path("next").isTextual() ? "more than " : "";
        return person.name() + " sees " + more + page.path("items").size() + " appeals";
    }

    private void begin(String what) {
        step++;
        say("");
        say(step + ". " + what);
    }

    private void say(String line) {
        console.say(line);
    }

    private long file(ApiClient resident, ApiClient inspector, LiveStream inspectorLive) {
        begin("%s files an appeal at %.4f N %.4f E".formatted(resident.name(), LATITUDE, LONGITUDE));
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
        appealId = text(appeal, "id");
        fact("accepted with 201 in " + filed.took().toMillis() + " ms");

        begin("It has a number and a legal deadline");
        LocalDate registeredOn = LocalDate.parse(text(appeal, "registeredOn"));
        LocalDate dueOn = LocalDate.parse(text(appeal.path("deadline"), "dueOn"));
        require(
                ChronoUnit.DAYS.between(registeredOn, dueOn) == DAYS_FOR_AN_APPLICATION,
                "The deadline is " + dueOn + ", not " + DAYS_FOR_AN_APPLICATION + " days after " + registeredOn + ".");
        fact("number " + text(appeal, "number") + ", registered on " + registeredOn + ", answer due on " + dueOn + " ("
                + appeal.path("deadline").path("days").asInt() + " days, "
                + appeal.path("deadline").path("basis").asText() + ")");

        begin("It is routed to the prevention inspector of the mahalla at that point");
        JsonNode place = resident.get("/api/v1/mahallas/locate?lat=" + LATITUDE + "&lon=" + LONGITUDE)
                .expect(200, "Asking who the inspector is")
                .body();
        JsonNode executor = appeal.path("executor");
        require(
                text(executor, "userId").equals(inspector.userId()),
                "The executor is " + executor + ", not " + inspector.name() + ".");
        require(
                text(executor, "inspectorId").equals(text(place.path("inspector"), "id")),
                "The registry says the inspector there is " + place.path("inspector") + ".");
        fact("mahalla " + name(place.path("mahalla").path("name")) + " (" + text(place.path("mahalla"), "code")
                + "), inspector " + text(executor, "name"));
        fact(appeal.path("routing").path("explanation").asText());

        begin("The inspector's live stream shows it");
        LiveStream.Arrival shown = inspectorLive.await(appealId, "ASSIGNMENT");
        shown(shown, answeredAt);
        return begin;
    }

    private void talk(
            String path, ApiClient resident, LiveStream residentLive, ApiClient inspector, LiveStream inspectorLive) {
        begin("The inspector asks, the resident answers");
        post(path, inspector, "Which lamps exactly, and since which evening?", residentLive);
        post(path, resident, "The four beside the playground, since Monday evening.", inspectorLive);
    }

    private void post(String path, ApiClient author, String text, LiveStream otherSide) {
        ApiClient.Answer posted =
                author.create(path + "/messages", Map.of("text", text)).expect(201, "The message");
        long answeredAt = System.nanoTime();
        fact(author.name() + ": “" + text(posted.body(), "text") + "”");
        shown(otherSide.await(appealId, "DIALOGUE"), answeredAt);
    }

    private void answer(String path, ApiClient inspector, LiveStream residentLive) {
        begin("The inspector gives a reasoned answer, and the resident's live stream shows it");
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
        require(text(answered.body(), "status").equals("ANSWERED"), "The appeal is not ANSWERED after its answer.");
        fact("outcome " + text(answered.body().path("answer"), "outcome") + ", signed by "
                + answered.body().path("answer").path("signedBy").path("name").asText());
        shown(residentLive.await(appealId, "APPEAL"), answeredAt);
    }

    private void rate(String path, ApiClient resident) {
        begin("The resident rates it");
        String etag = resident.get(path).expect(200, "Reading the appeal").etag();
        JsonNode rated = resident.change(path + "/rating", etag, Map.of("score", 5, "comment", "Quick, thank you."))
                .expect(200, "The rating")
                .body();
        require(rated.path("rating").path("score").asInt() == 5, "The rating is not kept.");
        fact(rated.path("rating").path("score").asInt() + " of 5");
    }

    private void history(String path, ApiClient resident) {
        begin("The history shows every step in order");
        JsonNode items = resident.get(path + "/history")
                .expect(200, "The history")
                .body()
                .path("items");
        items.forEach(item -> fact("%2d  %-18s %s  %s"
                .formatted(
                        item.path("version").asInt(),
                        text(item, "type"),
                        text(item, "occurredAt"),
                        item.path("actor").path("name").asText(""))));
        List<String> types = items.valueStream().map(item -> text(item, "type")).toList();
        require(types.equals(WHOLE_HISTORY), "The history is " + types + ", not " + WHOLE_HISTORY + ".");
        for (int i = 0; i < items.size(); i++) {
            require(items.path(i).path("version").asInt() == i + 1, "The versions of the history have a gap.");
        }
    }

    private void shown(LiveStream.Arrival arrival, long since) {
        require(
                arrival.nanoTime() - since < AT_ONCE.toNanos(),
                "The live stream showed it only after " + millis(since, arrival.nanoTime()) + ".");
        fact("on the live stream " + millis(since, arrival.nanoTime()) + " later: “"
                + arrival.notification().path("title").asText() + "”");
    }

    private void fact(String line) {
        say("     " + line);
    }

    private static String name(JsonNode name) {
        return name.isTextual() ? name.asText() : name.path("uz-Latn").asText();
    }

    private static String text(JsonNode node, String field) {
        String value = node.path(field).asText();
        require(!value.isEmpty() && !node.path(field).isNull(), "There is no " + field + " in " + node + ".");
        return value;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StackException(otherwise);
        }
    }

    private static String millis(long from, long until) {
        return Math.max(0, Duration.ofNanos(until - from).toMillis()) + " ms";
    }
}
