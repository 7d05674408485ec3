package uz.aloqa.appeals.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;
import uz.aloqa.platform.secret.SecretColumn;

/** A place and words as encrypted columns keep them. */
public final class SecretPoint {

    private SecretPoint() {}

    /** What to store of a point. */
    public static byte @Nullable [] encrypt(SecretColumn column, UUID row, @Nullable GeoPoint point) {
        return point == null ? null : column.encrypt(row, point.lat() + " " + point.lon());
    }

    /** The point that was stored. */
    public static @Nullable GeoPoint decrypt(SecretColumn column, UUID row, byte @Nullable [] stored) {
        if (stored == null) {
            return null;
        }
        String[] parts = column.decrypt(row, stored).split(" ", 2);
        return new GeoPoint(Double.valueOf(parts[0]), Double.valueOf(parts[1]));
    }

    /** What to store of words; nothing of blank ones. */
    public static byte @Nullable [] encrypt(SecretColumn column, UUID row, @Nullable String words) {
        return words == null || words.isBlank() ? null : column.encrypt(row, words.strip());
    }

    /** The words that were stored. */
    public static @Nullable String words(SecretColumn column, UUID row, byte @Nullable [] stored) {
        return stored == null ? null : column.decrypt(row, stored);
    }
}
