package uz.aloqa.notification.webhook.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uz.aloqa.notification.eventlog.EventsNumbered;
import uz.aloqa.notification.webhook.WebhookConfig;

/** Makes deliveries, hands them to senders and writes down what came of it. */
@ApplicationScoped
public class SendingService {

    private static final Logger LOG = Logger.getLogger(SendingService.class);
    private static final int ENDPOINTS_AT_ONCE = 100;
    private static final int FORGOTTEN_AT_ONCE = 5_000;

    private final Deliveries deliveries;
    private final RetrySchedule schedule;
    private final WebhookConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    SendingService(
            Deliveries deliveries, RetrySchedule schedule, WebhookConfig config, Clock clock, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.schedule = schedule;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /** In the transaction that numbers the events: a delivery is there with its event's position or not at all. */
    void spread(@Observes EventsNumbered numbered) {
        int made = deliveries.spread(numbered.after(), numbered.upTo(), clock.instant());
        if (made > 0) {
            meters.counter("aloqa.webhooks.deliveries").increment(made);
        }
    }

    /** Due deliveries that from now on belong to the caller, until the lease ends. */
    @Transactional
    List<Claimed> claim(int most) {
        Instant now = clock.instant();
        // Two statements: the second sees what a replica that chose from the same endpoints just before has taken.
        List<UUID> endpoints = deliveries.lockEndpoints(now, ENDPOINTS_AT_ONCE);
        return endpoints.isEmpty()
                ? List.of()
                : deliveries.claim(endpoints, UUID.randomUUID(), now, now.plus(config.lease()), most);
    }

    /** Writes down an attempt. Whoever comes after the end of the lease changes nothing but the log. */
    @Transactional
    void attempted(Claimed delivery, Attempt attempt) {
        deliveries.lock(delivery.endpoint());
        deliveries.log(delivery, attempt);
        String outcome = outcome(delivery, attempt);
        meters.counter("aloqa.webhooks.attempts", "outcome", outcome).increment();
    }

    private String outcome(Claimed delivery, Attempt attempt) {
        Instant now = clock.instant();
        if (attempt.isSuccess()) {
            deliveries.succeeded(delivery.endpoint());
            return deliveries.finish(delivery, "DELIVERED", now) ? "delivered" : "late";
        }
        if (attempt.isGone()) {
            boolean mine = deliveries.finish(delivery, "FAILED", now);
            if (mine && deliveries.disable(delivery.endpoint(), "GONE", now, now)) {
                LOG.infof("webhook %s is gone: disabled", delivery.endpoint());
            }
            return mine ? "gone" : "late";
        }
        deliveries.failed(delivery.endpoint(), attempt.at());
        Optional<Instant> next = schedule.next(delivery.step() + 1, attempt.retryAfter());
        if (next.isPresent()) {
            return deliveries.postpone(delivery, next.get()) ? "postponed" : "late";
        }
        boolean mine = deliveries.finish(delivery, "FAILED", now);
        if (mine && deliveries.disable(delivery.endpoint(), "FAILING", now.minus(config.disableAfter()), now)) {
            LOG.infof("webhook %s has failed for %s: disabled", delivery.endpoint(), config.disableAfter());
        }
        return mine ? "failed" : "late";
    }

    /** Removes old deliveries; returns whether there may be more. */
    @Transactional
    boolean forget() {
        return deliveries.forget(clock.instant().minus(config.retention()), FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }
}
