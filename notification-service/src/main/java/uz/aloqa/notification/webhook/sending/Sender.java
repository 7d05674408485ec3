package uz.aloqa.notification.webhook.sending;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import uz.aloqa.notification.eventlog.CloudEvent;
import uz.aloqa.notification.outbound.OutboundException;
import uz.aloqa.notification.outbound.SafeHttpClient;
import uz.aloqa.notification.outbound.SafeRequest;
import uz.aloqa.notification.outbound.SafeResponse;

/** Sends one event to one endpoint, signed as Standard Webhooks wants it. */
@Singleton
class Sender {

    private static final int ANSWER_BYTES = 1_024;

    private final SafeHttpClient client;
    private final Clock clock;

    Sender(SafeHttpClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    Attempt send(Claimed delivery) {
        Instant at = clock.instant();
        byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
        String id = delivery.event().toString();
        Map<String, String> headers = Map.of(
                "Content-Type",
                CloudEvent.MEDIA_TYPE + "; charset=utf-8",
                "User-Agent",
                "Aloqa-Webhooks/1",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(at.getEpochSecond()),
                "webhook-signature",
                delivery.keys().stream()
                        .map(key -> key.sign(id, at.getEpochSecond(), body))
                        .collect(Collectors.joining(" ")));
        try {
            SafeResponse response = client.send(SafeRequest.post(delivery.url(), headers, body));
            return new Attempt(
                    at,
                    millis(response.took()),
                    response.status(),
                    null,
                    response.header("Retry-After").orElse(null),
                    beginning(response.body()));
        } catch (OutboundException e) {
            return new Attempt(at, millis(Duration.between(at, clock.instant())), null, e.name(), null, null);
        }
    }

    private static int millis(Duration took) {
        return Math.toIntExact(took.toMillis());
    }

    /** As text that the database takes: whatever bytes a stranger sends, no control characters. */
    private static String beginning(byte[] body) {
        return new String(body, 0, Math.min(body.length, ANSWER_BYTES), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }
}
