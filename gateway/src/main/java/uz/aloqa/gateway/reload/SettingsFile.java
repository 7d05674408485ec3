package uz.aloqa.gateway.reload;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.logging.Logger;
import uz.aloqa.gateway.forward.Upstreams;
import uz.aloqa.gateway.limit.RateLimits;
import uz.aloqa.gateway.route.GatewayConfig;
import uz.aloqa.gateway.route.RouteTable;
import uz.aloqa.gateway.route.RouteTableLoader;

/**
 * Watches the properties file that {@code aloqa.gateway.file} names. Its {@code routes}, {@code upstreams} and
 * {@code rates} stand above all other settings and take effect within a second of a change, for the requests that come
 * then; what is under way goes on as it began. A file that can't be meant is refused with a sentence and changes nothing.
 */
@Singleton
final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(SettingsFile.class);
    private static final int ABOVE_ALL = 1_000;

    private final Optional<Path> file;
    private final Duration every;
    private final RouteTable routes;
    private final Upstreams upstreams;
    private final RateLimits rates;
    private final MeterRegistry metrics;
    private long seen = -1;

    SettingsFile(
            GatewayConfig config, RouteTable routes, Upstreams upstreams, RateLimits rates, MeterRegistry metrics) {
        this.file = config.file().map(Path::of);
        this.every = config.fileCheck();
        this.routes = routes;
        this.upstreams = upstreams;
        this.rates = rates;
        this.metrics = metrics;
    }

    /** Before the first request: a fault in the file keeps the gateway from starting. */
    void start(@Observes @Priority(1) StartupEvent starting, Vertx vertx) {
        file.ifPresent(path -> {
            seen = changedAt(path).orElse(-1);
            if (seen >= 0) {
                apply(path);
            }
            vertx.setPeriodic(every.toMillis(), timer -> vertx.executeBlocking(() -> look(path)));
        });
    }

    private boolean look(Path path) {
        OptionalLong now = changedAt(path);
        if (now.isEmpty() || now.getAsLong() == seen) {
            return false;
        }
        seen = now.getAsLong();
        try {
            apply(path);
            metrics.counter("aloqa.gateway.reloads", "result", "taken").increment();
            LOG.infof("%s taken: %d routes", path, routes.routes().size());
            return true;
        } catch (RuntimeException e) {
            metrics.counter("aloqa.gateway.reloads", "result", "refused").increment();
            LOG.errorf("%s changes nothing: %s", path, e.getMessage());
            return false;
        }
    }

    private void apply(Path path) {
        GatewayConfig config = read(path);
        RouteTable table = new RouteTableLoader(config).load();
        upstreams.take(config);
        rates.take(config);
        routes.take(table);
    }

    private static GatewayConfig read(Path path) {
        SmallRyeConfig running = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfiles(running.getProfiles())
                .withValidateUnknown(false)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(GatewayConfig.class);
        for (ConfigSource source : running.getConfigSources()) {
            builder.withSources(source);
        }
        try {
            return builder.withSources(new PropertiesConfigSource(path.toUri().toURL(), ABOVE_ALL))
                    .build()
                    .getConfigMapping(GatewayConfig.class);
        } catch (IOException e) {
            throw new IllegalStateException("it can't be read: " + e.getMessage(), e);
        }
    }

    /** Moment of the last change; nothing while there is no such file. */
    private static OptionalLong changedAt(Path path) {
        try {
            return OptionalLong.of(Files.getLastModifiedTime(path).toMillis() * 31 + Files.size(path));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
