package uz.aloqa.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;

/** The place after which a page begins: the keys of the last row, opaque to the caller. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /**
     * The cursor after a row.
     *
     * @param parts keys of the row in the order of the list
     */
    public static String encode(Object... parts) {
        String joined = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the cursor of a request.
     *
     * @param cursor as the caller sent it, absent for the first page
     * @param parts how many keys the list is ordered by
     * @throws BadRequest when it isn't a cursor of this list
     */
    public static Optional<Cursor> decode(@Nullable String cursor, int parts) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> found = List.of(joined.split(SEPARATOR, -1));
            if (found.size() == parts) {
                return Optional.of(new Cursor(found));
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    /** The key at an index, as text. */
    public String text(int index) {
        return parts.get(index);
    }

    /** The key at an index, as a whole number. */
    public long number(int index) {
        return read(index, Long::parseLong);
    }

    /** The key at an index, as an id. */
    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    /** The key at an index, read by a function that throws IllegalArgumentException or a DateTimeException on nonsense. */
    public <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(parts.get(index));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw refused();
        }
    }

    private static BadRequest refused() {
        return new BadRequest(
                "cursor-malformed",
                Text.of(
                        "Kursor notoʻgʻri: uni oldingi sahifaning next maydonidan oling.",
                        "Курсор нотўғри: уни олдинги саҳифанинг next майдонидан олинг.",
                        "Неверный курсор: берите его из поля next предыдущей страницы.",
                        "The cursor is wrong: take it from the field next of the page before."));
    }
}
