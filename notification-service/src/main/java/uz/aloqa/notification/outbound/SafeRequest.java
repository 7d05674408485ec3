package uz.aloqa.notification.outbound;

import java.net.URI;
import java.util.Map;

/**
 * A request to an address that somebody else named.
 *
 * @param method like POST
 * @param url https
 * @param headers besides Host and Content-Length
 * @param body empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // sent once, never compared
public record SafeRequest(String method, URI url, Map<String, String> headers, byte[] body) {

    /** Copies the headers. */
    public SafeRequest {
        headers = Map.copyOf(headers);
    }

    /** A POST. */
    public static SafeRequest post(URI url, Map<String, String> headers, byte[] body) {
        return new SafeRequest("POST", url, headers, body);
    }
}
