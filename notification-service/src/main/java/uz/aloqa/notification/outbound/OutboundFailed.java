package uz.aloqa.notification.outbound;

import java.util.Locale;

/** No answer this time; another time may be better. */
public final class OutboundFailed extends OutboundException {

    /** How far it came. */
    public enum Reason {
        /** The name could not be looked up. */
        NAME_UNKNOWN,
        /** No connection. */
        NOT_CONNECTED,
        /** TLS failed: certificate, name or handshake. */
        TLS,
        /** Not done in time. */
        TIMEOUT,
        /** The connection broke, or what came isn't HTTP. */
        BROKEN
    }

    private final Reason reason;

    OutboundFailed(Reason reason) {
        super("failed: " + reason);
        this.reason = reason;
    }

    /** How far it came. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String name() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
