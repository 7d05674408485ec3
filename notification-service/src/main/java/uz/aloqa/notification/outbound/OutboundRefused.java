package uz.aloqa.notification.outbound;

import java.util.Locale;

/** We don't send there: trying again is no use until the address changes. */
public final class OutboundRefused extends OutboundException {

    /** What is wrong with the address. */
    public enum Reason {
        /** Not a URL with a host name or an address in its usual form. */
        MALFORMED,
        /** The scheme isn't https. */
        NOT_HTTPS,
        /** The URL carries a user or password. */
        CREDENTIALS,
        /** The port isn't one that may be asked. */
        PORT,
        /** The name leads, or leads among others, to an address that isn't of the open Internet. */
        ADDRESS
    }

    private final Reason reason;

    OutboundRefused(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    /** What is wrong with the address. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String name() {
        return "refused-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
