package uz.aloqa.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(kafka = false)
@WithTestResource(TestServices.class)
class BodiesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aLargeUploadPassesWhole() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/upload", "Content-Length: " + 20 * MEGABYTE);
            for (int i = 0; i < 20; i++) {
                client.raw(new byte[MEGABYTE]);
            }
            assertThat(client.answer().body()).contains("\"bytes\":" + 20 * MEGABYTE);
        }
    }

    @Test
    void aChunkedUploadPassesWhole() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/upload", "Transfer-Encoding: chunked");
            for (int i = 0; i < 20; i++) {
                client.chunk(new byte[MEGABYTE]);
            }
            String body = client.raw("0\r\n\r\n").answer().body();
            assertThat(body).contains("\"bytes\":" + 20 * MEGABYTE).contains("transfer-encoding: chunked");
        }
    }

    @Test
    void aServiceThatReadsSlowlySlowsTheClientDown() throws Exception {
        AtomicLong written = new AtomicLong();
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/stall", "Content-Length: " + 60 * MEGABYTE);
            Thread writer = Thread.ofVirtual().start(() -> {
                try {
                    for (int i = 0; i < 60; i++) {
                        client.raw(new byte[MEGABYTE]);
                        written.addAndGet(MEGABYTE);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            Thread.sleep(1_000);
            // What the sockets hold, and no heap of the gateway.
            assertThat(written.get()).isLessThan(30L * MEGABYTE);
            assertThat(client.answer().body()).contains("\"bytes\":" + 60 * MEGABYTE);
            writer.join();
        }
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        int before = requests();
        try (Client client = new Client()) {
            Client.Answer answer = client.send(
                            "POST", "/api/v1/small/x", "Content-Length: 1001", "Expect: 100-continue")
                    .answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:problem:gateway:too-large");
        }
        assertThat(requests()).isEqualTo(before);
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsCutOff() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/small/x", "Transfer-Encoding: chunked");
            client.chunk(new byte[600]).chunk(new byte[600]);
            Client.Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.head().field("Connection")).contains("close");
            assertThat(client.in().read()).isEqualTo(-1);
        }
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/small/x", "Transfer-Encoding: chunked");
            assertThat(client.chunk(new byte[1000]).raw("0\r\n\r\n").answer().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aRefusalReachesAClientThatIsStillSending() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/appeals", "Content-Length: " + 10 * MEGABYTE);
            Client.Answer answer = client.raw(new byte[2 * MEGABYTE]).answer();
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.head().field("Connection")).contains("close");
        }
    }

    @Test
    void aSmallRefusedBodyDoesNotCostTheConnection() throws IOException {
        try (Client client = new Client()) {
            Client.Answer refused = client.send("POST", "/api/v1/appeals", "Content-Length: 5")
                    .raw("hello")
                    .answer();
            assertThat(refused.status()).isEqualTo(401);
            assertThat(client.send("GET", "/api/v1/tracking/1").answer().status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anAnswerBeforeTheEndOfTheBodyPasses() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/early", "Content-Length: " + 10 * MEGABYTE);
            Client.Answer answer = client.raw(new byte[100]).answer();
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).isEqualTo("early");
            assertThat(answer.head().field("Connection")).contains("close");
        }
    }

    @Test
    void theServiceGivesLeaveToSend() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/expect", "Content-Length: 5", "Expect: 100-continue");
            assertThat(client.head().status()).isEqualTo(100);
            Client.Answer answer = client.raw("hello").answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"bytes\":5").containsIgnoringCase("expect: 100-continue");
        }
    }

    @Test
    void theServiceRefusesBeforeTheBodyIsSent() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/refuse-expect", "Content-Length: 5", "Expect: 100-continue");
            assertThat(client.answer().status()).isEqualTo(422);
        }
    }

    @Test
    void aServiceThatKnowsNothingOfLeaveGetsTheBodyAllTheSame() throws IOException {
        try (Client client = new Client()) {
            client.send("POST", "/api/v1/large/upload", "Content-Length: 5", "Expect: 100-continue");
            assertThat(client.head().status()).isEqualTo(100);
            assertThat(client.raw("hello").answer().status()).isEqualTo(200);
        }
    }

    @Test
    void eventsArriveOneByOne() throws IOException {
        try (Client client = new Client()) {
            client.send("GET", "/api/v1/large/led-stream");
            assertThat(client.head().field("Content-Type")).contains("text/event-stream");
            for (int i = 1; i <= 3; i++) {
                // Only now may the service send it: what was read before came without it.
                assertThat(Client.ask("POST", "/api/v1/large/lead", "Content-Length: 0")
                                .status())
                        .isEqualTo(200);
                String line = client.line();
                while (!line.startsWith("data:")) {
                    line = client.line();
                }
                assertThat(line).isEqualTo("data: event " + i);
            }
        }
    }

    @Test
    void aClientThatLeavesAStreamFreesTheService() throws IOException {
        int before = vanished();
        try (Client client = new Client()) {
            client.send("GET", "/api/v1/patient/stream");
            assertThat(client.head().status()).isEqualTo(200);
            client.line();
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> vanished() > before);
    }

    @Test
    void aClientThatLeavesBeforeTheAnswerFreesTheService() throws IOException {
        int before = vanished();
        try (Client client = new Client()) {
            int asked = requests();
            client.send("GET", "/api/v1/patient/silent");
            await().atMost(Duration.ofSeconds(5)).until(() -> requests() > asked);
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> vanished() > before);
    }

    @Test
    void aServiceThatDiesWithinItsAnswerIsNotTakenForFinished() throws IOException {
        for (String path : new String[] {"/api/v1/tracking/die-within", "/api/v1/tracking/die-chunked"}) {
            try (Client client = new Client()) {
                HttpMessage head = client.send("GET", path).head();
                assertThat(head.status()).isEqualTo(200);
                byte[] rest = client.in().readAllBytes();
                assertThat(new String(rest, StandardCharsets.ISO_8859_1))
                        .contains("half")
                        .doesNotContain("0\r\n\r\n");
            }
        }
    }

    @Test
    void aServiceThatDiesAfterTheHeadOfItsAnswerIsNotTakenForFinished() throws IOException {
        try (Client client = new Client()) {
            String received = new String(
                    client.send("GET", "/api/v1/tracking/die-headed").in().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(received).doesNotContain("problem");
        }
    }

    @Test
    void aServiceThatDiesBeforeItsAnswerIsA502() {
        given().get("/api/v1/tracking/die-before")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:gateway:upstream-failed"));
        given().body("x").post("/api/v1/large/die-before").then().statusCode(502);
        given().get("/api/v1/tracking/garbage").then().statusCode(502);
    }

    @Test
    void aReadIsTriedOnceMoreAndAChangeIsNot() {
        int before = requests();
        given().get("/api/v1/tracking/die-before").then().statusCode(502);
        assertThat(requests()).isEqualTo(before + 2);
        given().post("/api/v1/large/die-before").then().statusCode(502);
        assertThat(requests()).isEqualTo(before + 3);
    }

    @Test
    void aServiceThatIsDownIsA503WithATimeToComeBack() {
        given().get("/api/v1/down/x")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:gateway:upstream-unreachable"));
    }

    @Test
    void aServiceThatDoesNotBeginItsAnswerIsA504() {
        given().get("/api/v1/hurried/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:gateway:upstream-timeout"));
    }

    @Test
    void aServiceThatPausesWithinItsAnswerIsBrokenOff() throws IOException {
        try (Client client = new Client()) {
            assertThat(client.send("GET", "/api/v1/hurried/pause").head().status())
                    .isEqualTo(200);
            assertThat(client.in().readAllBytes()).hasSize(4);
        }
    }

    @Test
    void anOverlongTargetAndOverlargeHeadersAreProblems() throws IOException {
        Client.Answer target = Client.ask("GET", "/api/v1/tracking/1?x=" + "y".repeat(5_000));
        assertThat(target.status()).isEqualTo(414);
        assertThat(target.body()).contains("urn:problem:gateway:target-too-long");
        Client.Answer headers = Client.ask("GET", "/api/v1/tracking/1", "X-Large: " + "y".repeat(17_000));
        assertThat(headers.status()).isEqualTo(431);
        assertThat(headers.body()).contains("urn:problem:gateway:headers-too-large");
        assertThat(Client.ask("GET", "/api/v1/tracking/1?x=" + "y".repeat(100_000))
                        .status())
                .isEqualTo(414);
    }

    private static int requests() {
        return given().get("/api/v1/tracking/counters").jsonPath().getInt("requests");
    }

    private static int vanished() {
        return given().get("/api/v1/tracking/counters").jsonPath().getInt("vanished");
    }
}
