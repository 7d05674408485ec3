package uz.aloqa.gateway.visit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands in a distributed trace (W3C Trace Context).
 *
 * @param traceId 32 hex digits
 * @param header the {@code traceparent} for the service
 * @param spanned whether tracing runs and this request has a span
 */
public record TraceContext(String traceId, String header, boolean spanned) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final HexFormat HEX = HexFormat.of();
    private static final String NO_TRACE = "0".repeat(32);

    /** The span of this request where tracing runs, else the caller's trace, else a new one that is not sampled. */
    static TraceContext of(MultiMap headers) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            String header = "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                    + span.getTraceFlags().asHex();
            return new TraceContext(span.getTraceId(), header, true);
        }
        return continued(headers.get("traceparent"));
    }

    static TraceContext continued(@Nullable String traceparent) {
        if (traceparent != null) {
            var matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !matcher.group(1).equals(NO_TRACE)) {
                return new TraceContext(matcher.group(1), traceparent, false);
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String traceId = HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1);
        return new TraceContext(traceId, "00-" + traceId + "-" + HEX.toHexDigits(random.nextLong() | 1) + "-00", false);
    }
}
