package uz.aloqa.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.Visit;

/**
 * One line and one measurement per request. Neither holds a path, a query, an address, a token or a name: the route
 * says enough, and the ids lead to the trace.
 */
@Singleton
final class VisitLog {

    private static final Logger LOG = Logger.getLogger("uz.aloqa.gateway.access");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int CLIENT_GONE = 499;

    private final MeterRegistry metrics;

    VisitLog(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void follow(Visit visit) {
        visit.onEnd(answered -> write(visit, answered));
    }

    private void write(Visit visit, boolean answered) {
        long nanos = System.nanoTime() - visit.startedAt();
        Route route = visit.route();
        String routeName = route == null ? "none" : route.name();
        String name = visit.request().method().name();
        String method = METHODS.contains(name) ? name : "OTHER";
        String status = Integer.toString(answered ? visit.response().getStatusCode() : CLIENT_GONE);
        metrics.timer("aloqa.gateway.requests", "route", routeName, "method", method, "status", status)
                .record(Duration.ofNanos(nanos));
        if (LOG.isLoggable(Level.INFO)) {
            String millis = Long.toString(nanos / 1_000_000);
            String words = method + " " + routeName + " " + status + " in " + millis + " ms";
            ExtLogRecord line = new ExtLogRecord(Level.INFO, words, VisitLog.class.getName());
            line.setLoggerName(LOG.getName());
            line.putMdc("route", routeName);
            line.putMdc("method", method);
            line.putMdc("status", status);
            line.putMdc("millis", millis);
            line.putMdc("bytesIn", Long.toString(visit.bytesIn()));
            line.putMdc("bytesOut", Long.toString(visit.bytesOut()));
            line.putMdc("requestId", visit.requestId());
            line.putMdc("traceId", visit.trace().traceId());
            String replica = visit.replica();
            if (replica != null) {
                line.putMdc("replica", replica);
            }
            LOG.log(line);
        }
    }
}
