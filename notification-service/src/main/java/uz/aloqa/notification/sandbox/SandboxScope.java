package uz.aloqa.notification.sandbox;

import uz.aloqa.notification.eventlog.IntegratorScope;

/** What a sandbox client may be allowed. Events of a district or of the whole country are not among it. */
enum SandboxScope {
    /** Reads open events by cursor. */
    EVENTS(IntegratorScope.EVENTS_READ),
    /** Has open events sent to endpoints. */
    WEBHOOKS(IntegratorScope.WEBHOOKS_MANAGE);

    private final String realmScope;

    SandboxScope(String realmScope) {
        this.realmScope = realmScope;
    }

    /** Name of the client scope in the realm and of the scope in tokens. */
    String realmScope() {
        return realmScope;
    }
}
