package uz.aloqa.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in order
 * @param next cursor of the next page, absent on the last
 * @param <T> kind of item
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read one more than asked for, which tells whether there is a next page.
     *
     * @param rows at most {@code limit + 1}
     * @param limit size of the page
     * @param cursor cursor after a row
     * @param item what the row looks like in the answer
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> cursor, Function<R, T> item) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown.stream().map(item).toList(), more ? cursor.apply(shown.getLast()) : null);
    }
}
