package uz.aloqa.gateway.visit;

import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uz.aloqa.platform.trace.DiscreetTraces;

/** The gateway's traces tell as little as those of the services, whose beans it doesn't share. */
final class DiscreetTracing {

    @Produces
    @Singleton
    AutoConfiguredOpenTelemetrySdkBuilderCustomizer discreet() {
        return new DiscreetTraces();
    }
}
