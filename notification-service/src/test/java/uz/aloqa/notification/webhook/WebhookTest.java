package uz.aloqa.notification.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uz.aloqa.notification.webhook.Integrator.until;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.contracts.DistrictKind;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.LocalizedName;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.eventlog.LogWriter;
import uz.aloqa.notification.outbound.HostileServer;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class WebhookTest {

    private static final String HOOKS = "/api/v1/webhooks";

    @Inject
    Database database;

    private final String district = Integrator.newDistrict();
    private final Integrator integrator = Integrator.of(district);
    private final HostileServer server = new HostileServer();

    WebhookTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void whatHappensToAnAppealIsSentSignedToWhomItMayConcern() throws Exception {
        JsonPath webhook = integrator.registers(server.url("/hook"), "appeals.v1");
        AppealFixture appeal = AppealFixture.atDesk(UUID.randomUUID(), district);
        UUID event = UUID.randomUUID();
        Events.of(appeal.registered()).id(event).key(appeal.id()).to(Topics.APPEALS_V1);

        arrived(1);
        HostileServer.Received request = server.received().getFirst();
        assertThat(request.line()).startsWith("POST /hook ");
        assertThat(request.header("content-type")).isEqualTo("application/cloudevents+json; charset=utf-8");
        assertThat(request.header("webhook-id")).isEqualTo(event.toString());
        JsonNode body = new ObjectMapper().readTree(request.text());
        assertThat(body.path("specversion").asText()).isEqualTo("1.0");
        assertThat(body.path("id").asText()).isEqualTo(event.toString());
        assertThat(body.path("source").asText()).isEqualTo("/appeals-service");
        assertThat(body.path("type").asText()).isEqualTo("uz.aloqa.appeal-registered.v1");
        assertThat(body.path("subject").asText()).isEqualTo(appeal.id().toString());
        assertThat(body.path("sequence").asText()).isEqualTo("1");
        assertThat(body.path("data").path("number").asText()).isEqualTo(appeal.number());
        new Webhook(webhook.getString("secret")).verify(request.text(), headers(request));

        until("delivered", () -> state(webhook).equals("DELIVERED"));
        JsonPath delivery = integrator.delivery(webhook.getString("id"));
        assertThat(delivery.getString("eventId")).isEqualTo(event.toString());
        assertThat(delivery.getInt("attempts")).isEqualTo(1);
        assertThat(delivery.getInt("log[0].status")).isEqualTo(200);
        assertThat(delivery.getString("log[0].answer")).isEqualTo("{}");
    }

    @Test
    void whatIsNotTheAccountsBusinessIsNotSent() throws IOException {
        try (HostileServer all = new HostileServer();
                HostileServer none = new HostileServer();
                HostileServer region = new HostileServer()) {
            integrator.registers(server.url("/"), "appeals.v1", "registry.v1");
            Integrator.national().registers(all.url("/"), "appeals.v1");
            Integrator.of(null).registers(none.url("/"), "appeals.v1", "registry.v1");
            Integrator.of(district.substring(0, 4)).registers(region.url("/"), "appeals.v1");
            UUID elsewhere = UUID.randomUUID();
            UUID here = UUID.randomUUID();
            LogWriter.write(database, elsewhere, "9999999", "uz.aloqa.appeal-registered.v1");
            LogWriter.write(database, here, district, "uz.aloqa.appeal-registered.v1");
            Events.of(new DistrictState(district, "1726", DistrictKind.CITY_DISTRICT, names(), 1))
                    .key("district:" + district)
                    .header(
                            "ce_partitionkey",
                            UUID.nameUUIDFromBytes(district.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                    .toString())
                    .to(Topics.REGISTRY_V1);

            until("all", () -> ids(all).contains(here.toString()) && ids(all).contains(elsewhere.toString()));
            until("registry", () -> types(server).contains("uz.aloqa.district-state.v1"));
            until("registry for everybody", () -> types(none).contains("uz.aloqa.district-state.v1"));
            until("region", () -> ids(region).contains(here.toString()));
            assertThat(ids(server)).contains(here.toString()).doesNotContain(elsewhere.toString());
            assertThat(ids(region)).doesNotContain(elsewhere.toString());
            assertThat(types(none)).containsOnly("uz.aloqa.district-state.v1");
        }
    }

    @Test
    void onlyTheChosenTypesAndDistrictsAreSent() throws IOException {
        String other = Integrator.newDistrict();
        Integrator everywhere = Integrator.national();
        everywhere.registers(Map.of(
                "url",
                server.url("/").toString(),
                "events",
                List.of("uz.aloqa.appeal-registered.v1"),
                "districts",
                List.of(district)));
        LogWriter.write(database, UUID.randomUUID(), other, "uz.aloqa.appeal-registered.v1");
        LogWriter.write(database, UUID.randomUUID(), district, "uz.aloqa.appeal-rated.v1");
        UUID wanted = UUID.randomUUID();
        LogWriter.write(database, wanted, district, "uz.aloqa.appeal-registered.v1");

        arrived(1);
        Integrator.pause(500);
        assertThat(ids(server)).containsExactly(wanted.toString());
    }

    @ParameterizedTest
    @CsvSource({"500", "429", "302", "404", "reset", "drip", "garbage"})
    void aBadAnswerIsFollowedByAnotherAttemptWithTheSameId(String fault) {
        HostileServer.Behaviour bad = switch (fault) {
            case "reset" -> HostileServer.RESET;
            case "drip" -> HostileServer.BODY_DRIP;
            case "garbage" -> HostileServer.GARBAGE;
            case "302" -> HostileServer.status("302 Found", "Location: " + server.url("/else") + "\r\n");
            default -> HostileServer.status(fault + " Bad", "");
        };
        server.behaves((request, client) -> {
            if (server.received().size() <= 2) {
                bad.answer(request, client);
            } else {
                HostileServer.OK.answer(request, client);
            }
        });
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        UUID event = LogWriter.write(database, district, 1).getFirst();

        until("delivered", () -> state(webhook).equals("DELIVERED"));

        assertThat(ids(server)).containsOnly(event.toString()).hasSize(3);
        assertThat(server.received())
                .allSatisfy(request -> assertThat(request.line()).startsWith("POST / "));
        JsonPath delivery = integrator.delivery(webhook.getString("id"));
        assertThat(delivery.getInt("attempts")).isEqualTo(3);
        assertThat(delivery.getList("log.number")).containsExactly(1, 2, 3);
        assertThat(delivery.getString("log[0].status") == null).isEqualTo(!fault.matches("\\d+"));
        assertThat(integrator.webhook(webhook.getString("id")).getString("failingSince"))
                .isNull();
    }

    @Test
    void theReceiverSaysWhenToComeBack() {
        server.behaves(HostileServer.status("503 Busy", "Retry-After: 3600\r\n"));
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        LogWriter.write(database, district, 1);

        until(
                "put off by an hour",
                () -> database.list("""
                                select d.next_attempt_at - a.at >= interval '1 hour' from webhook_delivery d
                                join webhook_attempt a on a.delivery_id = d.id where d.endpoint_id = ?::text::uuid
                                """, row -> row.getBoolean(1), webhook.getString("id"))
                        .equals(List.of(true)));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void anEndpointThatIsGoneIsDisabledAndComesBackByAReplay() {
        server.behaves(HostileServer.status("410 Gone", ""));
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        String id = webhook.getString("id");
        List<UUID> events = LogWriter.write(database, district, 3);

        until("disabled", () -> integrator.webhook(id).getString("state").equals("DISABLED"));
        assertThat(integrator.webhook(id).getString("disabledReason")).isEqualTo("GONE");
        until(
                "given up",
                () -> integrator.deliveries(id).stream()
                        .noneMatch(delivery -> delivery.get("state").equals("PENDING")));
        UUID missed = LogWriter.write(database, district, 1).getFirst();
        until("the missed one is in the log", () -> LogWriter.isNumbered(database, missed));
        integrator.asks().post(HOOKS + "/" + id + "/test").then().statusCode(409);

        server.behaves(HostileServer.OK);
        int before = server.received().size();
        integrator
                .asks()
                .post(HOOKS + "/" + id + "/enable")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENABLED"));
        int replayed = integrator
                .asks()
                .body(Map.of("afterEvent", events.getFirst().toString()))
                .post(HOOKS + "/" + id + "/replay")
                .then()
                .statusCode(202)
                .extract()
                .path("events");
        assertThat(replayed).isEqualTo(3);
        arrived(before + 3);
        assertThat(ids(server).subList(before, before + 3))
                .containsExactly(events.get(1).toString(), events.get(2).toString(), missed.toString());
    }

    @Test
    void anAnswerWithoutEndIsASuccessOfWhichLittleIsKept() {
        server.behaves(HostileServer.ENDLESS);
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        LogWriter.write(database, district, 1);

        until("delivered", () -> state(webhook).equals("DELIVERED"));
        assertThat(integrator.delivery(webhook.getString("id")).getString("log[0].answer"))
                .hasSize(1_024);
    }

    @Test
    void afterTheLastAttemptAnEventIsGivenUpAndAfterDaysTheEndpointToo() {
        server.behaves(HostileServer.status("500 Down", ""));
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        String id = webhook.getString("id");
        LogWriter.write(database, district, 1);

        until("given up", () -> state(webhook).equals("FAILED"));
        assertThat(server.received()).hasSize(10);
        assertThat(integrator.webhook(id).getString("state")).isEqualTo("ENABLED");
        assertThat(integrator.webhook(id).getString("failingSince")).isNotNull();

        database.change(
                "update webhook_endpoint set failing_since = now() - interval '6 days' where id = ?::text::uuid", id);
        LogWriter.write(database, district, 1);
        until("disabled", () -> integrator.webhook(id).getString("state").equals("DISABLED"));
        assertThat(integrator.webhook(id).getString("disabledReason")).isEqualTo("FAILING");
    }

    @Test
    void afterARotationBothSecretsVerifyForADayAndThenOnlyTheNewOne() throws Exception {
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        String id = webhook.getString("id");
        String old = webhook.getString("secret");
        JsonPath rotated = integrator.asks().post(HOOKS + "/" + id + "/secret").jsonPath();
        assertThat(rotated.getString("secret")).startsWith("whsec_").isNotEqualTo(old);
        assertThat(rotated.getString("previousValidUntil")).isNotNull();

        LogWriter.write(database, district, 1);
        arrived(1);
        HostileServer.Received request = server.received().getFirst();
        assertThat(request.header("webhook-signature")).matches("v1,\\S+ v1,\\S+");
        new Webhook(old).verify(request.text(), headers(request));
        new Webhook(rotated.getString("secret")).verify(request.text(), headers(request));

        database.change("update webhook_endpoint set previous_valid_until = now() where id = ?::text::uuid", id);
        LogWriter.write(database, district, 1);
        arrived(2);
        HostileServer.Received later = server.received().getLast();
        new Webhook(rotated.getString("secret")).verify(later.text(), headers(later));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Webhook(old).verify(later.text(), headers(later)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void theSecretIsShownOnceAndKeptEncrypted() {
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        String secret = webhook.getString("secret").substring("whsec_".length());

        assertThat(integrator.asks().get(HOOKS).asString()).doesNotContain("whsec_");
        assertThat(integrator.asks().get(HOOKS + "/" + webhook.getString("id")).asString())
                .doesNotContain("whsec_");
        String row = database.list(
                        "select encode(secret, 'base64') || encode(secret, 'escape') from webhook_endpoint where id = ?::text::uuid",
                        columns -> columns.getString(1),
                        webhook.getString("id"))
                .getFirst();
        assertThat(row).doesNotContain(secret);
    }

    @Test
    void anEd25519EndpointHasAPublicKeyAndNoSecret() {
        JsonPath webhook = integrator.registers(
                Map.of("url", server.url("/").toString(), "events", List.of("appeals.v1"), "signature", "ED25519"));
        assertThat(webhook.getString("publicKey")).startsWith("whpk_");
        assertThat(webhook.getString("secret")).isNull();
        LogWriter.write(database, district, 1);
        arrived(1);
        assertThat(server.received().getFirst().header("webhook-signature")).matches("v1a,\\S+");
    }

    @Test
    void aTestEventAndASingleRedeliveryAreSentAtOnce() {
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        String id = webhook.getString("id");
        JsonPath test = integrator
                .asks()
                .post(HOOKS + "/" + id + "/test")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        arrived(1);
        assertThat(types(server)).containsExactly("uz.aloqa.webhook-test.v1");
        until("delivered", () -> state(webhook).equals("DELIVERED"));

        integrator
                .asks()
                .post(HOOKS + "/" + id + "/deliveries/" + test.getString("id") + "/redelivery")
                .then()
                .statusCode(202);
        arrived(2);
        assertThat(ids(server)).containsExactly(test.getString("eventId"), test.getString("eventId"));
    }

    @Test
    void whoeverSetsAnEndpointAsideKeepsWhatWaits() {
        JsonPath webhook = integrator.registers(server.url("/"), "appeals.v1");
        String id = webhook.getString("id");
        integrator.asks().post(HOOKS + "/" + id + "/disable").then().statusCode(200);
        LogWriter.write(database, district, 2);
        until(
                "both have their numbers",
                () -> integrator
                                .asks()
                                .get("/api/v1/events?since=2020-01-01T00:00:00Z&types=appeals.v1")
                                .jsonPath()
                                .getList("items")
                                .size()
                        == 2);
        Integrator.pause(300);
        assertThat(server.received()).isEmpty();
        assertThat(integrator.webhook(id).getString("disabledReason")).isEqualTo("OWNER");
        integrator.asks().post(HOOKS + "/" + id + "/enable").then().statusCode(200);
        integrator
                .asks()
                .body(Map.of("since", "2020-01-01T00:00:00Z"))
                .post(HOOKS + "/" + id + "/replay")
                .then()
                .statusCode(202)
                .body("events", equalTo(2));
        arrived(2);
    }

    @Test
    void anEndpointIsNobodyElsesBusiness() {
        String id = integrator.registers(server.url("/"), "appeals.v1").getString("id");
        Integrator other = Integrator.of(district);
        for (String path : List.of("", "/deliveries")) {
            other.asks()
                    .get(HOOKS + "/" + id + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem:notification-service:webhook-not-found"));
        }
        for (String path : List.of("/enable", "/disable", "/secret", "/test")) {
            other.asks().post(HOOKS + "/" + id + path).then().statusCode(404);
        }
        other.asks().delete(HOOKS + "/" + id).then().statusCode(404);
        assertThat(other.asks().get(HOOKS).jsonPath().getList("")).isEmpty();
        integrator.asks().delete(HOOKS + "/" + id).then().statusCode(204);
        integrator.asks().get(HOOKS + "/" + id).then().statusCode(404);
        given().get(HOOKS).then().statusCode(401);
        uz.aloqa.notification.inbox.Somebody.citizen().asks().get(HOOKS).then().statusCode(403);
    }

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        String id = integrator.registers(server.url("/"), "appeals.v1").getString("id");
        Map<String, Object> draft = new HashMap<>(Map.of(
                "url", server.url("/new").toString(), "events", List.of("tasks.v1", "appeals.v1"), "concurrency", 3));
        integrator.asks().body(draft).put(HOOKS + "/" + id).then().statusCode(428);
        integrator
                .asks()
                .header("If-Match", "\"7\"")
                .body(draft)
                .put(HOOKS + "/" + id)
                .then()
                .statusCode(412);
        integrator
                .asks()
                .header("If-Match", "\"1\"")
                .body(draft)
                .put(HOOKS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("concurrency", equalTo(3));
        draft.put("signature", "ED25519");
        integrator
                .asks()
                .header("If-Match", "\"2\"")
                .body(draft)
                .put(HOOKS + "/" + id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:notification-service:webhook-signature-fixed"));
        integrator
                .asks()
                .body(Map.of("url", server.url("/new").toString(), "events", List.of("appeals.v1")))
                .post(HOOKS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:notification-service:webhook-url-taken"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"url":"ftp://a.example.org/","events":["appeals.v1"]}                            | 422 | webhook-url-refused
            {"url":"https://u:p@a.example.org/","events":["appeals.v1"]}                      | 422 | webhook-url-refused
            {"url":"https://2130706433/","events":["appeals.v1"]}                             | 422 | webhook-url-refused
            {"url":"ht tp://","events":["appeals.v1"]}                                        | 400 | webhook-url-malformed
            {"url":"http://127.0.0.1:1/","events":["gossip.v1"]}                              | 400 | event-type-unknown
            {"url":"http://127.0.0.1:1/","events":[]}                                         | 400 | validation
            {"url":"http://127.0.0.1:1/","events":["appeals.v1"],"concurrency":5}             | 400 | validation
            {"url":"http://127.0.0.1:1/","events":["appeals.v1"],"districts":["26"]}          | 400 | validation
            {"url":"http://127.0.0.1:1/","events":["appeals.v1"],"districts":["1700000"]}     | 422 | webhook-district-outside
            {"url":"http://127.0.0.1:1/","events":["appeals.v1"],"secret":"mine"}             | 400 | malformed-body
            """)
    void rubbishIsRefusedWithItsReason(String draft, int status, String problem) {
        integrator
                .asks()
                .body(draft)
                .post(HOOKS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:notification-service:" + problem));
    }

    private String state(JsonPath webhook) {
        List<Map<String, Object>> deliveries = integrator.deliveries(webhook.getString("id"));
        return deliveries.isEmpty() ? "" : deliveries.getFirst().get("state").toString();
    }

    private void arrived(int count) {
        until(count + " requests", () -> server.received().size() >= count);
    }

    private static List<String> ids(HostileServer server) {
        return server.received().stream()
                .map(request -> request.header("webhook-id"))
                .toList();
    }

    private static List<String> types(HostileServer server) {
        return server.received().stream()
                .map(request -> JsonPath.from(request.text()).getString("type"))
                .toList();
    }

    private static HttpHeaders headers(HostileServer.Received request) {
        Map<String, List<String>> headers = new HashMap<>();
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static LocalizedName names() {
        return new LocalizedName("a", "b", "c", "d");
    }
}
