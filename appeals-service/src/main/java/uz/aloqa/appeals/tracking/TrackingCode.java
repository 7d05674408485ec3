package uz.aloqa.appeals.tracking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret beside the number of an appeal: twelve letters and digits, sixty bits, like {@code 7KQ4-M2XR-9TBA}, without those
 * that are mistaken for each other (Crockford's base 32).
 *
 * <p>It is made from the key of the request and the id of the appeal, which only applicant and platform know together. So a
 * repeated request gets the same code, though only a hash of it is kept (ADR 0027).
 *
 * @param letters without the dashes
 */
record TrackingCode(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** The code of an appeal that was filed, or a code asked for, with that key. */
    static TrackingCode of(UUID appealId, String requestKey) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("tracking " + requestKey).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            long bits = ByteBuffer.wrap(mac.doFinal(bytes(appealId))).getLong();
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                letters.append(ALPHABET.charAt((int) (bits >>> (i * BITS)) & 31));
            }
            return new TrackingCode(letters.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code as somebody typed it: in any case, with or without dashes, O for 0, I and L for 1. */
    static Optional<TrackingCode> parse(String written) {
        String letters = written.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(letters).matches() ? Optional.of(new TrackingCode(letters)) : Optional.empty();
    }

    /** What is kept of it: SHA-256 over the id and the code, in hexadecimal digits. */
    String hash(UUID appealId) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes(appealId));
            return HexFormat.of().formatHex(sha.digest(letters.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is printed. */
    String printed() {
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }

    /** Never the code: it would stand in a log. */
    @Override
    public String toString() {
        return "TrackingCode";
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
