package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import uz.aloqa.stack.Address;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.StackException;
import uz.aloqa.stack.cli.Console;

/**
 * What the platform is for, played against the running one with real tokens: an appeal from wish to rating, a task from the
 * district to its mahalla, a warning to those it concerns. Every step checks what it claims; it can be played any number of
 * times.
 */
public final class Demo {

    private final URI gateway;
    private final URI issuer;
    private final Stage stage;

    public Demo(Settings settings, Console console) {
        this.gateway = URI.create("http://localhost:" + settings.port(Address.GATEWAY));
        this.issuer = URI.create("http://localhost:" + settings.port(Address.KEYCLOAK) + "/realms/aloqa");
        this.stage = new Stage(console);
    }

    /** Plays all steps; a failure names the step that doesn't hold. */
    public void play() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            ApiClient resident = signIn(http, "citizen1");
            ApiClient inspector = signIn(http, "inspector1");
            ApiClient head = signIn(http, "head1");
            stage.say("Signed in at Keycloak: " + resident.name() + " (citizen1), " + inspector.name()
                    + " (inspector1), " + head.name() + " (head1)");
            stage.say("Until now: " + appeals(resident) + ", " + appeals(inspector));
            try (LiveStream residentLive = resident.liveStream();
                    LiveStream inspectorLive = inspector.liveStream();
                    LiveStream headLive = head.liveStream()) {
                new AppealStory(stage, resident, residentLive, inspector, inspectorLive).play();
                new ContestStory(stage, resident, inspector, head).play();
                new TaskStory(stage, head, headLive, inspector, inspectorLive).play();
                new WarningStory(stage, signIn(http, "press1"), signIn(http, "press2"), resident, residentLive).play();
            }
            stage.say("");
            stage.say("All " + stage.step() + " steps hold.");
            http.shutdownNow();
        } catch (StackException e) {
            throw stage.step() == 0
                    ? e
                    : new StackException("Step " + stage.step() + " does not hold. " + e.sentence(), e.evidence());
        }
    }

    private ApiClient signIn(HttpClient http, String user) {
        return ApiClient.signIn(http, gateway, issuer, user);
    }

    /** Reading first also spares the first filing the wait for Keycloak's keys after a fresh start. */
    private static String appeals(ApiClient person) {
        JsonNode page = person.get("/api/v1/appeals?limit=200")
                .expect(200, "The list of appeals of " + person.name())
                .body();
        String more = page.path("next").isTextual() ? "more than " : "";
        return person.name() + " sees " + more + page.path("items").size() + " appeals";
    }
}
