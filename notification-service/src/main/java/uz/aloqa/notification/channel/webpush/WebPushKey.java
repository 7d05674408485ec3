package uz.aloqa.notification.channel.webpush;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a page needs to subscribe its browser.
 *
 * @param publicKey for {@code applicationServerKey}
 */
@Schema(name = "WebPushKey", description = "What a page needs to subscribe its browser")
record WebPushKey(
        @Schema(
                description = "For applicationServerKey of PushManager.subscribe: point on P-256, base64url",
                examples = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
                required = true)
        String publicKey) {}
