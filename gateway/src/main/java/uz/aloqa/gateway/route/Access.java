package uz.aloqa.gateway.route;

/** Who may pass a route. */
public enum Access {
    /** Anybody; a token that is sent all the same has to be valid. */
    PUBLIC,
    /** Whoever brings a valid access token; the service decides about roles and jurisdiction. */
    AUTHENTICATED
}
