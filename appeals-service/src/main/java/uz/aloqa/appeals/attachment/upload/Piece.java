package uz.aloqa.appeals.attachment.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Some bytes of a file as they came in.
 *
 * @param bytes as many as came, at most {@link #SIZE}
 * @param ending what came after them
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Piece(byte[] bytes, Ending ending) {

    /** No more than this of a file is in memory at once. */
    static final int SIZE = 4 << 20;

    /** How a piece ends. */
    enum Ending {
        /** More may follow. */
        FULL,
        /** The request is over. */
        LAST,
        /** The connection broke; what had come is kept all the same. */
        BROKEN
    }

    /** Reads the next piece. */
    static Piece read(InputStream in) {
        byte[] bytes = new byte[SIZE];
        int length = 0;
        try {
            while (length < SIZE) {
                int read = in.read(bytes, length, SIZE - length);
                if (read < 0) {
                    return new Piece(Arrays.copyOf(bytes, length), Ending.LAST);
                }
                length += read;
            }
            return new Piece(bytes, Ending.FULL);
        } catch (IOException e) {
            return new Piece(Arrays.copyOf(bytes, length), Ending.BROKEN);
        }
    }
}
