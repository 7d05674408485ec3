package uz.aloqa.gateway.route;

/** Who may pass a route. */
public enum Access {
    /** Anybody; a token that is sent all the same has to be valid. */
    PUBLIC,
    /**
     * Anybody, and nothing of who it is reaches the service: no address, no device, no cookie, no token (docs/adr/0026).
     */
    ANONYMOUS,
    /** Whoever brings a valid access token; the service decides about roles and jurisdiction. */
    AUTHENTICATED;

    /** Whether the route is open without a token. */
    public boolean isOpen() {
        return switch (this) {
            case PUBLIC, ANONYMOUS -> true;
            case AUTHENTICATED -> false;
        };
    }
}
