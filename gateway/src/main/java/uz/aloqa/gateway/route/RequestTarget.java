package uz.aloqa.gateway.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The target of a request after the one normalisation it gets. Only this form is matched against the routes and
 * forwarded, so that the gateway and a service cannot read one path in two ways.
 *
 * @param path normalised path
 * @param query as the client wrote it, without the question mark; null when there is none
 */
public record RequestTarget(String path, @Nullable String query) {

    /** Why a target is refused. */
    public static final class Refused extends Exception {

        /** The part at fault. */
        public enum Part {
            PATH,
            QUERY
        }

        private final transient Part part;

        Refused(Part part, String message) {
            super(message, null, false, false);
            this.part = part;
        }

        /** The part at fault. */
        public Part part() {
            return part;
        }
    }

    private static final String SUB_DELIMITERS = "!$&'()*+,=:@";
    private static final String REFUSED_WHEN_ENCODED = "/\\;%";

    /**
     * Normalises: percent-encoded unreserved characters are decoded, the other escapes get upper-case digits.
     *
     * @param uri the request target as received; an absolute form loses its scheme and authority
     * @throws Refused when it holds a matrix parameter, an encoded slash, backslash, semicolon or percent sign, an empty
     *     or dot segment, a control byte, a character outside RFC 3986, or escapes that are not UTF-8
     */
    public static RequestTarget parse(String uri) throws Refused {
        String target = withoutAuthority(uri);
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? null : target.substring(mark + 1);
        if (query != null) {
            checkQuery(query);
        }
        return new RequestTarget(normalise(path), query);
    }

    /** The target as it goes to the service. */
    public String forwarded() {
        return query == null ? path : path + "?" + query;
    }

    private static String withoutAuthority(String uri) {
        int scheme = uri.startsWith("http://") ? 7 : uri.startsWith("https://") ? 8 : 0;
        if (scheme == 0) {
            return uri;
        }
        for (int i = scheme; i < uri.length(); i++) {
            if (uri.charAt(i) == '/' || uri.charAt(i) == '?') {
                return uri.charAt(i) == '?' ? "/" + uri.substring(i) : uri.substring(i);
            }
        }
        return "/";
    }

    private static String normalise(String path) throws Refused {
        if (!path.startsWith("/")) {
            throw new Refused(Refused.Part.PATH, "not an absolute path");
        }
        StringBuilder normal = new StringBuilder(path.length());
        boolean foreign = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int decoded = octet(path, i, Refused.Part.PATH);
                foreign |= decoded >= 0x80;
                append(normal, decoded);
                i += 2;
            } else if (c == '/') {
                checkSegment(normal);
                normal.append(c);
            } else if (unreserved(c) || SUB_DELIMITERS.indexOf(c) >= 0) {
                normal.append(c);
            } else {
                throw new Refused(Refused.Part.PATH, "a character that is not allowed");
            }
        }
        checkLastSegment(normal);
        if (foreign) {
            checkUtf8(normal.toString(), Refused.Part.PATH);
        }
        return normal.toString();
    }

    private static void append(StringBuilder normal, int decoded) throws Refused {
        if (control(decoded) || REFUSED_WHEN_ENCODED.indexOf(decoded) >= 0) {
            throw new Refused(Refused.Part.PATH, "an escape that is not allowed");
        }
        if (decoded < 0x80 && unreserved((char) decoded)) {
            normal.append((char) decoded);
        } else {
            normal.append('%').append(digit(decoded >> 4)).append(digit(decoded & 15));
        }
    }

    /** Before a slash is appended: what stands since the last one must not be empty or dots. */
    private static void checkSegment(StringBuilder normal) throws Refused {
        if (normal.isEmpty()) {
            return;
        }
        if (normal.charAt(normal.length() - 1) == '/') {
            throw new Refused(Refused.Part.PATH, "an empty segment");
        }
        checkLastSegment(normal);
    }

    private static void checkLastSegment(StringBuilder normal) throws Refused {
        String segment = normal.substring(normal.lastIndexOf("/") + 1);
        if (segment.equals(".") || segment.equals("..")) {
            throw new Refused(Refused.Part.PATH, "a dot segment");
        }
    }

    private static void checkQuery(String query) throws Refused {
        boolean foreign = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '%') {
                int decoded = octet(query, i, Refused.Part.QUERY);
                foreign |= decoded >= 0x80;
                if (decoded == 0) {
                    throw new Refused(Refused.Part.QUERY, "an escaped NUL");
                }
                i += 2;
            } else if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\') {
                throw new Refused(Refused.Part.QUERY, "a character that is not allowed");
            }
        }
        if (foreign) {
            checkUtf8(query, Refused.Part.QUERY);
        }
    }

    private static int octet(String text, int percent, Refused.Part part) throws Refused {
        if (percent + 2 < text.length()) {
            int high = Character.digit(text.charAt(percent + 1), 16);
            int low = Character.digit(text.charAt(percent + 2), 16);
            if (high >= 0 && low >= 0 && text.charAt(percent + 1) < 0x80 && text.charAt(percent + 2) < 0x80) {
                return high * 16 + low;
            }
        }
        throw new Refused(part, "a broken escape");
    }

    private static void checkUtf8(String escaped, Refused.Part part) throws Refused {
        ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                bytes.put((byte) octet(escaped, i, part));
                i += 2;
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            String decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            if (part == Refused.Part.PATH && decoded.chars().anyMatch(Character::isISOControl)) {
                throw new Refused(part, "a control character");
            }
        } catch (CharacterCodingException e) {
            throw new Refused(part, "escapes that are not UTF-8");
        }
    }

    private static boolean unreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    private static boolean control(int octet) {
        return octet < 0x20 || octet == 0x7f;
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
