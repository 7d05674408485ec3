package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uz.aloqa.stack.process.Pause;

/**
 * How a good client behaves when parts of the platform die: it repeats a creating call with the same Idempotency-Key, and
 * before it repeats a change it looks whether the change has happened.
 */
final class Patience {

    /** What a client repeats: the gateway could not reach the service, or the service not its database, in time. */
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final long PAUSE_MILLIS = 100;

    private final Set<Integer> passing;
    private final Map<String, LongAdder> setbacks = new ConcurrentSkipListMap<>();

    /** Repeats only what says that a part of the platform is away. */
    Patience() {
        this(AWAY);
    }

    Patience(Set<Integer> passing) {
        this.passing = passing;
    }

    /** Something is sent once. */
    interface Call {
        Reply send() throws IOException;
    }

    /** Creates under one key, as often as it takes. */
    Reply create(Person who, String path, Object body) {
        String key = UUID.randomUUID().toString();
        return insist(() -> who.tryCreate(path, key, body)).expect(201);
    }

    /**
     * Changes an appeal from whatever version it has by now.
     *
     * @param done whether the appeal shows that the change has happened
     */
    void change(Person who, UUID appeal, String verb, Object body, Predicate<JsonNode> done) {
        String path = Person.APPEALS + "/" + appeal;
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            Reply seen = insist(() -> who.tryGet(path)).expect(200);
            if (done.test(seen.body())) {
                return;
            }
            Reply reply = once(() -> who.tryChange(path + "/" + verb, seen.etag(), body));
            if (reply != null && reply.status() == 200) {
                return;
            }
            if (reply != null && reply.status() != 412 && reply.status() != 409) {
                reply.expect(200);
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(verb + " of " + appeal + " did not succeed within " + LONGEST);
            }
        }
    }

    /** Sends until an answer comes that is not about the platform being away. */
    Reply insist(Call call) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            Reply reply = once(call);
            if (reply != null) {
                return reply;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no answer within " + LONGEST + "; setbacks: " + this);
            }
            Pause.millis(PAUSE_MILLIS);
        }
    }

    /** How often was repeated, and why. */
    Map<String, Long> setbacks() {
        Map<String, Long> counts = new TreeMap<>();
        setbacks.forEach((why, count) -> counts.put(why, count.sum()));
        return counts;
    }

    @Override
    public String toString() {
        return setbacks().toString();
    }

    /** Nothing when the platform was away. */
    private @Nullable Reply once(Call call) {
        try {
            Reply reply = call.send();
            if (!passing.contains(reply.status())) {
                return reply;
            }
            count(Integer.toString(reply.status()));
        } catch (IOException broken) {
            count(broken.getClass().getSimpleName());
        }
        return null;
    }

    private void count(String why) {
        setbacks.computeIfAbsent(why, first -> new LongAdder()).increment();
    }
}
