package uz.aloqa.gateway.visit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.route.RequestTarget;
import uz.aloqa.gateway.route.Route;

/** One request and what is known about it so far. Lives on the event loop of its request alone. */
public final class Visit {

    /** A client's id is kept when it can't do harm in a log. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long RFC_VARIANT = 0x8000_0000_0000_0000L;
    private static final RequestTarget UNKNOWN = new RequestTarget("/", null);

    private final RoutingContext routing;
    private final Context context;
    private final String requestId;
    private final TraceContext trace;
    private final long startedAt;
    private RequestTarget target = UNKNOWN;
    private @Nullable Route route;
    private @Nullable Caller caller;
    private @Nullable String replica;
    private @Nullable Long answeredAt;
    private @Nullable Long quotaLeft;
    private AnswerTap tap = AnswerTap.NOBODY;
    private final List<Consumer<Boolean>> ends = new ArrayList<>();
    private boolean over;
    private long bytesIn;
    private long bytesOut;

    /**
     * Begins a visit.
     *
     * @param nanos reading of the monotonic clock
     */
    public Visit(RoutingContext routing, Context context, long nanos) {
        this.routing = routing;
        this.context = context;
        this.startedAt = nanos;
        String sent = routing.request().getHeader("X-Request-Id");
        this.requestId = sent != null && REQUEST_ID.matcher(sent).matches() ? sent : anyId();
        this.trace = TraceContext.of(routing.request().headers());
    }

    /** A UUID of version 4 (RFC 9562 §5.4). It has to be unlike others, not hard to guess. */
    private static String anyId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long first = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
        long second = (random.nextLong() & ~VARIANT_BITS) | RFC_VARIANT;
        return new UUID(first, second).toString();
    }

    /** The request. */
    public HttpServerRequest request() {
        return routing.request();
    }

    /** Its answer. */
    public HttpServerResponse response() {
        return routing.response();
    }

    /** Goes on to what the gateway answers by itself. */
    public void leaveToOthers() {
        routing.next();
    }

    /** The event loop context everything of this visit runs on. */
    public Context context() {
        return context;
    }

    /** The engine, for timers. */
    public Vertx vertx() {
        return context.owner();
    }

    /** Runs when the answer is complete ({@code true}) or the client is gone ({@code false}). */
    public void onEnd(Consumer<Boolean> end) {
        if (ends.isEmpty()) {
            routing.addEndHandler(result -> ended(result.succeeded()));
        }
        ends.add(end);
    }

    /** Breaks off an answer that has begun. The server tells nobody of an end that we make ourselves. */
    public void breakOff() {
        response().reset();
        ended(false);
    }

    private void ended(boolean answered) {
        if (!over) {
            over = true;
            ends.forEach(end -> end.accept(answered));
        }
    }

    /** Id of the request: the client's, or a new one. */
    public String requestId() {
        return requestId;
    }

    /** Place in the trace. */
    public TraceContext trace() {
        return trace;
    }

    /** Monotonic reading at the beginning. */
    public long startedAt() {
        return startedAt;
    }

    /** The normalised target; {@code /} until it is known. */
    public RequestTarget target() {
        return target;
    }

    /** Sets the normalised target. */
    public void aimAt(RequestTarget normalised) {
        this.target = normalised;
    }

    /** The route, once found. */
    public @Nullable Route route() {
        return route;
    }

    /** Sets the route. */
    public void take(Route found) {
        this.route = found;
    }

    /** Who is calling, once verified; null for somebody without a token. */
    public @Nullable Caller caller() {
        return caller;
    }

    /** Sets who is calling. */
    public void identify(Caller verified) {
        this.caller = verified;
    }

    /** The replica that answered, once one was chosen. */
    public @Nullable String replica() {
        return replica;
    }

    /** Notes the replica. */
    public void servedBy(String address) {
        this.replica = address;
    }

    /** Notes that the service has begun its answer. */
    public void answered() {
        this.answeredAt = System.nanoTime();
    }

    /** Monotonic reading when the service began its answer; null before. */
    public @Nullable Long answeredAt() {
        return answeredAt;
    }

    /** What the caller has been told to have left; null before. */
    public @Nullable Long quotaLeft() {
        return quotaLeft;
    }

    /** Notes what the caller is told to have left. */
    public void leaveQuota(long requests) {
        this.quotaLeft = requests;
    }

    /** Who listens to the answer of the service. */
    public AnswerTap tap() {
        return tap;
    }

    /** Lets somebody listen to the answer of the service. */
    public void tap(AnswerTap listener) {
        this.tap = listener;
    }

    /** Bytes of the request body so far. */
    public long bytesIn() {
        return bytesIn;
    }

    /** Bytes of the answer's body so far. */
    public long bytesOut() {
        return bytesOut;
    }

    /** Counts bytes of the request body. */
    public long received(int bytes) {
        bytesIn += bytes;
        return bytesIn;
    }

    /** Counts bytes of the answer's body. */
    public void sent(int bytes) {
        bytesOut += bytes;
    }

    /** Whether a body follows the headers. */
    public boolean hasBody() {
        if (request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        long length = declaredLength();
        return length > 0 || (length < 0 && overHttp2() && !request().isEnded());
    }

    /** {@code Content-Length}, -1 when there is none that can be read. */
    public long declaredLength() {
        String length = request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether the connection carries several requests at once. */
    public boolean overHttp2() {
        return request().version() == HttpVersion.HTTP_2;
    }
}
