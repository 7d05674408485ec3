package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.ServiceProcess;

/** A developer makes a client, and the client reads events by cursor within its quota, until it is removed. */
@OnThePlatform
class SandboxClientTest {

    private static final String CLIENTS = SandboxClient.CLIENTS;
    private static final String EVENTS = "/api/v1/events";
    private static final int QUOTA = 4;

    private final World world;

    SandboxClientTest(World world) {
        this.world = world;
    }

    @Test
    void aSandboxClientReadsOpenEventsWithinItsScopesAndQuotaAsLongAsItsDeveloperWants() {
        Person developer = world.person("developer1");
        JsonNode client = developer
                .create(CLIENTS, Map.of("name", "end-to-end", "scopes", List.of("EVENTS")))
                .expect(201)
                .body();
        String one = CLIENTS + "/" + client.path("id").asText();
        Person system = developer.withToken(new SandboxClient(client)
                .signIn(client.path("secret").asText())
                .expect(200)
                .body()
                .path("access_token")
                .asText());

        JsonNode page = system.get(EVENTS + "?types=registry.v1&limit=50&wait=20")
                .expect(200)
                .body();
        assertThat(page.path("items")).isNotEmpty();
        JsonNode next = system.get(EVENTS + "?types=registry.v1&limit=50&cursor="
                        + page.path("cursor").asText())
                .expect(200)
                .body();
        assertThat(next.path("items").findValuesAsText("id"))
                .doesNotContainAnyElementsOf(page.path("items").findValuesAsText("id"));
        system.get("/api/v1/webhooks").expectProblem(403, "urn:problem:notification-service:scope-missing");
        system.get(Person.APPEALS).expect(403);

        try (ServiceProcess strict = world.gateway(
                List.of(world.service("appeals-service")),
                Map.of("ALOQA_GATEWAY_RATES_SANDBOX_PER_CLIENT", Integer.toString(QUOTA)))) {
            Person limited = new Person(new Door(strict.address()), "developer1", any -> "")
                    .withToken(new SandboxClient(client)
                            .signIn(client.path("secret").asText())
                            .expect(200)
                            .body()
                            .path("access_token")
                            .asText());
            for (int i = 0; i < QUOTA; i++) {
                assertThat(limited.get(EVENTS).expect(200).header("RateLimit-Policy"))
                        .isEqualTo("\"sandbox\";q=%d;w=60".formatted(QUOTA));
            }
            Reply refused = limited.get(EVENTS).expectProblem(429, "urn:problem:gateway:too-many-requests");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        }

        String renewed = developer
                .create(one + "/secret", Map.of())
                .expect(200)
                .body()
                .path("secret")
                .asText();
        new SandboxClient(client).signIn(client.path("secret").asText()).expect(401);
        new SandboxClient(client).signIn(renewed).expect(200);

        developer.delete(one).expect(204);
        new SandboxClient(client).signIn(renewed).expect(401);
        assertThat(developer.get(CLIENTS).expect(200).body()).isEmpty();
    }
}
