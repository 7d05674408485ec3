package uz.aloqa.oneid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.Distributions;

/**
 * A real Keycloak with this provider, the realm and production's ways to sign in, against a server that speaks OneID. Takes
 * a minute, so it is asked for: {@code mvn -pl deploy/oneid -am verify -Dtest=SignInTest -Daloqa.slow=true
 * -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Daloqa.slow=true}.
 */
@EnabledIfSystemProperty(
        named = "aloqa.slow",
        matches = "true",
        disabledReason = "starts a Keycloak of its own: -Daloqa.slow=true")
class SignInTest {

    private static final Path ROOT = Distributions.locate().root();

    @TempDir
    private Path home;

    @Test
    void residentsComeByOneIdAndOfficersNeedACode() throws Exception {
        try (OneIdStandIn oneId = new OneIdStandIn()) {
            int port = freePort();
            Process keycloak = start(oneId, port);
            try {
                String realm = "http://localhost:" + port + "/realms/aloqa";
                await(keycloak, realm);

                JsonNode resident = claims(new SignInFlows(realm));
                assertThat(resident.path("name").asText()).isEqualTo("DILNOZA KARIMOVA");
                assertThat(resident.path("realm_access").path("roles"))
                        .extracting(JsonNode::asText)
                        .contains("citizen")
                        .doesNotContain("inspector", "ops", "developer");
                assertThat(resident.toString()).doesNotContain("31201900000001");
                assertThat(claims(new SignInFlows(realm)).path("sub")).isEqualTo(resident.path("sub"));

                oneId.valid = "false";
                assertThat(SignInFlows.hasCode(new SignInFlows(realm).begin("&kc_idp_hint=oneid")))
                        .isFalse();

                SignInFlows citizen = new SignInFlows(realm);
                assertThat(SignInFlows.hasCode(citizen.password(citizen.begin(""), "citizen1", "demo")))
                        .isTrue();
                SignInFlows officer = new SignInFlows(realm);
                HttpResponse<String> asked = officer.password(officer.begin(""), "inspector1", "demo");
                assertThat(SignInFlows.hasCode(asked)).isFalse();
                assertThat(asked.body()).containsIgnoringCase("totp");

                HttpResponse<String> unproven = new SignInFlows(realm).beginWithoutProof();
                assertThat(unproven.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
            } finally {
                keycloak.descendants().forEach(ProcessHandle::destroy);
                keycloak.destroy();
                keycloak.waitFor();
            }
        }
    }

    private static JsonNode claims(SignInFlows browser) throws Exception {
        return browser.claims(browser.begin("&kc_idp_hint=oneid"));
    }

    private Process start(OneIdStandIn oneId, int port) throws Exception {
        unzip(ROOT.resolve("stack/target/dist"));
        Path provider = ROOT.resolve("deploy/oneid/target/aloqa-oneid-0.1.0-SNAPSHOT.jar");
        Files.copy(provider, home.resolve("providers/oneid.jar"));
        Path log = Path.of("target/keycloak.log");
        ProcessBuilder files = new ProcessBuilder(
                ROOT.resolve("deploy/keycloak/realm-files").toString(),
                "development",
                home.resolve("data/import").toString());
        files.environment()
                .putAll(Map.of(
                        "ALOQA_ONEID_CLIENT_ID", "aloqa",
                        "ALOQA_ONEID_CLIENT_SECRET", "oneid-secret",
                        "ALOQA_ONEID_SUBJECT_KEY", "0123456789abcdef0123456789abcdef",
                        "ALOQA_ONEID_URL", oneId.url()));
        assertThat(files.inheritIO().start().waitFor()).isZero();
        ProcessBuilder server = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=0",
                "--features-disabled=jwt-authorization-grant",
                "--hostname=http://localhost:" + port);
        server.environment().put("JAVA_HOME", System.getProperty("java.home"));
        server.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        return server.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static void await(Process keycloak, String realm) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < 1_800 && keycloak.isAlive(); i++) {
                try {
                    if (http.send(HttpRequest.newBuilder(URI.create(realm)).build(), BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // it is starting
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("Keycloak does not answer: see target/keycloak.log");
    }

    private void unzip(Path folder) throws IOException {
        try (var found = Files.list(folder);
                InputStream file =
                        Files.newInputStream(found.filter(one -> one.toString().endsWith(".zip"))
                                .findFirst()
                                .orElseThrow());
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path name = Path.of(entry.getName());
                Path target = name.getNameCount() < 2
                        ? home
                        : home.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
