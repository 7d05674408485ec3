package uz.aloqa.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.Failures;
import uz.aloqa.notification.channel.http.Forms;
import uz.aloqa.notification.channel.http.ProviderHttp;
import uz.aloqa.notification.channel.http.Reply;
import uz.aloqa.notification.channel.http.SharedToken;
import uz.aloqa.notification.text.SmsText;

/**
 * Short messages by Eskiz. Signing in gives a token for some thirty days; a message refused with 401 is sent once more with
 * a new one. Eskiz does not tell repeats from new messages.
 */
@Singleton
class EskizChannel implements Channel {

    static final String PROVIDER = "eskiz";

    /** Less than what Eskiz gives; a token that ends before is found out by its refusal. */
    private static final Duration TOKEN_USE = Duration.ofDays(25);

    private static final Limits LIMITS = new Limits(20, 20, 8);

    private final SmsConfig sms;
    private final EskizConfig config;
    private final ProviderHttp http;
    private final Clock clock;
    private final SharedToken token;

    EskizChannel(SmsConfig sms, EskizConfig config, ProviderHttp http, Clock clock) {
        this.sms = sms;
        this.config = config;
        this.http = http;
        this.clock = clock;
        this.token = new SharedToken(this::signIn, clock);
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
        return sms.uses(SmsConfig.Provider.ESKIZ)
                && config.email().isPresent()
                && config.password().isPresent();
    }

    @Override
    public int rank() {
        return sms.rankOf(SmsConfig.Provider.ESKIZ);
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Outcome send(Outgoing message) {
        return SmsNumber.of(message.address())
                .map(number -> send(number, message))
                .orElseGet(() -> new Outcome.Permanent("address-malformed", true));
    }

    private Outcome send(String number, Outgoing message) {
        Outcome outcome = Failures.credentialsRefused();
        for (int i = 0; i < 2; i++) {
            switch (token.get()) {
                case SharedToken.NoToken none -> {
                    return none.outcome();
                }
                case SharedToken.Token held -> {
                    Reply reply = http.exchange(request(number, message, held.value()));
                    if (!(reply instanceof Reply.Answer answer && answer.status() == 401)) {
                        return outcome(reply);
                    }
                    token.refused(held.value());
                }
            }
        }
        return outcome;
    }

    private HttpRequest.Builder request(String number, Outgoing message, String bearer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mobile_phone", number);
        fields.put("message", SmsText.plain(message.text()));
        fields.put("from", config.from());
        fields.put("user_sms_id", message.deliveryId().toString());
        callback().ifPresent(address -> fields.put("callback_url", address));
        return Forms.post(HttpRequest.newBuilder(address("/message/sms/send")), fields)
                .header("Authorization", "Bearer " + bearer);
    }

    private Outcome outcome(Reply reply) {
        return switch (reply) {
            case Reply.Silence silence -> Failures.of(silence);
            case Reply.Answer answer when answer.isSuccess() -> accepted(answer.json());
            // Too little money on the account: an operator pays, nobody's message is lost.
            case Reply.Answer answer
            when answer.status() == 402 -> new Outcome.Retryable("out-of-credit", Duration.ofMinutes(5), true);
            case Reply.Answer answer when answer.status() == 422 -> malformed(answer.json());
            case Reply.Answer answer -> Failures.of(answer, clock);
        };
    }

    private static Outcome accepted(JsonNode body) {
        String id = body.path("id").asText("");
        if (id.isBlank() || "error".equals(body.path("status").asText())) {
            return body.isMissingNode() ? Failures.unreadable() : new Outcome.Permanent("eskiz-refused", false);
        }
        return new Outcome.Accepted(id);
    }

    /** Laravel's way to name fields at fault: by keys of {@code errors}, or of {@code message} itself. */
    private static Outcome malformed(JsonNode body) {
        boolean number = body.path("errors").has("mobile_phone")
                || body.path("message").has("mobile_phone")
                || body.path("data").has("mobile_phone");
        return number
                ? new Outcome.Permanent("address-malformed", true)
                : new Outcome.Permanent("eskiz-refused", false);
    }

    private SharedToken.Fetched signIn() {
        Reply reply = http.exchange(Forms.post(
                HttpRequest.newBuilder(address("/auth/login")),
                Map.of(
                        "email", config.email().orElseThrow(),
                        "password", config.password().orElseThrow())));
        return switch (reply) {
            case Reply.Silence silence -> new SharedToken.NoToken(Failures.of(silence));
            case Reply.Answer answer
            when answer.isSuccess() -> {
                String value = answer.json().path("data").path("token").asText("");
                yield value.isBlank()
                        ? new SharedToken.NoToken(Failures.unreadable())
                        : new SharedToken.Token(value, clock.instant().plus(TOKEN_USE));
            }
            case Reply.Answer answer
            when answer.status() == 429 || answer.status() >= 500 ->
                new SharedToken.NoToken(Failures.of(answer, clock));
            case Reply.Answer answer -> new SharedToken.NoToken(Failures.credentialsRefused());
        };
    }

    private Optional<String> callback() {
        return config.callbackSecret()
                .flatMap(secret -> sms.callbackUrl().map(base -> base + "/api/v1/callbacks/eskiz/" + secret));
    }

    private URI address(String path) {
        return URI.create(config.url() + path);
    }
}
