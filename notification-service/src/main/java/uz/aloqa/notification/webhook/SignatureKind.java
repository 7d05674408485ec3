package uz.aloqa.notification.webhook;

/** How requests are signed (Standard Webhooks). */
public enum SignatureKind {
    /** {@code v1}: HMAC-SHA256 with a shared secret. */
    HMAC,

    /** {@code v1a}: Ed25519; the integrator holds only the public key. */
    ED25519
}
