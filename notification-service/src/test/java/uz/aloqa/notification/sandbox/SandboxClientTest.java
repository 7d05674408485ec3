package uz.aloqa.notification.sandbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.webhook.Integrator;
import uz.aloqa.testkit.TestTokens;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
@WithTestResource(RealmStandIn.class)
class SandboxClientTest {

    private static final String CLIENTS = "/api/v1/sandbox-clients";

    private final UUID developer = UUID.randomUUID();

    @Test
    void aClientSignsInByItselfAloneAndHasRoleScopesAndQuotaFromTheRealm() {
        JsonPath made = make("dashboard", "EVENTS");

        assertThat(made.getString("clientId")).startsWith("sandbox-");
        assertThat(made.getString("secret")).isNotBlank();
        assertThat(made.getString("quota")).isEqualTo("sandbox");
        assertThat(made.getString("tokenEndpoint")).endsWith("/realms/aloqa/protocol/openid-connect/token");
        JsonNode client = RealmStandIn.CLIENTS.values().stream()
                .filter(one -> one.path("clientId").asText().equals(made.getString("clientId")))
                .findFirst()
                .orElseThrow();
        assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        assertThat(client.path("standardFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(client.path("defaultClientScopes"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("basic", "aloqa", "role.integrator", "quota.sandbox", "events.read");
    }

    @Test
    void theSecretIsToldOnceAndANewOneReplacesIt() {
        JsonPath made = make("once", "EVENTS", "WEBHOOKS");
        String one = CLIENTS + "/" + made.getString("id");

        asks().get(one)
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("scopes", contains("EVENTS", "WEBHOOKS"));
        asks().get(CLIENTS).then().statusCode(200).body("[0].secret", nullValue());
        asks().post(one + "/secret").then().statusCode(200).body("secret", not(equalTo(made.getString("secret"))));
    }

    @Test
    void aDeveloperSeesAndChangesOnlyTheirOwnClients() {
        String one = CLIENTS + "/" + make("mine", "EVENTS").getString("id");
        RequestSpecification other = given().auth()
                .oauth2(TestTokens.of("developer1")
                        .subject(UUID.randomUUID().toString())
                        .sign());

        other.get(CLIENTS).then().statusCode(200).body("", hasSize(0));
        other.get(one)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:notification-service:sandbox-client-not-found"));
        other.post(one + "/secret").then().statusCode(404);
        other.delete(one).then().statusCode(404);
        given().auth().oauth2(TestTokens.as("citizen1")).get(CLIENTS).then().statusCode(403);
    }

    @Test
    void fiveClientsAreEnoughAndNamesAreTakenOnce() {
        for (int i = 0; i < 5; i++) {
            make("number-" + i, "EVENTS");
        }
        draft("number-1", "EVENTS")
                .then()
                .statusCode(409)
                .body("type", startsWith("urn:problem:notification-service:sandbox-client-name"));
        draft("number-5", "EVENTS")
                .then()
                .statusCode(422)
                .body("type", startsWith("urn:problem:notification-service:too-many"));
        draft("Not a name", "EVENTS").then().statusCode(400);
        draft("no-scope").then().statusCode(400);
    }

    @Test
    void aRemovedClientIsGoneFromTheRealmWithItsEndpoints() {
        JsonPath made = make("short-lived", "WEBHOOKS");
        String realmId = RealmStandIn.CLIENTS.entrySet().stream()
                .filter(one -> one.getValue().path("clientId").asText().equals(made.getString("clientId")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Integrator account = new Integrator(
                UUID.nameUUIDFromBytes(realmId.getBytes(StandardCharsets.UTF_8)), null, "aloqa webhooks.manage");
        account.registers(URI.create("http://127.0.0.1:1/" + realmId), "announcements.v1");

        asks().delete(CLIENTS + "/" + made.getString("id")).then().statusCode(204);

        assertThat(RealmStandIn.CLIENTS).doesNotContainKey(realmId);
        account.asks().get("/api/v1/webhooks").then().statusCode(200).body("", hasSize(0));
        asks().get(CLIENTS).then().body("id", not(hasItem(made.getString("id"))));
    }

    @Test
    void nothingIsWrittenDownWhileTheRealmIsAway() {
        RealmStandIn.fail(true);
        try {
            draft("too-early", "EVENTS").then().statusCode(503).contentType("application/problem+json");
        } finally {
            RealmStandIn.fail(false);
        }
        asks().get(CLIENTS).then().body("", hasSize(0));
        make("too-early", "EVENTS");
    }

    @Test
    void aTokenWithoutTheScopeReadsNoEventsAndKeepsNoEndpoints() {
        Integrator bare = new Integrator(UUID.randomUUID(), null, "aloqa");

        bare.asks()
                .get("/api/v1/events")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:notification-service:scope-missing"));
        bare.asks().get("/api/v1/webhooks").then().statusCode(403);
    }

    private RequestSpecification asks() {
        return given().auth()
                .oauth2(TestTokens.of("developer1")
                        .subject(developer.toString())
                        .sign())
                .contentType("application/json");
    }

    private Response draft(String name, String... scopes) {
        return asks().body(Map.of("name", name, "scopes", List.of(scopes))).post(CLIENTS);
    }

    private JsonPath make(String name, String... scopes) {
        return draft(name, scopes).then().statusCode(201).extract().jsonPath();
    }
}
