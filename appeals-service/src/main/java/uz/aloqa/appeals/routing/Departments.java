package uz.aloqa.appeals.routing;

/**
 * The departments of internal affairs by their SOATO: seven digits for a district or city, four for the main department of a
 * region, two for the ministry. What begins with the code of another one is under it.
 */
public final class Departments {

    /** The ministry: nobody stands above it. */
    public static final String MINISTRY = "17";

    private static final int REGION_DIGITS = 4;

    private Departments() {}

    /** The department one level up. */
    public static String above(String soato) {
        return soato.length() > REGION_DIGITS ? soato.substring(0, REGION_DIGITS) : MINISTRY;
    }

    /** Whether the first is the second or stands under it. */
    public static boolean isWithin(String soato, String department) {
        return soato.startsWith(department);
    }
}
