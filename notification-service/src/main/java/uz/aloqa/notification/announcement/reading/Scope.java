package uz.aloqa.notification.announcement.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;

/**
 * Which announcements somebody wants to read.
 *
 * @param place SOATO of a region or district, or code of a mahalla: what concerns any part of it
 * @param above regions and districts in which the place lies: what is meant for all of them concerns it too
 * @param kind only these
 * @param alertsOnly only those that CAP carries
 * @param since changed at or after, ended ones too
 * @param ended also those that are cancelled or expired
 * @param words to be found in the text of any language
 */
public record Scope(
        @Nullable String place,
        List<String> above,
        @Nullable AnnouncementKind kind,
        boolean alertsOnly,
        @Nullable Instant since,
        boolean ended,
        @Nullable String words) {

    /** Copies. */
    public Scope {
        above = List.copyOf(above);
    }

    /** Everything in force at a place. */
    public static Scope at(@Nullable String place, List<String> above) {
        return new Scope(place, above, null, false, null, false, null);
    }

    /** The alerts in force at a place. */
    public static Scope alertsAt(@Nullable String place, List<String> above) {
        return new Scope(place, above, null, true, null, false, null);
    }
}
