package uz.aloqa.appeals.owndata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;

/** Lists that are read page by page, whole. */
final class EveryPage {

    /** Items of a page. */
    static final int SIZE = 200;

    private EveryPage() {}

    /** All items, from a function that gives the page at a cursor, the first at null. */
    static <T> List<T> of(Function<@Nullable String, Page<T>> read) {
        Page<T> page = read.apply(null);
        List<T> all = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = read.apply(page.next());
            all.addAll(page.items());
        }
        return all;
    }
}
