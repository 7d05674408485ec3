package uz.aloqa.notification.channel.webpush;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/**
 * Where a browser listens, as it says itself: what {@code PushSubscription.toJSON} of the web gives. The endpoint is named by
 * the client: only the safe outbound client goes there.
 *
 * @param endpoint address of the push service for this browser
 * @param key the browser's
 * @param auth secret of the browser, 16 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record WebPushSubscription(URI endpoint, ECPublicKey key, byte[] auth) {

    private static final int LONGEST = 4_096;
    private static final int LONGEST_ENDPOINT = 2_048;
    private static final int AUTH_LENGTH = 16;
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads the address of a contact.
     *
     * @throws IllegalArgumentException when it is no subscription; the message holds none of it
     */
    public static WebPushSubscription parse(String json) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("subscription too long");
        }
        try {
            JsonNode node = JSON.readTree(json);
            URI endpoint = new URI(node.path("endpoint").asText(""));
            byte[] auth = bytes(node.path("keys").path("auth"));
            if (endpoint.getHost() == null
                    || endpoint.toString().length() > LONGEST_ENDPOINT
                    || auth.length != AUTH_LENGTH) {
                throw new IllegalArgumentException("not a push subscription");
            }
            return new WebPushSubscription(
                    endpoint, P256.publicKey(bytes(node.path("keys").path("p256dh"))), auth);
        } catch (JacksonException | URISyntaxException e) {
            throw new IllegalArgumentException("not a push subscription");
        }
    }

    /** Scheme, host and port: for whom a proof of who we are is made (RFC 8292 §2). */
    String origin() {
        String port = endpoint.getPort() == -1 ? "" : ":" + endpoint.getPort();
        return endpoint.getScheme() + "://" + endpoint.getHost() + port;
    }

    /** Not the address. */
    @Override
    public String toString() {
        return "WebPushSubscription";
    }

    /** Base64url; some browsers' libraries pad it. */
    private static byte[] bytes(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.asText("").replace("=", ""));
    }
}
