package uz.aloqa.appeals.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.process.Ports;

/** The store of the platform over https, with certificates as operators make them. */
class StoreOverTlsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static int port;
    private static @Nullable Process store;

    @BeforeAll
    static void aStoreThatSpeaksTls() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "openssl"))),
                "openssl makes the certificates");
        String certificates =
                Distributions.locate().root().resolve("deploy/tls/certificates").toString();
        finish(certificates, folder.resolve("inside").toString(), "s3");
        finish(certificates, folder.resolve("strangers").toString(), "s3");
        Path buckets = Files.createDirectories(folder.resolve("buckets"));
        port = Ports.free();
        Path properties = folder.resolve("s3proxy.properties");
        Files.writeString(properties, """
                s3proxy.secure-endpoint=https://127.0.0.1:%d
                s3proxy.keystore-path=%s
                s3proxy.keystore-password=aloqa
                s3proxy.authorization=aws-v4
                s3proxy.identity=aloqa
                s3proxy.credential=secret
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, folder.resolve("inside/s3.p12"), buckets));
        store = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        Distributions.locate().s3ClassPath(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (!isListening()) {
            assertThat(store.isAlive() && Clock.systemUTC().instant().isBefore(end))
                    .as(Files.readString(folder.resolve("s3proxy.log")))
                    .isTrue();
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void end() {
        if (store != null) {
            store.destroyForcibly();
        }
    }

    @Test
    void whatTheInsidesAuthoritySignedIsBelieved() throws IOException {
        ObjectStore known = new ObjectStore(config("localhost", folder.resolve("inside/ca.crt")));
        byte[] words = "Chiroq yonmayapti".getBytes(StandardCharsets.UTF_8);
        known.put("files/a", words);
        try (InputStream kept = known.get("files/a")) {
            assertThat(kept.readAllBytes()).isEqualTo(words);
        }
        known.end();
    }

    @Test
    void aStoreOfAnotherAuthorityIsAwayAndGetsNothing() {
        List<@Nullable Path> others = new ArrayList<>();
        others.add(folder.resolve("strangers/ca.crt"));
        others.add(null); // the JDK's own list
        for (Path authorities : others) {
            ObjectStore wary = new ObjectStore(config("localhost", authorities));
            assertThatThrownBy(() -> wary.put("files/b", new byte[] {1}))
                    .isInstanceOf(StoreAway.class)
                    .hasMessageContaining("certificate_unknown");
            wary.end();
        }
        assertThat(folder.resolve("buckets/aloqa-attachments/files/b")).doesNotExist();
    }

    @Test
    void aStoreUnderANameThatItsCertificateHasNotIsAway() throws IOException {
        try (ServerSocket door = new ServerSocket(port, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 2}))) {
            Thread.ofVirtual().start(() -> passOn(door));
            ObjectStore misled = new ObjectStore(config("127.0.0.2", folder.resolve("inside/ca.crt")));
            assertThatThrownBy(() -> misled.put("files/c", new byte[] {1}))
                    .isInstanceOf(StoreAway.class)
                    .hasMessageContaining("No subject alternative names matching IP address 127.0.0.2");
            misled.end();
        }
    }

    /** The real store, under an address that is not in its certificate. */
    private static void passOn(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket real = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> copy(client, real));
                Thread.ofVirtual().start(() -> copy(real, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // One side has hung up.
        }
    }

    @Test
    void aFileThatHoldsNoCertificateIsSaidAtTheStart() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.crt"), "");
        assertThatThrownBy(() -> new ObjectStore(config("localhost", empty)))
                .hasMessage("ALOQA_S3_CA_FILE: no certificate is in " + empty);
        assertThatThrownBy(() -> new ObjectStore(config("localhost", folder.resolve("none.crt"))))
                .hasMessageContaining("none.crt can't be read as certificates");
    }

    private static StoreConfig config(String host, @Nullable Path authorities) {
        return new StoreConfig() {
            @Override
            public URI url() {
                return URI.create("https://" + host + ":" + port);
            }

            @Override
            public String bucket() {
                return "aloqa-attachments";
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public String accessKey() {
                return "aloqa";
            }

            @Override
            public String secretKey() {
                return "secret";
            }

            @Override
            public Optional<Path> caFile() {
                return Optional.ofNullable(authorities);
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration readTimeout() {
                return Duration.ofSeconds(30);
            }
        };
    }

    private static void finish(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static boolean isListening() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
