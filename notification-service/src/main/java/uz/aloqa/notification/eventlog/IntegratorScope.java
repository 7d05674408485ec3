package uz.aloqa.notification.eventlog;

/** Scopes of integrators' tokens; client scopes of the realm have the same names. */
public final class IntegratorScope {

    /** Reads the event log by cursor. */
    public static final String EVENTS_READ = "events.read";
    /** Keeps endpoints that events are sent to. */
    public static final String WEBHOOKS_MANAGE = "webhooks.manage";
    /** Sees the events of the whole country. */
    public static final String EVENTS_NATIONAL = "events.national";

    private IntegratorScope() {}
}
