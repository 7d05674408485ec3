package uz.aloqa.notification.outbound;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer.
 *
 * @param status of HTTP; 3xx too, since redirects are not followed
 * @param headers by name in lower case, the first of each
 * @param body its beginning, at most the limit
 * @param truncated true when there was more of it
 * @param took from looking up the name to here
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record SafeResponse(int status, Map<String, String> headers, byte[] body, boolean truncated, Duration took) {

    /** Copies the headers. */
    public SafeResponse {
        headers = Map.copyOf(headers);
    }

    /** A header's value, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** True for 2xx. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
