package uz.aloqa.notification.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeHttpClientTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final NameResolver NOBODY = host -> {
        throw new UnknownHostException(host);
    };

    private final HostileServer server = new HostileServer();
    private final List<SafeHttpClient> clients = new ArrayList<>();

    SafeHttpClientTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        server.close();
        clients.forEach(SafeHttpClient::close);
    }

    @AfterAll
    static void closeAll() {
        VERTX.close();
        THREADS.shutdown();
    }

    @Test
    void aRequestArrivesAsItWasMeant() {
        SafeResponse response = client(OutboundSettings.LOCAL, NOBODY)
                .send(SafeRequest.post(
                        server.url("/hook?a=b%20c"),
                        Map.of("Content-Type", "application/json"),
                        "{\"a\":1}".getBytes(StandardCharsets.UTF_8)));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.isSuccess()).isTrue();
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{}");
        assertThat(response.header("CONTENT-LENGTH")).contains("2");
        HostileServer.Received request = server.received().getFirst();
        assertThat(request.line()).isEqualTo("POST /hook?a=b%20c HTTP/1.1");
        assertThat(request.text()).isEqualTo("{\"a\":1}");
        assertThat(request.header("host")).isEqualTo("127.0.0.1:" + server.port());
        assertThat(request.headers()).containsOnlyKeys("host", "content-type", "content-length");
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.example.org/, NOT_HTTPS",
        "ftp://hooks.example.org/, NOT_HTTPS",
        "file:///etc/passwd, NOT_HTTPS",
        "//hooks.example.org/, NOT_HTTPS",
        "https://user:secret@hooks.example.org/, CREDENTIALS",
        "https://hooks.example.org@127.0.0.1/, CREDENTIALS",
        "https://hooks.example.org:22/, PORT",
        "https://hooks.example.org:80/, PORT",
        "https:///path, MALFORMED",
        "https:opaque, MALFORMED",
        "https://hooks_.example.org/, MALFORMED",
        "https://hooks.example.org/#part, MALFORMED",
        "https://2130706433/, MALFORMED",
        "https://0x7f000001/, MALFORMED",
        "https://0x7f.0.0.1/, MALFORMED",
        "https://0x7F.1/, MALFORMED",
        "https://017700000001/, MALFORMED",
        "https://0177.0.0.1/, MALFORMED",
        "https://127.0.0.01/, MALFORMED",
        "https://127.1/, MALFORMED",
        "https://127.0.0.1./, MALFORMED",
        "https://1.2.3.4.5/, MALFORMED",
        "https://999.1.1.1/, MALFORMED",
        "https://example.0x/, MALFORMED",
        "https://127.0.0.1/, ADDRESS",
        "https://127.0.0.1:8443/, ADDRESS",
        "https://0.0.0.0/, ADDRESS",
        "https://169.254.169.254/latest/meta-data/, ADDRESS",
        "https://[::1]/, ADDRESS",
        "https://[::ffff:127.0.0.1]/, ADDRESS",
        "https://[::ffff:7f00:1]/, ADDRESS",
        "https://[::127.0.0.1]/, ADDRESS",
        "https://[64:ff9b::a00:1]/, ADDRESS",
        "https://[2002:a00:1::]/, ADDRESS",
        "https://[fd00::1]/, ADDRESS",
        "https://[fe80::1%25eth0]/, MALFORMED"
    })
    void addressesThatAreNoAffairOfOutsidersAreRefusedWithoutALookUp(String url, OutboundRefused.Reason reason) {
        SafeHttpClient strict = client(OutboundSettings.STRICT, host -> {
            throw new AssertionError("looked up " + host);
        });
        assertThat(refusal(strict, url)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "100.64.0.1",
        "::1",
        "fd00::1",
        "::ffff:192.168.0.1",
        "64:ff9b::1"
    })
    void aNameThatLeadsInsideIsRefusedEvenAmongOthers(String inside) {
        assertThat(refusal(client(OutboundSettings.STRICT, names(inside)), "https://a.example.org/"))
                .isEqualTo(OutboundRefused.Reason.ADDRESS);
        assertThat(refusal(client(OutboundSettings.STRICT, names("1.1.1.1", inside)), "https://a.example.org./x"))
                .isEqualTo(OutboundRefused.Reason.ADDRESS);
    }

    @Test
    void ourOwnPublicAddressesAreRefusedWhenTheyAreNamed() {
        OutboundSettings settings = new OutboundSettings(false, Optional.of(List.of("1.1.1.0/24")), Optional.empty());
        assertThat(refusal(client(settings, names("1.1.1.1")), "https://a.example.org/"))
                .isEqualTo(OutboundRefused.Reason.ADDRESS);
    }

    @Test
    void anOpenAddressPassesTheCheck() {
        client(OutboundSettings.STRICT, names("1.1.1.1")).check(URI.create("https://a.example.org:8443/hook"));
    }

    @Test
    void aNameServerThatAnswersDifferentlyTheSecondTimeIsNotAskedASecondTime() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (HostileServer inside = new HostileServer(
                ServerSocketFactory.getDefault(), InetAddress.ofLiteral("127.0.0.2"), server.port())) {
            SafeHttpClient client = client(
                    OutboundSettings.LOCAL,
                    host -> List.of(InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")));

            client.send(get("http://rebinding.example.org:" + server.port() + "/"));

            assertThat(asked).hasValue(1);
            assertThat(inside.connections()).isZero();
            assertThat(server.received().getFirst().header("host")).isEqualTo("rebinding.example.org:" + server.port());

            client.send(get("http://rebinding.example.org:" + server.port() + "/"));
            assertThat(inside.received())
                    .as("no connection of another address is used")
                    .hasSize(1);
        }
    }

    @Test
    void anUnknownNameFailsThisTime() {
        assertThat(failure(client(OutboundSettings.STRICT, NOBODY), "https://a.example.org/"))
                .isEqualTo(OutboundFailed.Reason.NAME_UNKNOWN);
    }

    @Test
    void aNameServerThatDoesNotAnswerIsGivenUp() {
        NameResolver asleep = host -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        assertThat(failure(client(OutboundSettings.STRICT, asleep), "https://a.example.org/"))
                .isEqualTo(OutboundFailed.Reason.TIMEOUT);
    }

    @Test
    void theNextAddressOfANameIsTriedWhenNobodyListensAtTheFirst() {
        SafeResponse response = client(OutboundSettings.LOCAL, names("127.0.0.3", "127.0.0.1"))
                .send(get("http://two.example.org:" + server.port() + "/"));
        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void nobodyListening() throws IOException {
        server.close();
        assertThat(failure(
                        client(OutboundSettings.LOCAL, NOBODY), server.url("/").toString()))
                .isEqualTo(OutboundFailed.Reason.NOT_CONNECTED);
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void aRedirectIsAnAnswerAndNobodyGoesThere(String status) throws IOException {
        try (HostileServer inside = new HostileServer()) {
            server.behaves(HostileServer.status(status + " Elsewhere", "Location: " + inside.url("/admin") + "\r\n"));

            SafeResponse response = client(OutboundSettings.LOCAL, NOBODY).send(get(server.url("/")));

            assertThat(response.status()).isEqualTo(Integer.parseInt(status));
            assertThat(response.isSuccess()).isFalse();
            assertThat(inside.connections()).isZero();
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("silence", HostileServer.SILENT, OutboundFailed.Reason.TIMEOUT),
                Arguments.of("a head that drips", HostileServer.HEAD_DRIP, OutboundFailed.Reason.TIMEOUT),
                Arguments.of("a body that drips", HostileServer.BODY_DRIP, OutboundFailed.Reason.TIMEOUT),
                Arguments.of("a reset", HostileServer.RESET, OutboundFailed.Reason.BROKEN),
                Arguments.of("another protocol", HostileServer.GARBAGE, OutboundFailed.Reason.BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aBadReceiverCostsNoMoreThanTheTimeAllowed(
            String name, HostileServer.Behaviour behaviour, OutboundFailed.Reason reason) {
        server.behaves(behaviour);
        assertThat(failure(
                        client(OutboundSettings.LOCAL, NOBODY), server.url("/").toString()))
                .isEqualTo(reason);
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() {
        server.behaves(HostileServer.ENDLESS);

        SafeResponse response = client(OutboundSettings.LOCAL, NOBODY).send(get(server.url("/")));

        assertThat(response.body()).hasSize(65_536);
        assertThat(response.truncated()).isTrue();
    }

    @Test
    void theProxyOfTheEnvironmentIsNotAsked() throws IOException {
        try (HostileServer proxy = new HostileServer()) {
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", Integer.toString(proxy.port()));
            client(OutboundSettings.LOCAL, names("127.0.0.1")).send(get("http://a.example.org:" + server.port() + "/"));
            assertThat(proxy.connections()).isZero();
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
        }
    }

    @Test
    void theCertificateHasToBeOfTheNameAndNotOfTheAddress(@TempDir Path folder) throws Exception {
        TestCertificate certificate = TestCertificate.of("hooks.example.org", folder);
        OutboundSettings trusting = new OutboundSettings(true, Optional.empty(), Optional.of(certificate.pem()));
        try (HostileServer secure = new HostileServer(certificate.server(), InetAddress.ofLiteral("127.0.0.1"), 0)) {
            SafeHttpClient client = client(trusting, names("127.0.0.1"));

            assertThat(client.send(get("https://hooks.example.org:" + secure.port() + "/"))
                            .status())
                    .isEqualTo(200);
            assertThat(failure(client, "https://other.example.org:" + secure.port() + "/"))
                    .isEqualTo(OutboundFailed.Reason.TLS);
            assertThat(failure(client, "https://127.0.0.1:" + secure.port() + "/"))
                    .isEqualTo(OutboundFailed.Reason.TLS);
            assertThat(failure(
                            client(OutboundSettings.LOCAL, names("127.0.0.1")),
                            "https://hooks.example.org:" + secure.port() + "/"))
                    .as("a certificate that nobody trusts")
                    .isEqualTo(OutboundFailed.Reason.TLS);
        }
    }

    private SafeHttpClient client(OutboundSettings settings, NameResolver names) {
        SafeHttpClient client = new SafeHttpClient(VERTX, settings, names, THREADS);
        clients.add(client);
        return client;
    }

    private static NameResolver names(String... addresses) {
        return host -> {
            List<InetAddress> found = new ArrayList<>();
            for (String address : addresses) {
                found.add(InetAddress.ofLiteral(address));
            }
            return found;
        };
    }

    private static SafeRequest get(String url) {
        return get(URI.create(url));
    }

    private static SafeRequest get(URI url) {
        return new SafeRequest("GET", url, Map.of(), new byte[0]);
    }

    private static OutboundRefused.Reason refusal(SafeHttpClient client, String url) {
        OutboundRefused refused = catchThrowableOfType(OutboundRefused.class, () -> client.send(get(url)));
        assertThat(refused).as(url).isNotNull();
        return refused.reason();
    }

    private static OutboundFailed.Reason failure(SafeHttpClient client, String url) {
        OutboundFailed failed = catchThrowableOfType(OutboundFailed.class, () -> client.send(get(url)));
        assertThat(failed).as(url).isNotNull();
        return failed.reason();
    }
}
