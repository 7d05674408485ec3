package uz.aloqa.gateway.route;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import uz.aloqa.stack.Distributions;

/** The route table that is delivered, not the one that tests are configured with. */
public final class DeliveredRoutes {

    private DeliveredRoutes() {}

    /** Reads it. */
    public static RouteTable table() {
        Path settings = Distributions.locate().root().resolve("gateway/src/main/resources/application.properties");
        try {
            return new RouteTableLoader(new SmallRyeConfigBuilder()
                            .withMapping(GatewayConfig.class)
                            .addDefaultInterceptors()
                            .withValidateUnknown(false)
                            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                            .withConverter(Duration.class, 100, new DurationConverter())
                            .withSources(
                                    new PropertiesConfigSource(settings.toUri().toURL()))
                            .build()
                            .getConfigMapping(GatewayConfig.class))
                    .load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
