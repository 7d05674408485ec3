package uz.aloqa.notification.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.Failures;
import uz.aloqa.notification.channel.http.Forms;
import uz.aloqa.notification.channel.http.ProviderHttp;
import uz.aloqa.notification.channel.http.Reply;
import uz.aloqa.notification.channel.http.RetryAfter;
import uz.aloqa.notification.rule.Priority;

/**
 * Messages of the bot to private chats. Telegram holds the whole bot back when it says 429, not one chat. The token is part
 * of every address, so no address is ever logged.
 */
@Singleton
class TelegramChannel implements Channel {

    static final String PROVIDER = "telegram";

    /** What bots may send for nothing is about 30 a second to different chats. */
    private static final Limits LIMITS = new Limits(25, 25, 16);

    /** Of 4,096, counted after the markup is taken out. */
    private static final int LONGEST = 4_000;

    private static final Pattern CHAT = Pattern.compile("-?\\d{1,18}");

    private final TelegramConfig config;
    private final ProviderHttp http;
    private final Clock clock;

    TelegramChannel(TelegramConfig config, ProviderHttp http, Clock clock) {
        this.config = config;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.TELEGRAM;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return config.token().isPresent();
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Outcome send(Outgoing message) {
        if (!CHAT.matcher(message.address()).matches()) {
            return new Outcome.Permanent("address-malformed", true);
        }
        URI address = URI.create(config.url() + "/bot" + config.token().orElseThrow() + "/sendMessage");
        return switch (http.exchange(Forms.post(HttpRequest.newBuilder(address), body(message)))) {
            case Reply.Silence silence -> Failures.of(silence);
            case Reply.Answer answer -> outcome(answer);
        };
    }

    private static String body(Outgoing message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("chat_id", Long.parseLong(message.address()));
        body.put("parse_mode", "HTML");
        body.put("text", heading(message) + escaped(shortened(message)));
        body.put("disable_notification", message.priority() == Priority.LOW);
        body.putObject("link_preview_options").put("is_disabled", true);
        if (message.link().startsWith("https://")) {
            body.putObject("reply_markup")
                    .putArray("inline_keyboard")
                    .addArray()
                    .addObject()
                    .put("text", opens(message))
                    .put("url", message.link());
        }
        return body.toString();
    }

    private Outcome outcome(Reply.Answer answer) {
        JsonNode body = answer.json();
        if (answer.isSuccess()) {
            return body.path("ok").asBoolean()
                    ? new Outcome.Accepted(
                            body.path("result").path("message_id").asText(null))
                    : Failures.unreadable();
        }
        String description = body.path("description").asText("").toLowerCase(Locale.ROOT);
        return switch (answer.status()) {
            case 400 -> refused(description);
            // Blocked by the user, account deleted, or a chat that was never begun.
            case 403 -> body.isMissingNode() ? Failures.of(answer, clock) : new Outcome.Permanent("bot-blocked", true);
            // The token is part of the path: a wrong one is nowhere.
            case 401, 404 -> Failures.credentialsRefused();
            case 429 -> new Outcome.Retryable("http-429", wait(body, answer), true);
            default -> Failures.of(answer, clock);
        };
    }

    private static Outcome refused(String description) {
        boolean nobody = description.contains("chat not found")
                || description.contains("user not found")
                || description.contains("peer_id_invalid");
        return nobody ? new Outcome.Permanent("chat-not-found", true) : new Outcome.Permanent("http-400", false);
    }

    private Duration wait(JsonNode body, Reply.Answer answer) {
        long seconds = body.path("parameters").path("retry_after").asLong(0);
        return seconds > 0
                ? RetryAfter.seconds(seconds)
                : RetryAfter.of(answer.headers(), clock).orElseGet(() -> RetryAfter.seconds(5));
    }

    private static String heading(Outgoing message) {
        return message.title().isBlank() ? "" : "<b>" + escaped(message.title()) + "</b>\n\n";
    }

    private static String shortened(Outgoing message) {
        int room = LONGEST - message.title().length();
        String text = message.text();
        return text.length() <= room
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, room - 1))) + "…";
    }

    private static String opens(Outgoing message) {
        return switch (message.language()) {
            case UZ_LATN -> "Ochish";
            case UZ_CYRL -> "Очиш";
            case RU -> "Открыть";
            case EN -> "Open";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
