package uz.aloqa.gateway.visit;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes no spans where none is ever exported ({@code ALOQA_TRACE_SHARE} is 0, as it is by default): they cost a tenth of what
 * the gateway does for a request. {@link TraceContext} continues the caller's trace or begins one in any case.
 */
public final class UntracedSource implements ConfigSourceFactory {

    private static final int ABOVE_FILES = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue share = context.getValue("quarkus.otel.traces.sampler.arg");
        // Said either way: what holds while the gateway is built would else hold for good.
        boolean traced = share.getValue() != null && !isZero(share.getValue());
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.otel.instrument.vertx-http", Boolean.toString(traced)), "untraced", ABOVE_FILES));
    }

    private static boolean isZero(String share) {
        try {
            return Double.parseDouble(share) == 0;
        } catch (NumberFormatException e) {
            // OpenTelemetry says what is wrong with it.
            return false;
        }
    }
}
