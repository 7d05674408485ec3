package uz.aloqa.appeals.letter;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that people copy from paper: sixteen letters and digits by fours, without those that look alike (Crockford's
 * Base 32); eighty random bits, so that nobody finds one by trying.
 *
 * @param text like {@code 7Q4M-0XKD-9V2A-HT3C}
 */
record VerificationCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    static VerificationCode random(SecureRandom random) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return grouped(letters);
    }

    /** As somebody typed it: small letters, other gaps, O for 0 and I or L for 1 are understood. */
    static Optional<VerificationCode> parse(String typed) {
        StringBuilder letters = new StringBuilder();
        for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter == '-' || Character.isWhitespace(letter)) {
                continue;
            }
            char meant = switch (letter) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> letter; // any other stands for itself
            };
            if (LETTERS.indexOf(meant) < 0 || letters.length() == LENGTH) {
                return Optional.empty();
            }
            letters.append(meant);
        }
        return letters.length() == LENGTH ? Optional.of(grouped(letters)) : Optional.empty();
    }

    private static VerificationCode grouped(StringBuilder letters) {
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            letters.insert(at, '-');
        }
        return new VerificationCode(letters.toString());
    }
}
