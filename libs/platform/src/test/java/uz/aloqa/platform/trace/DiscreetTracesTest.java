package uz.aloqa.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiscreetTracesTest {

    private static final String SECRET = "kanareyka";

    private final List<SpanData> exported = new ArrayList<>();
    private final OpenTelemetrySdk sdk = sdk();

    @AfterEach
    void end() {
        sdk.close();
    }

    @Test
    void aSpanTellsNothingOfTheSenderAndOfThePathItsRoute() {
        Span span = begin();
        span.setAttribute("http.route", "/api/v1/appeals/{id}");
        span.setAttribute("http.request.method", "GET");
        span.end();

        assertThat(exported).singleElement().satisfies(data -> {
            assertThat(data.toString()).doesNotContain(SECRET);
            assertThat(data.getAttributes().get(AttributeKey.stringKey("url.path")))
                    .isEqualTo("/api/v1/appeals/{id}");
            assertThat(data.getAttributes().get(AttributeKey.stringKey("http.request.method")))
                    .isEqualTo("GET");
        });
    }

    @Test
    void aPathThatNobodyHasIsNotTold() {
        begin().end();
        assertThat(exported.getFirst().getAttributes().get(AttributeKey.stringKey("url.path")))
                .isEqualTo("REDACTED");
    }

    @Test
    void ofAnExceptionTheTypeIsToldAndNotItsWords() {
        begin().recordException(new IllegalStateException("can't read " + SECRET))
                .end();
        assertThat(exported.getFirst().getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getAttributes().toString()).doesNotContain(SECRET);
            assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.type")))
                    .isEqualTo(IllegalStateException.class.getName());
        });
    }

    @Test
    void aTraceIsContinuedWithoutWhatItsCallerHandsOver() {
        Context context = sdk.getPropagators()
                .getTextMapPropagator()
                .extract(
                        Context.root(),
                        Map.of(
                                "traceparent",
                                "00-7a6b5c4d3e2f1a0b7a6b5c4d3e2f1a0b-1a2b3c4d5e6f7a8b-01",
                                "tracestate",
                                "who=" + SECRET,
                                "baggage",
                                "who=" + SECRET),
                        fields());
        sdk.getTracer("test").spanBuilder("GET").setParent(context).startSpan().end();

        assertThat(context.toString()).doesNotContain(SECRET);
        assertThat(exported.getFirst().getTraceId()).isEqualTo("7a6b5c4d3e2f1a0b7a6b5c4d3e2f1a0b");
        assertThat(exported.getFirst().getSpanContext().getTraceState().isEmpty())
                .isTrue();
    }

    private Span begin() {
        Span span = sdk.getTracer("test").spanBuilder("GET").startSpan();
        for (String name : List.of(
                "url.path", "url.query", "url.full", "user_agent.original", "client.address", "network.peer.address")) {
            span.setAttribute(name, "/" + SECRET);
        }
        return span;
    }

    private OpenTelemetrySdk sdk() {
        AutoConfiguredOpenTelemetrySdkBuilder builder = AutoConfiguredOpenTelemetrySdk.builder()
                .addPropertiesSupplier(() -> Map.of(
                        "otel.traces.exporter", "none",
                        "otel.metrics.exporter", "none",
                        "otel.logs.exporter", "none"))
                .addTracerProviderCustomizer(
                        (provider, config) -> provider.addSpanProcessor(SimpleSpanProcessor.create(exporter())));
        new DiscreetTraces().customize(builder);
        return builder.build().getOpenTelemetrySdk();
    }

    private SpanExporter exporter() {
        return new SpanExporter() {
            @Override
            public CompletableResultCode export(Collection<SpanData> spans) {
                exported.addAll(spans);
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode flush() {
                return CompletableResultCode.ofSuccess();
            }

            @Override
            public CompletableResultCode shutdown() {
                return CompletableResultCode.ofSuccess();
            }
        };
    }

    private static TextMapGetter<Map<String, String>> fields() {
        return new TextMapGetter<>() {
            @Override
            public Iterable<String> keys(Map<String, String> carrier) {
                return carrier.keySet();
            }

            @Override
            public String get(Map<String, String> carrier, String key) {
                return carrier == null ? null : carrier.get(key);
            }
        };
    }
}
