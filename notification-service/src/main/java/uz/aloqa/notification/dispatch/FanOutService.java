package uz.aloqa.notification.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uz.aloqa.contracts.DispatchCompleted;
import uz.aloqa.contracts.EventJson;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.delivery.DeliveryPlan;
import uz.aloqa.notification.inbox.InboxChanged;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.outbox.Outbox;
import uz.aloqa.platform.outbox.OutboxEvent;

/**
 * The steps of a fan-out, each one transaction: a killed replica leaves whole chunks or nothing of them, and any other one
 * goes on.
 */
@ApplicationScoped
class FanOutService {

    private static final Logger LOG = Logger.getLogger(FanOutService.class);

    private final DispatchTable dispatches;
    private final ChunkTable chunks;
    private final DispatchCounting counting;
    private final DeliveryPlan plan;
    private final Outbox outbox;
    private final Event<InboxChanged> changed;
    private final Clock clock;
    private final MeterRegistry meters;
    private final int chunkSize;

    FanOutService(
            DispatchTable dispatches,
            ChunkTable chunks,
            DispatchCounting counting,
            DeliveryPlan plan,
            Outbox outbox,
            Event<InboxChanged> changed,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "aloqa.dispatch.chunk") int chunkSize) {
        this.dispatches = dispatches;
        this.chunks = chunks;
        this.counting = counting;
        this.plan = plan;
        this.outbox = outbox;
        this.changed = changed;
        this.clock = clock;
        this.meters = meters;
        this.chunkSize = chunkSize;
    }

    /** Divides one dispatch into chunks; false when there was none to divide. */
    @Transactional
    boolean planOne() {
        return chunks.plan(chunkSize, now()).isPresent();
    }

    /** Writes one chunk; false when there is none, or its dispatch is being cancelled. */
    @Transactional
    boolean writeOne() {
        Optional<ChunkTable.Chunk> next = chunks.next();
        if (next.isEmpty()) {
            return false;
        }
        ChunkTable.Chunk chunk = next.get();
        if (!dispatches.tryLockShared(chunk.dispatch()) || !dispatches.isRunning(chunk.dispatch())) {
            return false;
        }
        List<String> inboxes = chunks.write(chunk, plan.channelsAtWork(), now());
        changed.fire(new InboxChanged(inboxes.stream().map(Recipient::new).collect(Collectors.toSet())));
        meters.counter("aloqa.dispatch.members").increment(inboxes.size());
        return true;
    }

    /** Closes dispatches whose chunks are all written. */
    @Transactional
    void finish() {
        chunks.finish(now()).forEach(dispatch -> LOG.infof("dispatch %s has reached every inbox", dispatch));
        dispatches.cancelAbandoned(now());
    }

    /** Tells of one dispatch that nothing of it waits any longer; false when there was none. */
    @Transactional
    boolean completeOne() {
        Optional<UUID> settled = counting.settled(now());
        settled.ifPresent(dispatch -> {
            DispatchCompleted event = counting.completed(dispatch, now());
            outbox.append(new OutboxEvent(
                    Topics.NOTIFICATIONS_V1,
                    dispatch.toString(),
                    dispatch,
                    1,
                    EventTypes.of(event),
                    EventJson.write(event)));
            LOG.infof("dispatch %s to %d people is complete", dispatch, event.audience());
        });
        return settled.isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
