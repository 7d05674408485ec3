package uz.aloqa.gateway.forward;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A service and its replicas. */
public final class Upstream {

    private final String name;
    private final String document;
    private final List<Replica> replicas;
    private final long passOverNanos;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(String name, String document, List<Replica> replicas, long passOverNanos) {
        this.name = name;
        this.document = document;
        this.replicas = replicas;
        this.passOverNanos = passOverNanos;
    }

    /** Name in the configuration. */
    public String name() {
        return name;
    }

    /** Name of the committed OpenAPI document. */
    public String document() {
        return document;
    }

    List<Replica> replicas() {
        return replicas;
    }

    /** How many there are. */
    public int size() {
        return replicas.size();
    }

    /**
     * The replica with the fewest open exchanges, in turn where that is equal. One that lately took no connection is
     * chosen only when no other is left: a refused connection costs little, an answer withheld costs the caller's work.
     *
     * @param tried replicas that have already been tried for this request
     * @param now monotonic reading
     */
    public @Nullable Replica choose(Set<Replica> tried, long now) {
        if (replicas.size() == 1) {
            Replica only = replicas.getFirst();
            return tried.contains(only) ? null : only;
        }
        int start = Math.floorMod(turn.getAndIncrement(), replicas.size());
        Replica best = null;
        boolean bestPassedOver = false;
        for (int i = 0; i < replicas.size(); i++) {
            Replica replica = replicas.get((start + i) % replicas.size());
            if (tried.contains(replica)) {
                continue;
            }
            boolean passedOver = replica.passedOver(now);
            if (best == null
                    || (bestPassedOver && !passedOver)
                    || (bestPassedOver == passedOver && replica.openExchanges() < best.openExchanges())) {
                best = replica;
                bestPassedOver = passedOver;
            }
        }
        return best;
    }

    /** Notes that a replica did not take a connection. */
    public void failed(Replica replica, long now) {
        replica.failed(now, passOverNanos);
    }
}
