package uz.aloqa.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the service gave it.
 *
 * @param fields its end-to-end header fields
 * @param body its bytes
 * @param tag its entity tag, where it has one
 * @param storedAt monotonic nanoseconds
 * @param freshFor nanoseconds
 */
record Stored(
        List<Map.Entry<String, String>> fields,
        Buffer body,
        @Nullable String tag,
        long storedAt,
        long freshFor) {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int FIELD = 64;
    private static final Set<String> DISTINGUISHED = Set.of("accept", "accept-language", "accept-encoding", "origin");

    /** How long an answer with this head stays fresh, in nanoseconds; 0 when it must not be kept (RFC 9111 §3). */
    static long freshness(int status, MultiMap head) {
        if (status != 200 || head.contains(HttpHeaders.SET_COOKIE) || !onlyDistinguished(head)) {
            return 0;
        }
        boolean isPublic = false;
        long seconds = 0;
        for (String line : head.getAll(HttpHeaders.CACHE_CONTROL)) {
            for (String word : line.toLowerCase(Locale.ROOT).split(",", -1)) {
                String directive = word.strip();
                switch (directive) {
                    case "public" -> isPublic = true;
                    case "private", "no-store", "no-cache" -> {
                        return 0;
                    }
                    default -> {
                        if (directive.startsWith("max-age=")) {
                            seconds = seconds(directive.substring("max-age=".length()));
                        }
                    }
                }
            }
        }
        return isPublic ? seconds * NANOS_PER_SECOND : 0;
    }

    private static boolean onlyDistinguished(MultiMap head) {
        return head.getAll(HttpHeaders.VARY).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .allMatch(name -> name.isEmpty() || DISTINGUISHED.contains(name));
    }

    private static long seconds(String digits) {
        try {
            return Math.clamp(Long.parseLong(digits), 0, 86_400);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    Stored renewed(long now) {
        return new Stored(fields, body, tag, now, freshFor);
    }

    boolean freshAt(long now) {
        return now - storedAt < freshFor;
    }

    long ageSeconds(long now) {
        return (now - storedAt) / NANOS_PER_SECOND;
    }

    /** Bytes it occupies, about. */
    int weight() {
        int weight = body.length();
        for (Map.Entry<String, String> field : fields) {
            weight += field.getKey().length() + field.getValue().length() + FIELD;
        }
        return weight;
    }

    /** Whether the client has this very answer already (RFC 9110 §13.1.2). */
    boolean isKnownBy(@Nullable String ifNoneMatch) {
        String mine = tag;
        return mine != null
                && ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || weak(known).equals(weak(mine)));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
