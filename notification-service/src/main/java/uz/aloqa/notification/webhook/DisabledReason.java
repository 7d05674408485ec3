package uz.aloqa.notification.webhook;

/** Why an endpoint is disabled. */
public enum DisabledReason {
    /** Its owner wanted it. */
    OWNER,

    /** It answered 410 Gone. */
    GONE,

    /** It failed for days. */
    FAILING
}
