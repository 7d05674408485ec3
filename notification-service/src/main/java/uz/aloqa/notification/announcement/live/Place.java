package uz.aloqa.notification.announcement.live;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody follows: a place, or everything.
 *
 * @param code SOATO or code of a mahalla, null for everything
 * @param above places in which it lies
 */
record Place(@Nullable String code, List<String> above) {

    /** Copies. */
    Place {
        above = List.copyOf(above);
    }

    boolean isConcernedBy(Change change) {
        return code == null
                || change.direct().contains(code)
                || change.containing().contains(code)
                || above.stream().anyMatch(change.direct()::contains);
    }
}
