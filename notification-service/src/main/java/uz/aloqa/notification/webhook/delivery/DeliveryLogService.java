package uz.aloqa.notification.webhook.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.eventlog.CloudEvent;
import uz.aloqa.notification.eventlog.EventLog;
import uz.aloqa.notification.eventlog.Sight;
import uz.aloqa.notification.webhook.EndpointService;
import uz.aloqa.notification.webhook.EndpointState;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.time.Ids;

/** Lets integrators see and repeat what was sent to them. */
@ApplicationScoped
public class DeliveryLogService {

    private static final int MOST_REPLAYED = 10_000;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final EndpointService endpoints;
    private final DeliveryLog deliveries;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    DeliveryLogService(EndpointService endpoints, DeliveryLog deliveries, EventLog log, Ids ids, Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    Page<WebhookDeliveryView> list(
            Sight sight, UUID endpoint, @Nullable WebhookDeliveryState state, @Nullable String cursor, int limit) {
        var _ = endpoints.get(sight, endpoint);
        Cursor after = Cursor.decode(cursor, 2).orElse(null);
        List<WebhookDeliveryView> rows = deliveries.newest(
                endpoint,
                state,
                after == null ? END : after.read(0, Instant::parse),
                after == null ? LAST : after.uuid(1),
                limit + 1);
        return Page.of(rows, limit, last -> Cursor.encode(last.createdAt(), last.id()), Function.identity());
    }

    WebhookDeliveryView get(Sight sight, UUID endpoint, UUID id) {
        var _ = endpoints.get(sight, endpoint);
        return deliveries
                .find(endpoint, id)
                .orElseThrow(() -> new NotFound(
                        "webhook-delivery-not-found",
                        Text.of(
                                "Bu manzilga bunday joʻnatma yoʻq.",
                                "Бу манзилга бундай жўнатма йўқ.",
                                "Такой доставки на этот адрес нет.",
                                "There is no such delivery to this endpoint.")));
    }

    @Transactional
    WebhookDeliveryView again(Sight sight, UUID endpoint, UUID id) {
        requireEnabled(sight, endpoint);
        deliveries.again(endpoint, id, now());
        return get(sight, endpoint, id);
    }

    @Transactional
    WebhookDeliveryView test(Sight sight, UUID endpoint) {
        requireEnabled(sight, endpoint);
        UUID id = ids.next();
        UUID event = ids.next();
        CloudEvent body = CloudEvent.of(
                event.toString(),
                "/notification-service",
                "uz.aloqa.webhook-test.v1",
                now().toString(),
                endpoint.toString(),
                JsonNodeFactory.instance.objectNode().put("type", "WebhookTest").put("webhookId", endpoint.toString()));
        deliveries.add(id, endpoint, event, body.type(), body.json(), now());
        return get(sight, endpoint, id);
    }

    @Transactional
    ReplayView replay(Sight sight, UUID endpoint, ReplayRequest request) {
        request.requireOne();
        requireEnabled(sight, endpoint);
        long after = request.since() != null ? log.before(request.since()) : position(request.afterEvent());
        long head = log.head();
        Optional<UUID> last = deliveries.end(endpoint, after, head, MOST_REPLAYED);
        long upTo = last.isPresent() ? position(last.get()) : head;
        int events = deliveries.replay(endpoint, after, upTo, now());
        return new ReplayView(events, last.orElse(null));
    }

    private long position(@Nullable UUID event) {
        return Optional.ofNullable(event)
                .flatMap(log::position)
                .orElseThrow(() -> new RuleViolation(
                        "event-not-kept",
                        Text.of(
                                "Bu hodisa saqlanmagan: since bilan boshlang.",
                                "Бу ҳодиса сақланмаган: since билан бошланг.",
                                "Это событие не хранится: начните с since.",
                                "This event is not kept: begin with since.")));
    }

    private void requireEnabled(Sight sight, UUID endpoint) {
        if (endpoints.get(sight, endpoint).state() != EndpointState.ENABLED) {
            throw new Conflict(
                    "webhook-disabled",
                    Text.of(
                            "Manzil oʻchirilgan: avval uni yoqing.",
                            "Манзил ўчирилган: аввал уни ёқинг.",
                            "Адрес отключён: сначала включите его.",
                            "The endpoint is disabled: enable it first."));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
