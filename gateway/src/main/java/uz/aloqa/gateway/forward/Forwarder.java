package uz.aloqa.gateway.forward;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpClient;
import jakarta.inject.Singleton;
import uz.aloqa.gateway.error.Refusal;
import uz.aloqa.gateway.error.Refusals;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.visit.ClientAddress;
import uz.aloqa.gateway.visit.Visit;

/** Takes over the requests that have passed every check (docs/adr/0005). */
@Singleton
public final class Forwarder {

    private final Upstreams upstreams;
    private final LoopClients clients;
    private final EventStreams streams;
    private final Refusals refusals;
    private final ClientAddress addresses;
    private final MeterRegistry metrics;
    private final long connectTimeoutMillis;

    Forwarder(
            Upstreams upstreams,
            LoopClients clients,
            EventStreams streams,
            Refusals refusals,
            ClientAddress addresses,
            MeterRegistry metrics,
            GatewayConfig config) {
        this.upstreams = upstreams;
        this.clients = clients;
        this.streams = streams;
        this.refusals = refusals;
        this.addresses = addresses;
        this.metrics = metrics;
        this.connectTimeoutMillis = config.connections().connectTimeout().toMillis();
    }

    /** Forwards; the answer, whatever it is, ends the visit. */
    public void forward(Visit visit, Route route) {
        if (visit.declaredLength() > route.bodyLimit()) {
            refusals.answer(visit, Refusal.TOO_LARGE);
            return;
        }
        new Exchange(visit, route, upstreams.of(route.upstream()), this).begin();
    }

    HttpClient client() {
        return clients.ours();
    }

    long connectTimeoutMillis() {
        return connectTimeoutMillis;
    }

    ClientAddress addresses() {
        return addresses;
    }

    EventStreams streams() {
        return streams;
    }

    Refusals refusals() {
        return refusals;
    }

    void count(Upstream upstream, String failure) {
        metrics.counter("aloqa.gateway.upstream.failures", "upstream", upstream.name(), "kind", failure)
                .increment();
    }
}
