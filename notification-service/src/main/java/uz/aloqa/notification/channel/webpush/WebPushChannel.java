package uz.aloqa.notification.channel.webpush;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.RetryAfter;
import uz.aloqa.notification.outbound.OutboundFailed;
import uz.aloqa.notification.outbound.OutboundRefused;
import uz.aloqa.notification.outbound.SafeHttpClient;
import uz.aloqa.notification.outbound.SafeRequest;
import uz.aloqa.notification.outbound.SafeResponse;
import uz.aloqa.notification.rule.Priority;

/**
 * Messages to browsers. Every browser's maker has a push service of its own, so a wait that one asks for is never the wait of
 * all.
 */
@Singleton
class WebPushChannel implements Channel {

    static final String PROVIDER = "web-push";

    private static final Limits LIMITS = new Limits(500, 500, 64);

    /** Longer is cut by the push services themselves (RFC 8030 §5.2). */
    private static final Duration LONGEST_LIFE = Duration.ofDays(28);

    private final Optional<VapidKey> key;
    private final SafeHttpClient http;
    private final Clock clock;
    private final PushEncryption encryption = new PushEncryption();

    WebPushChannel(WebPushConfig config, SafeHttpClient http, Clock clock) {
        this.http = http;
        this.clock = clock;
        this.key = config.publicKey()
                .flatMap(publicKey -> config.privateKey()
                        .flatMap(privateKey ->
                                config.subject().map(subject -> VapidKey.of(publicKey, privateKey, subject))));
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEB_PUSH;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public boolean isConfigured() {
        return key.isPresent();
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /** What browsers subscribe with. */
    Optional<String> publicKey() {
        return key.map(VapidKey::publicKey);
    }

    @Override
    public Outcome send(Outgoing message) {
        try {
            WebPushSubscription subscription = WebPushSubscription.parse(message.address());
            byte[] body = encryption.encrypt(PushPayload.of(message), subscription);
            return outcome(http.send(SafeRequest.post(subscription.endpoint(), headers(message, subscription), body)));
        } catch (OutboundRefused e) {
            return new Outcome.Permanent(e.name(), true);
        } catch (OutboundFailed e) {
            return new Outcome.Retryable(e.name(), null, false);
        } catch (IllegalArgumentException e) {
            return new Outcome.Permanent("address-malformed", true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK encrypts with AES-GCM", e);
        }
    }

    private Map<String, String> headers(Outgoing message, WebPushSubscription subscription) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", key.orElseThrow().authorization(subscription.origin(), clock.instant()));
        headers.put("Content-Encoding", "aes128gcm");
        headers.put("Content-Type", "application/octet-stream");
        headers.put("TTL", Long.toString(secondsLeft(message)));
        headers.put("Urgency", urgency(message.priority()));
        if (message.collapseKey() != null) {
            headers.put("Topic", topic(message.collapseKey()));
        }
        return headers;
    }

    private long secondsLeft(Outgoing message) {
        long left = Duration.between(clock.instant(), message.expiresAt()).toSeconds();
        return Math.clamp(left, 0, LONGEST_LIFE.toSeconds());
    }

    private static String urgency(Priority priority) {
        return switch (priority) {
            case ALARM, ALERT, HIGH -> "high";
            case NORMAL -> "normal";
            case LOW -> "low";
        };
    }

    /** At most 32 characters of base64url (RFC 8030 §5.4), and nothing that tells what it is about. */
    private static String topic(String collapseKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(collapseKey.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Outcome outcome(SafeResponse response) {
        String reason = "http-" + response.status();
        return switch (response.status()) {
            case 404, 410 -> new Outcome.Permanent("subscription-gone", true);
            case 408, 425, 429 -> new Outcome.Retryable(reason, wait(response), false);
            // Another key than the one it was subscribed with: the push service will never take it.
            case 401, 403 -> new Outcome.Permanent(reason, false);
            default -> {
                if (response.isSuccess()) {
                    yield new Outcome.Accepted(null);
                }
                yield response.status() / 100 == 5
                        ? new Outcome.Retryable(reason, wait(response), false)
                        : new Outcome.Permanent(reason, false);
            }
        };
    }

    private @Nullable Duration wait(SafeResponse response) {
        return response.header("Retry-After")
                .flatMap(value -> RetryAfter.of(value, clock))
                .orElse(null);
    }
}
