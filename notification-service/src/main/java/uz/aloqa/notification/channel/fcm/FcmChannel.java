package uz.aloqa.notification.channel.fcm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import uz.aloqa.notification.channel.http.SharedToken;

/**
 * Messages to the app by Firebase Cloud Messaging, HTTP v1, one by one: topics are slower and tell nothing of whom they
 * reached.
 */
@Singleton
class FcmChannel implements Channel {

    static final String PROVIDER = "fcm";

    /** A tenth of a project's usual quota leaves room for other senders of the project. */
    private static final Limits LIMITS = new Limits(1_000, 1_000, 64);

    private static final Duration QUOTA_PAUSE = Duration.ofMinutes(1);
    private static final Duration TOKEN_MARGIN = Duration.ofMinutes(2);

    private final FcmConfig config;
    private final ProviderHttp http;
    private final Clock clock;
    private final Optional<ServiceAccount> account;
    private final SharedToken token;

    FcmChannel(FcmConfig config, ProviderHttp http, Clock clock) {
        this.config = config;
        this.http = http;
        this.clock = clock;
        this.account = config.serviceAccount().map(ServiceAccount::read);
        this.token = new SharedToken(this::signIn, clock);
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MOBILE_PUSH;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return account.isPresent();
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Outcome send(Outgoing message) {
        String body = FcmMessage.of(message, clock);
        for (int i = 0; i < 2; i++) {
            switch (token.get()) {
                case SharedToken.NoToken none -> {
                    return none.outcome();
                }
                case SharedToken.Token held -> {
                    Reply reply = http.exchange(Forms.post(HttpRequest.newBuilder(address()), body)
                            .header("Authorization", "Bearer " + held.value()));
                    if (!isTokenRefused(reply)) {
                        return outcome(reply);
                    }
                    token.refused(held.value());
                }
            }
        }
        return Failures.credentialsRefused();
    }

    private URI address() {
        return URI.create(config.url() + "/v1/projects/" + account.orElseThrow().project() + "/messages:send");
    }

    /** 401 also says that Apple doesn't take the project's certificate, which no new token mends. */
    private static boolean isTokenRefused(Reply reply) {
        return reply instanceof Reply.Answer answer
                && answer.status() == 401
                && !code(answer.json()).equals("THIRD_PARTY_AUTH_ERROR");
    }

    private Outcome outcome(Reply reply) {
        return switch (reply) {
            case Reply.Silence silence -> Failures.of(silence);
            case Reply.Answer answer when answer.isSuccess() -> accepted(answer.json());
            case Reply.Answer answer -> refused(answer);
        };
    }

    private static Outcome accepted(JsonNode body) {
        String name = body.path("name").asText("");
        return name.isBlank() ? Failures.unreadable() : new Outcome.Accepted(name.substring(name.lastIndexOf('/') + 1));
    }

    private Outcome refused(Reply.Answer answer) {
        @Nullable Duration wait = RetryAfter.of(answer.headers(), clock).orElse(null);
        return switch (code(answer.json())) {
            case "UNREGISTERED" -> new Outcome.Permanent("app-gone", true);
            // The token is of another project's app.
            case "SENDER_ID_MISMATCH" -> new Outcome.Permanent("other-sender", true);
            case "INVALID_ARGUMENT" -> invalid(answer.json());
            case "QUOTA_EXCEEDED" -> new Outcome.Retryable("http-429", wait == null ? QUOTA_PAUSE : wait, true);
            case "UNAVAILABLE", "INTERNAL" -> new Outcome.Retryable("http-" + answer.status(), wait, wait != null);
            case "THIRD_PARTY_AUTH_ERROR" -> new Outcome.Retryable("apple-refuses-us", QUOTA_PAUSE, false);
            default -> Failures.of(answer, clock);
        };
    }

    /** The token or the message: only the first is the address's fault. */
    private static Outcome invalid(JsonNode body) {
        for (JsonNode detail : body.path("error").path("details")) {
            for (JsonNode violation : detail.path("fieldViolations")) {
                if (violation.path("field").asText("").equals("message.token")) {
                    return new Outcome.Permanent("address-malformed", true);
                }
            }
        }
        return new Outcome.Permanent("invalid-argument", false);
    }

    /** FCM's own code is more exact than the status of Google's APIs. */
    private static String code(JsonNode body) {
        for (JsonNode detail : body.path("error").path("details")) {
            if (detail.has("errorCode")) {
                return detail.path("errorCode").asText("");
            }
        }
        return body.path("error").path("status").asText("");
    }

    private SharedToken.Fetched signIn() {
        ServiceAccount us = account.orElseThrow();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        form.put("assertion", us.assertion(clock.instant()));
        return switch (http.exchange(Forms.post(HttpRequest.newBuilder(us.tokenUrl()), form))) {
            case Reply.Silence silence -> new SharedToken.NoToken(Failures.of(silence));
            case Reply.Answer answer when answer.isSuccess() -> token(answer.json());
            case Reply.Answer answer
            when answer.status() == 429 || answer.status() >= 500 ->
                new SharedToken.NoToken(Failures.of(answer, clock));
            case Reply.Answer answer -> new SharedToken.NoToken(Failures.credentialsRefused());
        };
    }

    private SharedToken.Fetched token(JsonNode body) {
        String value = body.path("access_token").asText("");
        if (value.isBlank()) {
            return new SharedToken.NoToken(Failures.unreadable());
        }
        Duration valid = Duration.ofSeconds(Math.clamp(body.path("expires_in").asLong(3_600), 0, 86_400));
        return new SharedToken.Token(value, clock.instant().plus(valid).minus(TOKEN_MARGIN));
    }
}
