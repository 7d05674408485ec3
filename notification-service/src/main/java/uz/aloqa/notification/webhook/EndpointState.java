package uz.aloqa.notification.webhook;

/** Whether events are sent to an endpoint. */
public enum EndpointState {
    /** Events are sent. */
    ENABLED,

    /** Nothing is sent; events of this time are had by a replay. */
    DISABLED
}
