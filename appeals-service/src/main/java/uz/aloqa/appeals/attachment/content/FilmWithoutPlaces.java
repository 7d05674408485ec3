package uz.aloqa.appeals.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A film (ISO/IEC 14496-12) as it streams by, without what the camera tells beside it: the place in {@code udta} or
 * {@code meta}, XMP in {@code uuid}. Such a box becomes an empty one of the same length, so that nothing else moves and the
 * film itself stays as it came, bit by bit.
 */
public final class FilmWithoutPlaces extends InputStream {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int TYPE_AT = 4;
    private static final Set<String> CONTAINERS = Set.of("moov", "trak");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    private final InputStream film;
    private byte[] header = new byte[0];
    private int emitted;
    private long left;
    private boolean blank;

    /** The film without them. */
    public FilmWithoutPlaces(InputStream film) {
        this.film = film;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (emitted == header.length && left == 0) {
            next();
        }
        if (emitted < header.length) {
            int some = Math.min(length, header.length - emitted);
            System.arraycopy(header, emitted, bytes, from, some);
            emitted += some;
            return some;
        }
        int some = left == 0 ? -1 : film.read(bytes, from, (int) Math.min(length, left));
        if (some > 0) {
            left -= some;
            if (blank) {
                Arrays.fill(bytes, from, from + some, (byte) 0);
            }
        }
        return some;
    }

    private void next() throws IOException {
        header = film.readNBytes(HEADER);
        emitted = 0;
        blank = false;
        if (header.length < HEADER) {
            return;
        }
        long size = Bytes.bigEndian32(header, 0);
        if (size == 1) {
            byte[] rest = film.readNBytes(LONG_HEADER - HEADER);
            header = Arrays.copyOf(header, HEADER + rest.length);
            System.arraycopy(rest, 0, header, HEADER, rest.length);
            size = rest.length < HEADER
                    ? 0
                    : Bytes.bigEndian32(header, HEADER) << 32 | Bytes.bigEndian32(header, HEADER + 4);
        }
        String type = new String(header, TYPE_AT, 4, StandardCharsets.ISO_8859_1);
        if (size < header.length) {
            // To the end of the file, or no box at all: it passes as it is.
            left = Long.MAX_VALUE;
        } else if (CONTAINERS.contains(type)) {
            left = 0;
        } else {
            left = size - header.length;
            blank = TELLING.contains(type);
        }
        if (blank) {
            System.arraycopy(FREE, 0, header, TYPE_AT, FREE.length);
        }
    }

    @Override
    public void close() throws IOException {
        film.close();
    }
}
