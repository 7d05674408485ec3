package uz.aloqa.notification.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static uz.aloqa.notification.webhook.Integrator.until;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.virtual.threads.VirtualThreads;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.eventlog.LogWriter;
import uz.aloqa.notification.outbound.HostileServer;
import uz.aloqa.notification.webhook.Integrator;
import uz.aloqa.notification.webhook.WebhookConfig;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class SendingTest {

    @Inject
    Database database;

    @Inject
    SendingService deliveries;

    @Inject
    Sender sender;

    @Inject
    WebhookConfig config;

    @Inject
    @VirtualThreads
    ExecutorService executor;

    private final String district = Integrator.newDistrict();
    private final Integrator integrator = Integrator.of(district);
    private final HostileServer server = new HostileServer();

    SendingTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void whatAKilledSenderHeldIsSentWhenItsLeaseEnds() {
        JsonPath webhook = integrator.registers(
                Map.of("url", server.url("/").toString(), "events", List.of("appeals.v1"), "concurrency", 4));
        String id = webhook.getString("id");
        // Nobody looks at this endpoint until the killed sender has taken its share.
        integrator.asks().post("/api/v1/webhooks/" + id + "/disable").then().statusCode(200);
        integrator.asks().post("/api/v1/webhooks/" + id + "/enable").then().statusCode(200);
        List<UUID> events = LogWriter.write(database, district, 20);
        List<Claimed> held = new ArrayList<>();
        until("some were taken, by us or by the service", () -> {
            held.addAll(deliveries.claim(10));
            return !held.isEmpty() || server.received().size() == 20;
        });

        until(
                "all arrived",
                () -> server.received().stream()
                                .map(request -> request.header("webhook-id"))
                                .distinct()
                                .count()
                        == 20);
        until(
                "all written down",
                () -> integrator.deliveries(id).stream()
                        .allMatch(delivery -> delivery.get("state").equals("DELIVERED")));
        assertThat(server.received()).hasSize(20);
        assertThat(server.received())
                .extracting(request -> request.header("webhook-id"))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(UUID::toString).toList());

        // The killed one wakes up and reports: too late, its lease belongs to nobody.
        for (Claimed mine : held) {
            deliveries.attempted(mine, new Attempt(java.time.Instant.EPOCH, 1, 500, null, null, null));
        }
        assertThat(integrator.deliveries(id))
                .allSatisfy(delivery -> assertThat(delivery).containsEntry("state", "DELIVERED"));
    }

    @Test
    void manySendersSendEachEventOnceAndNoEndpointGetsMoreAtOnceThanItAllows() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.behaves((request, client) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Thread.sleep(3);
            atOnce.decrementAndGet();
            HostileServer.OK.answer(request, client);
        });
        integrator.registers(
                Map.of("url", server.url("/").toString(), "events", List.of("appeals.v1"), "concurrency", 2));
        List<UUID> events = LogWriter.write(database, district, 300);
        List<SendJob> replicas = IntStream.range(0, 3)
                .mapToObj(i -> new SendJob(deliveries, sender, executor, config))
                .toList();

        until("all arrived", () -> {
            replicas.forEach(SendJob::wake);
            return server.received().size() >= 300;
        });
        Integrator.pause(500);

        assertThat(server.received())
                .extracting(request -> request.header("webhook-id"))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(UUID::toString).toList());
        assertThat(most).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void oneAtATimeIsInTheOrderOfTheLog() {
        integrator.registers(server.url("/"), "appeals.v1");
        List<UUID> events = LogWriter.write(database, district, 50);
        until("all arrived", () -> server.received().size() >= 50);
        assertThat(server.received())
                .extracting(request -> request.header("webhook-id"))
                .containsExactlyElementsOf(events.stream().map(UUID::toString).toList());
    }

    @Test
    void anEndpointThatHangsHoldsBackNobodyElse() throws IOException {
        try (HostileServer hanging = new HostileServer().behaves(HostileServer.SILENT)) {
            integrator.registers(
                    Map.of("url", hanging.url("/").toString(), "events", List.of("appeals.v1"), "concurrency", 4));
            integrator.registers(server.url("/"), "appeals.v1");
            LogWriter.write(database, district, 100);

            until("the other has all", () -> server.received().size() == 100);
            assertThat(hanging.received()).hasSizeLessThan(100);
        }
    }
}
