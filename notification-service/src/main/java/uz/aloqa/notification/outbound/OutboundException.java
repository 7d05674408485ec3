package uz.aloqa.notification.outbound;

/** A request that got no answer. */
public abstract sealed class OutboundException extends RuntimeException permits OutboundRefused, OutboundFailed {

    OutboundException(String message) {
        super(message, null, false, false);
    }

    /** Kebab-case name of what went wrong, for logs of deliveries. */
    public abstract String name();
}
