package uz.aloqa.platform.inbox;

/** What an event does here. Runs in the transaction that also remembers that it ran; may be tried again after a rollback. */
@FunctionalInterface
public interface EventEffect {

    /** Does it. Whatever it throws rolls everything back. */
    void apply(ReceivedEvent event);
}
