package uz.aloqa.notification.announcement.live;

import java.util.Locale;
import java.util.Set;
import uz.aloqa.notification.announcement.reading.Told;

/**
 * Something became public.
 *
 * @param position in the order of commits
 * @param change PUBLISHED, UPDATED, CANCELLED or EXPIRED
 * @param told the announcement as it is now
 * @param direct places that it names or touches
 * @param containing places in which these lie
 */
record Change(long position, String change, Told told, Set<String> direct, Set<String> containing) {

    /** Copies. */
    Change {
        direct = Set.copyOf(direct);
        containing = Set.copyOf(containing);
    }

    /** Name of the event in the stream. */
    String event() {
        return change.toLowerCase(Locale.ROOT);
    }
}
