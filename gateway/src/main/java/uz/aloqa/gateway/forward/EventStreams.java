package uz.aloqa.gateway.forward;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The open event streams. They would outlast any patience when the gateway is stopped, so they are ended first: their
 * clients come back, to another gateway, with the id of the last event they saw.
 */
@Singleton
public final class EventStreams {

    private static final Logger LOG = Logger.getLogger(EventStreams.class);

    private final Set<Runnable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean draining;

    EventStreams(MeterRegistry metrics) {
        metrics.gaugeCollectionSize("aloqa.gateway.streams", List.of(), open);
    }

    /**
     * Notes an open stream.
     *
     * @param end ends it; may be called from any thread
     */
    void opened(Runnable end) {
        open.add(end);
        if (draining) {
            end.run();
        }
    }

    void closed(Runnable end) {
        open.remove(end);
    }

    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        LOG.infof("Stopping: ending %d event streams", open.size());
        open.forEach(Runnable::run);
    }
}
