package uz.aloqa.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final boolean json;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    /** What a measurement is about: some hundred of them, each looked up with every request. */
    private record Series(String route, String method, int status) {}

    VisitLog(
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.log.console.json.enabled", defaultValue = "false") boolean json) {
        this.metrics = metrics;
        this.json = json;
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
        int code = answered ? visit.response().getStatusCode() : CLIENT_GONE;
        timers.computeIfAbsent(new Series(routeName, method, code), this::timer).record(nanos, TimeUnit.NANOSECONDS);
        if (LOG.isLoggable(Level.INFO)) {
            String status = Integer.toString(code);
            String millis = Long.toString(nanos / 1_000_000);
            String words = method + " " + routeName + " " + status + " in " + millis + " ms";
            ExtLogRecord line = new ExtLogRecord(Level.INFO, words, VisitLog.class.getName());
            line.setLoggerName(LOG.getName());
            line.putMdc("traceId", visit.trace().traceId());
            if (json) {
                line.putMdc("route", routeName);
                line.putMdc("method", method);
                line.putMdc("status", status);
                line.putMdc("millis", millis);
                details(visit, line);
            }
            LOG.log(line);
        }
    }

    private static void details(Visit visit, ExtLogRecord line) {
        line.putMdc("bytesIn", Long.toString(visit.bytesIn()));
        line.putMdc("bytesOut", Long.toString(visit.bytesOut()));
        line.putMdc("requestId", visit.requestId());
        String replica = visit.replica();
        if (replica != null) {
            line.putMdc("replica", replica);
        }
    }

    private Timer timer(Series series) {
        return metrics.timer(
                "aloqa.gateway.requests",
                "route",
                series.route(),
                "method",
                series.method(),
                "status",
                Integer.toString(series.status()));
    }
}
