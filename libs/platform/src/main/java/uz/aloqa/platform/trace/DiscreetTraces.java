package uz.aloqa.platform.trace;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.internal.ExceptionAttributeResolver;
import io.opentelemetry.sdk.trace.internal.SdkTracerProviderUtil;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What traces tell of a request: method, route, status and time, and nothing of its sender. Whoever keeps traces has no
 * business with personal data (O‘RQ-547 article 27-1), and OpenTelemetry's defaults would give them addresses, queries, what
 * a client calls itself, and the words that a reader of JSON could not read.
 */
@Singleton
public final class DiscreetTraces implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    /** Fields in which a caller hands over what it likes; the place in the trace has a field of its own. */
    private static final Set<String> OF_THE_CALLER = Set.of("tracestate", "baggage");

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addTracerProviderCustomizer((provider, config) -> {
            // An exception's words quote what was sent; the log has them where they are ours.
            SdkTracerProviderUtil.setExceptionAttributeResolver(
                    provider,
                    (attributes, exception, longest) -> attributes.setAttribute(
                            ExceptionAttributeResolver.EXCEPTION_TYPE,
                            exception.getClass().getName()));
            return provider.addSpanProcessor(new DiscreetSpans());
        });
        builder.addPropagatorCustomizer((propagator, config) -> new Unburdened(propagator));
    }

    private record Unburdened(TextMapPropagator propagator) implements TextMapPropagator {

        @Override
        public Collection<String> fields() {
            return propagator.fields();
        }

        @Override
        public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
            propagator.inject(context, carrier, setter);
        }

        @Override
        public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
            return propagator.extract(context, carrier, new Sieve<>(getter));
        }
    }

    private record Sieve<C>(TextMapGetter<C> getter) implements TextMapGetter<C> {

        @Override
        public Iterable<String> keys(C carrier) {
            List<String> keys = new ArrayList<>();
            getter.keys(carrier).forEach(key -> {
                if (!isOfTheCaller(key)) {
                    keys.add(key);
                }
            });
            return keys;
        }

        @Override
        public @Nullable String get(@Nullable C carrier, String key) {
            return isOfTheCaller(key) ? null : getter.get(carrier, key);
        }

        private static boolean isOfTheCaller(String key) {
            return OF_THE_CALLER.contains(key.toLowerCase(Locale.ROOT));
        }
    }
}
