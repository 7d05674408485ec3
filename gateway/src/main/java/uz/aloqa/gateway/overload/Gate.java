package uz.aloqa.gateway.overload;

import com.netflix.concurrency.limits.Limit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.gateway.route.Urgency;
import uz.aloqa.gateway.visit.Visit;

/** The places at one service. */
final class Gate {

    /** Above this the time of an answer says more about the client's line than about the service. */
    private static final long SMALL_BODY = 64L * 1024;

    private static final int OVERLOADED = 503;
    private static final int TIMED_OUT = 504;

    private final Limit limit;
    private final AtomicInteger open = new AtomicInteger();

    Gate(Limit limit) {
        this.limit = limit;
    }

    int limit() {
        return limit.getLimit();
    }

    int open() {
        return open.get();
    }

    /** A place, or null when those that this urgency may use are taken. */
    @Nullable
    Place enter(Urgency urgency) {
        int allowed = Math.max(1, (int) (limit.getLimit() * urgency.share()));
        int before = open.getAndUpdate(now -> now < allowed ? now + 1 : now);
        return before < allowed ? new Place(System.nanoTime(), before + 1) : null;
    }

    /** One exchange under way. */
    final class Place {

        private final long since;
        private final int inFlight;

        Place(long since, int inFlight) {
            this.since = since;
            this.inFlight = inFlight;
        }

        void leave(Visit visit, boolean answered) {
            open.decrementAndGet();
            Long answeredAt = visit.answeredAt();
            int status = visit.response().getStatusCode();
            if (status == OVERLOADED || status == TIMED_OUT) {
                limit.onSample(since, System.nanoTime() - since, inFlight, true);
            } else if (answered && answeredAt != null && visit.bytesIn() <= SMALL_BODY) {
                limit.onSample(since, answeredAt - since, inFlight, false);
            }
        }
    }
}
