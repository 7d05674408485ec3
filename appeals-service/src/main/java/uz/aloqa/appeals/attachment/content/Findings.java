package uz.aloqa.appeals.attachment.content;

import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.routing.GeoPoint;

/** What looking at a file brought to light. */
public sealed interface Findings {

    /** SHA-256 of all of its bytes, in hexadecimal. */
    String sha256();

    /**
     * It may be taken.
     *
     * @param type what it really is
     * @param orientation of a picture, 1 to 8 as Exif counts
     * @param location where a picture says it was taken
     */
    record Taken(
            String sha256,
            FileType type,
            int orientation,
            @Nullable GeoPoint location) implements Findings {}

    /** It isn't taken. */
    record Refused(String sha256, RefusalReason reason) implements Findings {}
}
