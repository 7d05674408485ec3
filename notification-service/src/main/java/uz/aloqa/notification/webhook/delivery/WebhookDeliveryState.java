package uz.aloqa.notification.webhook.delivery;

/** How far an event is with an endpoint. */
public enum WebhookDeliveryState {
    /** To be sent, or sent again. */
    PENDING,

    /** Answered with 2xx. */
    DELIVERED,

    /** Given up after the last attempt. */
    FAILED,

    /** Given up because the endpoint was disabled by its answers. */
    CANCELLED
}
