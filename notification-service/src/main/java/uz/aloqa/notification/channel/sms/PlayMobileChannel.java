package uz.aloqa.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.Failures;
import uz.aloqa.notification.channel.http.Forms;
import uz.aloqa.notification.channel.http.ProviderHttp;
import uz.aloqa.notification.channel.http.Reply;
import uz.aloqa.notification.text.SmsText;

/**
 * Short messages by PlayMobile. The key of a message is ours, so a repeat after an answer that never came is known there,
 * and a success needs no body to be read.
 */
@Singleton
class PlayMobileChannel implements Channel {

    static final String PROVIDER = "playmobile";

    private static final Limits LIMITS = new Limits(50, 50, 16);

    private final SmsConfig sms;
    private final PlayMobileConfig config;
    private final ProviderHttp http;
    private final Clock clock;

    PlayMobileChannel(SmsConfig sms, PlayMobileConfig config, ProviderHttp http, Clock clock) {
        this.sms = sms;
        this.config = config;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return sms.uses(SmsConfig.Provider.PLAYMOBILE)
                && config.login().isPresent()
                && config.password().isPresent();
    }

    @Override
    public int rank() {
        return sms.rankOf(SmsConfig.Provider.PLAYMOBILE);
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Outcome send(Outgoing message) {
        return SmsNumber.of(message.address())
                .map(number -> outcome(http.exchange(request(number, message)), message))
                .orElseGet(() -> new Outcome.Permanent("address-malformed", true));
    }

    private HttpRequest.Builder request(String number, Outgoing message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode entry = body.putArray("messages").addObject();
        entry.put("recipient", number);
        entry.put("message-id", message.deliveryId().toString());
        ObjectNode words = entry.putObject("sms");
        words.put("originator", config.originator());
        words.putObject("content").put("text", SmsText.plain(message.text()));
        String account = config.login().orElseThrow() + ":" + config.password().orElseThrow();
        return Forms.post(HttpRequest.newBuilder(URI.create(config.url() + "/send")), body.toString())
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome outcome(Reply reply, Outgoing message) {
        return switch (reply) {
            case Reply.Silence silence -> Failures.of(silence);
            case Reply.Answer answer when answer.isSuccess() -> accepted(answer, message);
            case Reply.Answer answer when answer.status() == 400 -> refused(answer.json());
            case Reply.Answer answer -> Failures.of(answer, clock);
        };
    }

    /** The body is a sentence, not JSON; JSON with a code is an error whatever the status says. */
    private static Outcome accepted(Reply.Answer answer, Outgoing message) {
        return answer.json().has("error-code")
                ? refused(answer.json())
                : new Outcome.Accepted(message.deliveryId().toString());
    }

    private static Outcome refused(JsonNode body) {
        return switch (body.path("error-code").asText("")) {
            case "" -> Failures.unreadable();
            case "100" -> new Outcome.Retryable("playmobile-100", null, false);
            // The account is locked, or has too many messages under way.
            case "102" -> Failures.credentialsRefused();
            case "105" -> new Outcome.Retryable("playmobile-105", Duration.ofSeconds(10), true);
            case "202" -> new Outcome.Permanent("address-malformed", true);
            case String code when code.matches("\\d{1,4}") -> new Outcome.Permanent("playmobile-" + code, false);
            default -> new Outcome.Permanent("playmobile-refused", false);
        };
    }
}
