package uz.aloqa.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.internal.ExtendedSpanProcessor;
import java.util.List;

/** Takes out of a span, as it ends, what tells of the sender of a request; the path becomes that of the route. */
final class DiscreetSpans implements ExtendedSpanProcessor {

    private static final String REDACTED = "REDACTED";
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

    /** By OpenTelemetry's semantic conventions. */
    private static final List<AttributeKey<String>> OF_THE_SENDER = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("user_agent.original"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"));

    @Override
    public void onEnding(ReadWriteSpan span) {
        for (AttributeKey<String> key : OF_THE_SENDER) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, REDACTED);
            }
        }
        if (span.getAttribute(PATH) != null) {
            String route = span.getAttribute(ROUTE);
            span.setAttribute(PATH, route == null ? REDACTED : route);
        }
    }

    @Override
    public boolean isOnEndingRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Some of it is known only at the end.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing can be changed any more.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
