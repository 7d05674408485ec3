package uz.aloqa.contracts;

import java.util.Locale;
import java.util.regex.Pattern;

/** CloudEvents {@code type} of the event records: {@code uz.aloqa.appeal-registered.v1} for {@link AppealRegistered}. */
public final class EventTypes {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private EventTypes() {}

    /**
     * The CloudEvents type of an event record.
     *
     * @param event any record of this package
     */
    public static String of(Object event) {
        return of(event.getClass());
    }

    /**
     * The CloudEvents type of an event class.
     *
     * @param event class of a record of this package
     */
    public static String of(Class<?> event) {
        String kebab = HUMP.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        return "uz.aloqa." + kebab + ".v1";
    }
}
