package uz.aloqa.platform.inbox;

/** A named effect that the operators can run again over parked events. Every bean of this type is found by itself. */
public interface EventConsumer {

    /** Name under which {@link Inbox} keeps what was done. */
    String consumerName();

    /** True for topics whose aggregates count their events without gaps. */
    boolean gapless();

    /** The effect. */
    void apply(ReceivedEvent event);
}
