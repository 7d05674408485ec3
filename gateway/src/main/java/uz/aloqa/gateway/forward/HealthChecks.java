package uz.aloqa.gateway.forward;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import uz.aloqa.gateway.route.GatewayConfig;

/**
 * Asks the replicas again and again whether they are ready. One that says no — it is about to end, or has lost its
 * database — gets requests only when no other is left. One that can't be asked is left to {@link Upstream#failed}.
 */
@Singleton
final class HealthChecks {

    private static final Logger LOG = Logger.getLogger(HealthChecks.class);
    private static final String READY = "/q/health/ready";
    private static final int NOT_READY = 503;

    private final Upstreams upstreams;
    private final HttpClient client;
    private final Duration every;

    HealthChecks(Upstreams upstreams, HttpClient client, GatewayConfig config) {
        this.upstreams = upstreams;
        this.client = client;
        this.every = config.connections().healthCheck();
    }

    void start(@Observes StartupEvent starting, Vertx vertx) {
        if (!every.isZero()) {
            vertx.setPeriodic(
                    every.toMillis(),
                    timer -> upstreams.all().forEach(service -> {
                        // With one replica there is nothing to choose.
                        if (service.size() > 1) {
                            service.replicas().forEach(replica -> ask(service, replica));
                        }
                    }));
        }
    }

    private void ask(Upstream service, Replica replica) {
        var _ = client.request(replica.request(HttpMethod.GET, READY)
                        .setTimeout(every.toMillis())
                        .setConnectTimeout(every.toMillis()))
                .compose(request -> request.send())
                .compose(answer -> answer.end().map(end -> answer))
                .map(HttpClientResponse::statusCode)
                .onSuccess(status -> {
                    if (replica.tells(status != NOT_READY)) {
                        LOG.infof(
                                "%s at %s %s",
                                service.name(), replica.address(), status == NOT_READY ? "is leaving" : "is ready");
                    }
                });
    }
}
