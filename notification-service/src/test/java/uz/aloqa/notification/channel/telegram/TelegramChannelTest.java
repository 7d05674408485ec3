package uz.aloqa.notification.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;
import uz.aloqa.notification.rule.Priority;

class TelegramChannelTest {

    private static final String CHAT = "5000123456";

    @RegisterExtension
    final LogCanary canary = new LogCanary(CHAT, "telegram-token-canary");

    private final TelegramServer telegram = new TelegramServer();
    private HostileServer server;
    private TelegramChannel channel;

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer().behaves(telegram);
        channel = new TelegramChannel(TelegramSettings.at(server.url("")), HttpSettings.patient(), Messages.CLOCK);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aMessageHasItsTitleItsTextAndAButton() {
        assertThat(channel.send(Messages.of(CHAT, "Yangi <topshiriq>", "Muddati & raqami")))
                .isEqualTo(new Outcome.Accepted("701"));

        JsonNode sent = telegram.messages().getFirst();
        assertThat(sent.path("chat_id").asLong()).isEqualTo(5_000_123_456L);
        assertThat(sent.path("text").asText()).isEqualTo("<b>Yangi &lt;topshiriq&gt;</b>\n\nMuddati &amp; raqami");
        JsonNode button =
                sent.path("reply_markup").path("inline_keyboard").path(0).path(0);
        assertThat(button.path("url").asText()).isEqualTo(Messages.LINK);
        assertThat(button.path("text").asText()).isEqualTo("Ochish");
        assertThat(sent.path("disable_notification").asBoolean()).isFalse();
        assertThat(sent.path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
    }

    @Test
    void whatDoesNotHurryMakesNoSound() {
        channel.send(Messages.with(Messages.to(CHAT), Priority.LOW, null));
        assertThat(telegram.messages().getFirst().path("disable_notification").asBoolean())
                .isTrue();
    }

    @Test
    void aLongTextIsShortenedToWhatTelegramTakes() {
        assertThat(channel.send(Messages.to(CHAT, "🚨".repeat(4_000)))).isInstanceOf(Outcome.Accepted.class);
        assertThat(telegram.messages().getFirst().path("text").asText()).endsWith("🚨…");
    }

    @Test
    void aFloodHoldsTheWholeBotBackAsLongAsTelegramSays() {
        telegram.flooded(35);
        assertThat(channel.send(Messages.to(CHAT)))
                .isEqualTo(new Outcome.Retryable("http-429", Duration.ofSeconds(35), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forbidden: bot was blocked by the user",
                "Forbidden: user is deactivated",
                "Forbidden: bot can't initiate conversation with a user"
            })
    void whoeverBlockedTheBotIsNotWrittenToAgain(String description) {
        telegram.refuses(5_000_123_456L, description);
        assertThat(channel.send(Messages.to(CHAT))).isEqualTo(new Outcome.Permanent("bot-blocked", true));
    }

    @Test
    void aChatThatIsNotThereIsNotWrittenToAgain() {
        telegram.refuses(5_000_123_456L, "Bad Request: chat not found");
        assertThat(channel.send(Messages.to(CHAT))).isEqualTo(new Outcome.Permanent("chat-not-found", true));
    }

    @Test
    void aMessageThatTelegramCannotReadIsNotTheChatsFault() {
        telegram.refuses(5_000_123_456L, "Bad Request: can't parse entities");
        assertThat(channel.send(Messages.to(CHAT))).isEqualTo(new Outcome.Permanent("http-400", false));
    }

    @Test
    void aWrongTokenHoldsAllMessagesBackAndLosesNone() {
        channel = new TelegramChannel(
                new TelegramSettings(server.url(""), Optional.of("123:other")), HttpSettings.patient(), Messages.CLOCK);
        assertThat(channel.send(Messages.to(CHAT)))
                .isEqualTo(new Outcome.Retryable("credentials-refused", Duration.ofMinutes(5), true));
    }

    @Test
    void whatIsNoChatIsNeverSent() {
        assertThat(channel.send(Messages.to("@somebody"))).isEqualTo(new Outcome.Permanent("address-malformed", true));
        assertThat(channel.send(Messages.to("9999999999999999999")))
                .isEqualTo(new Outcome.Permanent("address-malformed", true));
        assertThat(server.received()).isEmpty();
    }
}
