package uz.aloqa.gateway.route;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the route table.
 *
 * @param name of the line; goes into metrics and the access log
 * @param path {@code /a/b} for that path alone, {@code /a/b/**} for it and everything below
 * @param methods allowed; GET brings HEAD along
 * @param upstream name of the service
 * @param access who may pass
 * @param bodyLimit largest request body, in bytes
 * @param timeouts how long the service may take
 * @param rate name of the class of quotas
 * @param urgency who goes first when the service is overloaded
 * @param cached whether public answers are kept for a moment
 */
public record Route(
        String name,
        String path,
        Set<String> methods,
        String upstream,
        Access access,
        long bodyLimit,
        Timeouts timeouts,
        String rate,
        Urgency urgency,
        boolean cached) {

    private static final String BELOW = "/**";

    /**
     * How long a service may take; null is no limit.
     *
     * @param firstByte from the last byte of the request to the first of the answer, and between two bytes of a request
     *     body
     * @param idle between two bytes of the answer
     * @param total for the whole exchange
     */
    public record Timeouts(
            Duration firstByte,
            @Nullable Duration idle,
            @Nullable Duration total) {}

    /** Whether paths below the literal one belong to the route as well. */
    public boolean coversBelow() {
        return path.endsWith(BELOW);
    }

    /** The path without its wildcard. */
    public String literal() {
        return coversBelow() ? path.substring(0, path.length() - BELOW.length()) : path;
    }
}
