package uz.aloqa.notification.channel.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.outbound.HostileServer;
import uz.aloqa.notification.rule.Priority;

class WebPushChannelTest {

    @RegisterExtension
    final LogCanary canary = new LogCanary("endpoint-canary", WebPushSettings.privateKeyText());

    private final PushService service = new PushService();
    private HostileServer server;
    private WebPushChannel channel;
    private Browser browser;
    private String address;

    @BeforeEach
    void start() throws Exception {
        server = new HostileServer().behaves(service);
        channel = new WebPushChannel(
                WebPushSettings.on(), WebPushSettings.client(true, Duration.ofSeconds(20)), Messages.CLOCK);
        browser = Browser.fresh();
        address = browser.subscription(server.url("/endpoint-canary").toString());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void onlyTheBrowserReadsTheMessage() throws Exception {
        Outgoing message = Messages.to(address);

        assertThat(channel.send(message)).isEqualTo(new Outcome.Accepted(null));

        HostileServer.Received sent = service.messages().getFirst();
        assertThat(sent.text()).doesNotContain(Messages.SECRET_WORDS);
        JsonNode read = new JsonMapper().readTree(browser.read(sent.body()));
        assertThat(read.path("title").asText()).isEqualTo(message.title());
        assertThat(read.path("body").asText()).isEqualTo(message.text());
        assertThat(read.path("url").asText()).isEqualTo(Messages.LINK);
        assertThat(read.path("tag").asText()).isEqualTo(message.deliveryId().toString());
        assertThat(read.path("lang").asText()).isEqualTo("uz-Latn");
        assertThat(sent.header("TTL")).isEqualTo("3600");
        assertThat(sent.header("Urgency")).isEqualTo("high");
        assertThat(sent.header("Topic")).isEmpty();
    }

    @Test
    void messagesOfOneMatterReplaceEachOtherWithoutSayingWhichMatter() {
        channel.send(Messages.with(Messages.to(address), Priority.LOW, "appeal-17"));
        channel.send(Messages.with(Messages.to(address), Priority.NORMAL, "appeal-17"));

        assertThat(service.messages())
                .extracting(sent -> sent.header("Urgency"))
                .containsExactly("low", "normal");
        String topic = service.messages().getFirst().header("Topic");
        assertThat(topic).hasSize(32).doesNotContain("appeal");
        assertThat(service.messages().getLast().header("Topic")).isEqualTo(topic);
    }

    @Test
    void aLongTextIsShortenedToWhatPushServicesTake() throws Exception {
        assertThat(channel.send(Messages.to(address, "огоҳлантириш 🚨 ".repeat(1_000))))
                .isInstanceOf(Outcome.Accepted.class);
        assertThat(browser.read(service.messages().getFirst().body())).contains("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "410 Gone"})
    void aSubscriptionThatIsGoneIsNotWrittenToAgain(String status) {
        service.refuses(status);
        assertThat(channel.send(Messages.to(address))).isEqualTo(new Outcome.Permanent("subscription-gone", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 Bad Request", "403 Forbidden", "413 Payload Too Large"})
    void otherRefusalsAreNotTheBrowsersFault(String status) {
        service.refuses(status);
        assertThat(channel.send(Messages.to(address)))
                .isEqualTo(new Outcome.Permanent("http-" + status.substring(0, 3), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/push",
                "https://localhost/push",
                "https://10.0.0.7/push",
                "https://[::ffff:192.168.1.1]/push",
                "https://169.254.169.254/latest/meta-data",
                "http://push.example.net/push"
            })
    void noSubscriptionLeadsIntoOurOwnNetwork(String endpoint) {
        WebPushChannel strict = new WebPushChannel(
                WebPushSettings.on(), WebPushSettings.client(false, Duration.ofSeconds(20)), Messages.CLOCK);
        Outcome outcome = strict.send(Messages.to(browser.subscription(endpoint)));
        assertThat(outcome).isInstanceOf(Outcome.Permanent.class);
        assertThat(((Outcome.Permanent) outcome).reason()).startsWith("refused-");
        assertThat(((Outcome.Permanent) outcome).addressIsDead()).isTrue();
    }

    @Test
    void whatIsNoSubscriptionIsNeverSent() {
        for (String nonsense : new String[] {
            "",
            "endpoint-canary",
            "{}",
            "[]",
            "{\"endpoint\":\"https://push.example.net/1\",\"keys\":{\"p256dh\":\"AAAA\",\"auth\":\"AAAA\"}}",
            address.replace("\"auth\":\"", "\"auth\":\"A"),
            address.replace("http://", "http:///"),
            "{".repeat(5_000)
        }) {
            assertThat(channel.send(Messages.to(nonsense))).isEqualTo(new Outcome.Permanent("address-malformed", true));
        }
        assertThat(server.received()).isEmpty();
    }

    @Test
    void withoutKeysItIsOffAndWithWrongOnesTheServiceDoesNotStart() {
        assertThat(new WebPushChannel(
                                WebPushSettings.off(),
                                WebPushSettings.client(true, Duration.ofSeconds(20)),
                                Messages.CLOCK)
                        .isConfigured())
                .isFalse();
        WebPushSettings mixed = new WebPushSettings(
                Optional.of("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"),
                Optional.of(WebPushSettings.privateKeyText()),
                Optional.of("mailto:ops@aloqa.example"));
        assertThatThrownBy(() ->
                        new WebPushChannel(mixed, WebPushSettings.client(true, Duration.ofSeconds(20)), Messages.CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the two keys of web push are not a pair");
    }
}
