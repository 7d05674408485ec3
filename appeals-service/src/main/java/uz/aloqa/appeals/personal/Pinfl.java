package uz.aloqa.appeals.personal;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Personal identification number (JShShIR): 14 digits {@code C DDMMYY RRR SSS K}. How K is made isn't officially published:
 * a number that looks mistyped is a doubt to be shown and never a ground to refuse.
 */
public final class Pinfl {

    private static final int[] WEIGHTS = {7, 3, 1};

    private Pinfl() {}

    /** Whether the number looks mistyped: its check digit or its date of birth doesn't fit. */
    public static boolean isDoubtful(String number) {
        return !number.matches("[1-6]\\d{13}") || !hasDate(number) || !checkDigitFits(number);
    }

    private static boolean checkDigitFits(String number) {
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += Character.digit(number.charAt(i), 10) * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10 == Character.digit(number.charAt(13), 10);
    }

    private static boolean hasDate(String number) {
        int century = 1800 + (Character.digit(number.charAt(0), 10) - 1) / 2 * 100;
        try {
            LocalDate.of(
                    century + Integer.parseInt(number.substring(5, 7)),
                    Integer.parseInt(number.substring(3, 5)),
                    Integer.parseInt(number.substring(1, 3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
