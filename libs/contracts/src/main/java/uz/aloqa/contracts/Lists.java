package uz.aloqa.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of events, which older producers leave out. */
final class Lists {

    private Lists() {}

    static <T> List<T> copyOrEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
