package uz.aloqa.notification.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The thing that a notification leads to.
 *
 * @param kind what it is
 * @param id its key: a UUID, or the code of a mahalla
 */
public record Subject(Kind kind, String id) {

    /** What a notification may lead to. */
    public enum Kind {
        /** An appeal. */
        APPEAL,

        /** A task of a district. */
        TASK,

        /** A booking of a reception. */
        BOOKING,

        /** A mahalla. */
        MAHALLA,

        /** An announcement of the information centre. */
        ANNOUNCEMENT,

        /** A crime report. */
        CRIME_REPORT,

        /** A tip. */
        TIP,

        /** An alarm. */
        ALARM,

        /** The reader's own account. */
        ACCOUNT;

        /** Name among the parameters of a stored notification. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By {@link #key()}. */
        @JsonCreator
        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** A thing with a UUID. */
    public static Subject of(Kind kind, UUID id) {
        return new Subject(kind, id.toString());
    }

    /** The first thing that the stored parameters name; mahallas are in texts too, so they come last. */
    public static Optional<Subject> in(Map<String, String> parameters) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.MAHALLA)
                .filter(kind -> parameters.containsKey(kind.key()))
                .findFirst()
                .or(() -> Optional.of(Kind.MAHALLA).filter(kind -> parameters.containsKey(kind.key())))
                .map(kind -> new Subject(kind, String.valueOf(parameters.get(kind.key()))));
    }
}
