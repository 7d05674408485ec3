package uz.aloqa.notification.channel;

/**
 * One provider of one channel: a CDI bean, found by {@code Instance<Channel>}. It speaks the provider's protocol and says
 * what came of it; queueing, retries, rates and breakers are the sender's business (docs/adr/0010).
 */
public interface Channel {

    /** Which channel it serves. */
    ChannelKind kind();

    /** Name of the provider, like {@code smtp} or {@code eskiz}; unique, never changed: delivery rows keep it. */
    String provider();

    /** False without credentials: then it is never asked to send and no row waits for it. */
    boolean isConfigured();

    /**
     * Place among the providers of the same channel: the lowest that is configured goes first, the next one while it has to
     * pause or its breaker is open.
     */
    default int rank() {
        return 0;
    }

    /**
     * Hands one message over. Blocks, bounded by its own time-outs; called on a virtual thread, many at once. The same
     * {@link Outgoing#deliveryId()} comes again when the first try's outcome was not learned: providers that can tell
     * repeats get it as their key.
     *
     * @return what came of it; an exception counts as {@link Outcome.Retryable}
     */
    Outcome send(Outgoing message);

    /** What the provider lets us do. */
    default Limits limits() {
        return Limits.USUAL;
    }
}
