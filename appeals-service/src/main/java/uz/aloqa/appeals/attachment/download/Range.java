package uz.aloqa.appeals.attachment.download;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes are asked for (RFC 9110 §14).
 *
 * @param first position of the first
 * @param last position of the last
 * @param size of the whole file
 */
record Range(long first, long last, long size) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** No byte of the file lies in the range. */
    static final class Unsatisfiable extends Exception {}

    /** The range of a request; the whole file when it names none, several, or something else than bytes. */
    static Range of(@Nullable String header, long size) throws Unsatisfiable {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new Range(0, size - 1, size);
        }
        long first;
        long last;
        if (range.group(1).isEmpty()) {
            first = Math.max(0, size - Long.parseLong(range.group(2)));
            last = size - 1;
        } else {
            first = Long.parseLong(range.group(1));
            last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        }
        if (first > last || first >= size) {
            throw new Unsatisfiable();
        }
        return new Range(first, last, size);
    }

    /** Whether it is less than the file. */
    boolean isPart() {
        return first > 0 || last < size - 1;
    }

    /** How many bytes. */
    long length() {
        return last - first + 1;
    }

    /** As in {@code Content-Range}. */
    String header() {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
