package uz.aloqa.notification.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.inbox.InboxChanged;
import uz.aloqa.notification.inbox.Notifications;
import uz.aloqa.notification.rule.Recipient;

/**
 * The open streams of this replica. Three things wake them: a commit here, a NOTIFY of another replica, and a slow poll for
 * the case that one of these was lost.
 */
@ApplicationScoped
class Streams {

    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final Duration TICK = Duration.ofMillis(250);

    private final Map<Recipient, Set<Connection>> open = new ConcurrentHashMap<>();
    private final AtomicBoolean polling = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("stream-timer").daemon(true).factory());
    private final Notifications notifications;
    private final WakeSender others;
    private final ExecutorService executor;
    private final StreamConfig config;
    private final Clock clock;
    private volatile boolean draining;

    Streams(
            Notifications notifications,
            WakeSender others,
            @VirtualThreads ExecutorService executor,
            StreamConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.others = others;
        this.executor = executor;
        this.config = config;
        this.clock = clock;
        meters.gauge("aloqa.streams.open", open, inboxes -> count(inboxes.values()));
    }

    void start(@Observes StartupEvent event) {
        var _ = timer.scheduleAtFixedRate(this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        long poll = config.poll().toMillis();
        var _ = timer.scheduleWithFixedDelay(this::pollUnlessPolling, poll, poll, TimeUnit.MILLISECONDS);
    }

    /** Readiness is off by now; clients reconnect to another replica with their last id. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        timer.shutdownNow();
        connections().forEach(Connection::end);
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) InboxChanged event) {
        wake(event.recipients());
        others.tell(event.recipients());
    }

    /** From now on the connection is woken. */
    void add(Connection connection) {
        connection.recipients().forEach(inbox -> open.compute(inbox, (key, here) -> with(here, connection)));
        if (connection.isClosed()) {
            remove(connection);
        }
        if (draining) {
            connection.end();
        }
        // What was committed before the connection could be heard of is found by this look.
        connection.wake();
    }

    void remove(Connection connection) {
        connection
                .recipients()
                .forEach(inbox -> open.computeIfPresent(inbox, (key, connections) -> without(connections, connection)));
    }

    /** Looks for news of these inboxes. */
    void wake(Collection<Recipient> recipients) {
        recipients.forEach(inbox -> open.getOrDefault(inbox, Set.of()).forEach(Connection::wake));
    }

    /** How many streams of each desk are open here. */
    Map<Recipient, Integer> desks() {
        Map<Recipient, Integer> desks = new HashMap<>();
        open.forEach((inbox, connections) -> {
            if (inbox.isDesk() && !draining) {
                desks.put(inbox, connections.size());
            }
        });
        return desks;
    }

    private void tick() {
        connections().forEach(connection -> connection.tick(clock.instant(), config.heartbeat()));
    }

    private void pollUnlessPolling() {
        if (!open.isEmpty() && polling.compareAndSet(false, true)) {
            executor.execute(() -> {
                try {
                    poll();
                } finally {
                    polling.set(false);
                }
            });
        }
    }

    private void poll() {
        try {
            Map<Recipient, Long> heads = notifications.heads(List.copyOf(open.keySet()));
            connections().forEach(connection -> connection.wakeIfBehind(heads));
        } catch (RuntimeException e) {
            LOG.warnf("the inboxes of open streams could not be looked at, next try in %s: %s", config.poll(), e);
        }
    }

    private Set<Connection> connections() {
        Set<Connection> all = ConcurrentHashMap.newKeySet();
        open.values().forEach(all::addAll);
        return all;
    }

    private static Set<Connection> with(@Nullable Set<Connection> connections, Connection come) {
        Set<Connection> all = connections == null ? ConcurrentHashMap.newKeySet() : connections;
        all.add(come);
        return all;
    }

    private static @Nullable Set<Connection> without(Set<Connection> connections, Connection gone) {
        connections.remove(gone);
        return connections.isEmpty() ? null : connections;
    }

    private static double count(Collection<Set<Connection>> inboxes) {
        return inboxes.stream().flatMap(Set::stream).distinct().count();
    }
}
