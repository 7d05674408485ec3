package uz.aloqa.notification.channel.fcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;
import uz.aloqa.notification.rule.Priority;

class FcmChannelTest {

    private static final String DEVICE = "device-canary";

    @RegisterExtension
    final LogCanary canary = new LogCanary(DEVICE, "fcm-token-canary", "sender-canary");

    @TempDir
    Path folder;

    private final FcmServer fcm = new FcmServer();
    private HostileServer server;
    private FcmChannel channel;

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer().behaves(fcm);
        channel = new FcmChannel(FcmSettings.at(server.url(""), folder), HttpSettings.patient(), Messages.CLOCK);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aMessageIsSentWithHowLongAndHowMuchItHurries() {
        Outgoing message = Messages.with(Messages.to(DEVICE), Priority.ALERT, "alert-17");

        assertThat(channel.send(message)).isEqualTo(new Outcome.Accepted("fcm-1"));

        JsonNode sent = fcm.messages().getFirst();
        assertThat(sent.path("token").asText()).isEqualTo(DEVICE);
        assertThat(sent.path("notification").path("title").asText()).isEqualTo(message.title());
        assertThat(sent.path("data").path("link").asText()).isEqualTo(Messages.LINK);
        assertThat(sent.path("android").path("priority").asText()).isEqualTo("HIGH");
        assertThat(sent.path("android").path("ttl").asText()).isEqualTo("3600s");
        assertThat(sent.path("android").path("collapse_key").asText()).isEqualTo("alert-17");
        assertThat(sent.path("apns").path("headers").path("apns-collapse-id").asText())
                .isEqualTo("alert-17");
        assertThat(sent.path("apns").path("headers").path("apns-expiration").asText())
                .isEqualTo(Long.toString(Messages.NOW.plusSeconds(3_600).getEpochSecond()));
    }

    @Test
    void aMessageThatComesTwiceReplacesItselfOnTheDevice() {
        Outgoing message = Messages.to(DEVICE);
        channel.send(message);
        channel.send(message);
        assertThat(fcm.messages())
                .extracting(sent ->
                        sent.path("android").path("notification").path("tag").asText())
                .containsExactly(
                        message.deliveryId().toString(), message.deliveryId().toString());
    }

    @Test
    void aLongTextIsShortenedToWhatFcmTakes() {
        assertThat(channel.send(Messages.to(DEVICE, "огоҳлантириш ".repeat(2_000))))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void tokensThatEndAmidManyMessagesAreReplacedOnceAndLoseNone() throws Exception {
        assertThat(channel.send(Messages.to(DEVICE))).isInstanceOf(Outcome.Accepted.class);
        fcm.endTokens();

        List<Future<Outcome>> all = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                all.add(executor.submit(() -> channel.send(Messages.to(DEVICE))));
            }
        }

        for (Future<Outcome> one : all) {
            assertThat(one.get()).isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(fcm.signIns()).isEqualTo(2);
    }

    @Test
    void anAppThatIsGoneIsNotWrittenToAgain() {
        fcm.refuses(DEVICE, "404 Not Found", "NOT_FOUND", FcmServer.code("UNREGISTERED"));
        assertThat(channel.send(Messages.to(DEVICE))).isEqualTo(new Outcome.Permanent("app-gone", true));
    }

    @Test
    void aDeviceOfAnotherProjectIsNotWrittenToAgain() {
        fcm.refuses(DEVICE, "403 Forbidden", "PERMISSION_DENIED", FcmServer.code("SENDER_ID_MISMATCH"));
        assertThat(channel.send(Messages.to(DEVICE))).isEqualTo(new Outcome.Permanent("other-sender", true));
    }

    @Test
    void onlyAnInvalidAddressIsTheAddresssFault() {
        fcm.refuses(
                DEVICE,
                "400 Bad Request",
                "INVALID_ARGUMENT",
                FcmServer.code("INVALID_ARGUMENT")
                        + ",{\"@type\":\"type.googleapis.com/google.rpc.BadRequest\",\"fieldViolations\":"
                        + "[{\"field\":\"message.token\",\"description\":\"Invalid registration token\"}]}");
        assertThat(channel.send(Messages.to(DEVICE))).isEqualTo(new Outcome.Permanent("address-malformed", true));

        fcm.refuses(DEVICE, "400 Bad Request", "INVALID_ARGUMENT", FcmServer.code("INVALID_ARGUMENT"));
        assertThat(channel.send(Messages.to(DEVICE))).isEqualTo(new Outcome.Permanent("invalid-argument", false));
    }

    @Test
    void aUsedUpQuotaHoldsAllBack() {
        fcm.refuses(DEVICE, "429 Too Many Requests", "RESOURCE_EXHAUSTED", FcmServer.code("QUOTA_EXCEEDED"));
        assertThat(channel.send(Messages.to(DEVICE)))
                .isEqualTo(new Outcome.Retryable("http-429", Duration.ofMinutes(1), true));
    }

    @Test
    void applesRefusalOfOurCertificateIsNotMendedByNewTokens() {
        fcm.refuses(DEVICE, "401 Unauthorized", "UNAUTHENTICATED", FcmServer.code("THIRD_PARTY_AUTH_ERROR"));
        assertThat(channel.send(Messages.to(DEVICE))).isInstanceOf(Outcome.Retryable.class);
        assertThat(fcm.signIns()).isEqualTo(1);
    }

    @Test
    void withoutAKeyItIsOffAndWithABrokenOneTheServiceDoesNotStart() throws IOException {
        URI url = server.url("");
        assertThat(new FcmChannel(new FcmSettings(url, Optional.empty()), HttpSettings.patient(), Messages.CLOCK)
                        .isConfigured())
                .isFalse();

        Path broken = Files.writeString(
                folder.resolve("broken.json"),
                "{\"project_id\":\"p\",\"client_email\":\"e\","
                        + "\"private_key\":\"-----BEGIN PRIVATE KEY-----key-canary-----END PRIVATE KEY-----\"}");
        assertThatThrownBy(() -> new FcmChannel(
                        new FcmSettings(url, Optional.of(broken)), HttpSettings.patient(), Messages.CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("key-canary");
    }
}
