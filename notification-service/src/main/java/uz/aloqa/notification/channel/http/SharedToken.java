package uz.aloqa.notification.channel.http;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Outcome;

/**
 * An access token that all senders of a provider share. Who needs one while none is held waits for the one request that
 * fetches it, and shares its failure too: a provider that is away is not asked by everybody in turn.
 */
public final class SharedToken {

    /** What a request for a token brought. */
    public sealed interface Fetched {}

    /**
     * A token.
     *
     * @param value the token
     * @param useUntil shortly before it expires
     */
    public record Token(String value, Instant useUntil) implements Fetched {

        /** Not the value. */
        @Override
        public String toString() {
            return "Token[until " + useUntil + "]";
        }
    }

    /**
     * None.
     *
     * @param outcome for the messages that waited for it
     */
    public record NoToken(Outcome outcome) implements Fetched {}

    private final Supplier<Fetched> source;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Token held;
    private @Nullable CompletableFuture<Fetched> underway;

    /**
     * Holds nothing yet.
     *
     * @param source asks the provider; blocks, bounded
     * @param clock tells when a token is too old
     */
    public SharedToken(Supplier<Fetched> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The held token, or what a request for a new one brings. */
    public Fetched get() {
        CompletableFuture<Fetched> shared;
        boolean first = false;
        lock.lock();
        try {
            if (held != null && clock.instant().isBefore(held.useUntil())) {
                return held;
            }
            if (underway == null) {
                underway = new CompletableFuture<>();
                first = true;
            }
            shared = underway;
        } finally {
            lock.unlock();
        }
        if (first) {
            fetch(shared);
        }
        return shared.join();
    }

    /**
     * The provider didn't take a token; forgotten unless it has been replaced meanwhile.
     *
     * @param value as {@link #get} gave it
     */
    public void refused(String value) {
        lock.lock();
        try {
            if (held != null && held.value().equals(value)) {
                held = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private void fetch(CompletableFuture<Fetched> mine) {
        Fetched fetched = new NoToken(new Outcome.Retryable("token-failed", null, false));
        try {
            fetched = source.get();
        } finally {
            lock.lock();
            try {
                underway = null;
                if (fetched instanceof Token token) {
                    held = token;
                }
            } finally {
                lock.unlock();
            }
            mine.complete(fetched);
        }
    }
}
