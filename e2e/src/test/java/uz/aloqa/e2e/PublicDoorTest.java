package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one public door: who gets in, what it says, in which language. */
@OnThePlatform
class PublicDoorTest {

    private final World world;

    PublicDoorTest(World world) {
        this.world = world;
    }

    @Test
    void withoutATokenNothingPrivateOpens() {
        for (String path : List.of(Person.APPEALS, Person.NOTIFICATIONS, Person.NOTIFICATIONS + "/stream")) {
            world.anybody().get(path).expectProblem(401, "urn:problem:gateway:token-missing");
        }
    }

    @Test
    void aTokenThatKeycloakDidNotSignOpensNothing() throws IOException {
        String good = world.signIn().apply("citizen1");
        String[] parts = good.split("\\.", -1);
        ObjectNode claims =
                (ObjectNode) Door.JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        claims.put("sub", world.resident("citizen2").id().toString());
        String unsigned = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        String forged = parts[0] + "." + base64(claims.toString()) + "." + parts[2];
        for (String bad : List.of("nonsense", unsigned, forged, good.substring(0, good.length() - 8))) {
            world.person("citizen1")
                    .withToken(bad)
                    .get(Person.APPEALS)
                    .expectProblem(401, "urn:problem:gateway:token-invalid");
        }
        assertThat(world.person("citizen1").get(Person.APPEALS).status()).isEqualTo(200);
    }

    @Test
    void aServiceChecksTheTokenAgain() throws IOException {
        Person besideTheDoor =
                new Person(new Door(world.service("appeals-service").address()), "", user -> "");
        assertThat(besideTheDoor.get(Person.APPEALS).status()).isEqualTo(401);
        assertThat(besideTheDoor.withToken("nonsense").get(Person.APPEALS).status())
                .isEqualTo(401);
    }

    @Test
    void whereThereIsNothingTheDoorSaysSoAsAProblem() {
        Person citizen = world.person("citizen1");
        citizen.get("/api/v1/nothing-here").expectProblem(404, "urn:problem:gateway:not-found");
        citizen.get("/").expectProblem(404, "urn:problem:gateway:not-found");
        citizen.get("/api/v1/appeals/" + new UUID(0, 0))
                .expectProblem(404, "urn:problem:appeals-service:appeal-not-found");
    }

    @Test
    void anOfficerDoesNotFile() {
        assertThat(world.person("inspector1")
                        .create(
                                Person.APPEALS,
                                Wish.fromYunusobod("Out of turn.").body())
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "uz-Latn, murojaat yoʻq, roʻyxatga olindi",
        "uz-Cyrl, мурожаат йўқ, рўйхатга олинди",
        "ru, Такого обращения нет, зарегистрировано",
        "en, no such appeal, has been registered"
    })
    void everyTextIsInTheLanguageAskedFor(String language, String nothingThere, String registered) {
        Resident resident = world.resident("citizen1");
        try (LiveStream stream = resident.liveStream()) {
            Appeal filed = resident.file(Wish.fromYunusobod("In the words of " + language));
            stream.await("the registration", arrival -> arrival.isAbout(filed, "APPEAL"));
            Person reader = resident.speaking(language);
            Reply nothing = reader.get(Person.APPEALS + "/" + new UUID(0, 0));
            assertThat(nothing.body().path("detail").asText()).contains(nothingThere);
            assertThat(titles(reader, filed)).anyMatch(title -> title.contains(registered));
            String explanation = reader.look(filed)
                    .body()
                    .path("routing")
                    .path("explanation")
                    .asText();
            String english = resident.look(filed)
                    .body()
                    .path("routing")
                    .path("explanation")
                    .asText();
            assertThat(explanation.equals(english)).isEqualTo(language.equals("en"));
        }
    }

    @Test
    void anybodyFindsWhoTheirInspectorIs() {
        JsonNode found = world.anybody()
                .get("/api/v1/mahallas/locate?lat=41.3650&lon=69.2880")
                .expect(200)
                .body();
        assertThat(found.path("mahalla").path("district").path("soato").asText())
                .isEqualTo("1726266");
        assertThat(found.path("inspector").path("fullName").asText()).isEqualTo("Akmal Toshev");
        world.anybody()
                .get("/api/v1/mahallas/locate?lat=0&lon=0")
                .expectProblem(404, "urn:problem:mahalla-service:mahalla-not-found");
    }

    @Test
    void theMergedDocumentListsEveryOperation() {
        JsonNode document = world.anybody().get("/openapi").expect(200).body();
        List<String> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(operations)
                .contains(
                        "POST /api/v1/appeals",
                        "GET /api/v1/appeals",
                        "GET /api/v1/appeals/{id}",
                        "GET /api/v1/appeals/{id}/history",
                        "POST /api/v1/appeals/{id}/assignment",
                        "POST /api/v1/appeals/{id}/messages",
                        "GET /api/v1/appeals/{id}/messages",
                        "POST /api/v1/appeals/{id}/answer",
                        "POST /api/v1/appeals/{id}/rating",
                        "POST /api/v1/appeals/{id}/withdrawal",
                        "GET /api/v1/tracking/{number}",
                        "GET /api/v1/regions",
                        "GET /api/v1/districts",
                        "GET /api/v1/mahallas",
                        "GET /api/v1/mahallas/{code}",
                        "GET /api/v1/mahallas/locate",
                        "GET /api/v1/notifications",
                        "GET /api/v1/notifications/unread-count",
                        "POST /api/v1/notifications/{id}/read",
                        "POST /api/v1/notifications/read-all",
                        "GET /api/v1/notifications/stream");
        assertThat(world.anybody().get("/openapi?format=yaml").expect(200).text())
                .contains("openapi:", "/api/v1/appeals/{id}/history");
    }

    @Test
    void theDocumentationOpensInABrowser() {
        Reply page = world.anybody().get("/docs").expect(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.text()).contains("Aloqa");
    }

    @Test
    void aClientThatOffersHttp2IsServed() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = world.door().request("/api/v1/regions").build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static List<String> titles(Person reader, Appeal appeal) {
        return reader.notifications().stream()
                .filter(note ->
                        note.path("appealId").asText().equals(appeal.id().toString()))
                .map(note -> note.path("title").asText())
                .toList();
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
