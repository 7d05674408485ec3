package uz.aloqa.mahalla.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

/** The file of an import, in the database: written and read in pieces, so that no replica holds it in memory. */
@Singleton
class ImportFile {

    private static final int PIECE = 256 * 1024;

    private final ImportTable imports;

    ImportFile(ImportTable imports) {
        this.imports = imports;
    }

    /**
     * A file that has come in.
     *
     * @param bytes its size
     * @param digest SHA-256, hexadecimal
     */
    record Stored(long bytes, String digest) {}

    /** Takes a file in. Each piece commits by itself: no connection is held while a slow client sends. */
    Stored store(UUID id, InputStream body) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream in = new DigestInputStream(body, digest);
        long bytes = 0;
        int no = 0;
        for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
            imports.append(id, no++, piece);
            bytes += piece.length;
        }
        return new Stored(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** The file from its beginning. */
    InputStream open(UUID id) {
        return new Pieces(id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private final class Pieces extends InputStream {

        private final UUID id;
        private byte[] piece = new byte[0];
        private int at;
        private int next;
        private boolean end;

        Pieces(UUID id) {
            this.id = id;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : piece[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int taken = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, taken);
            at += taken;
            return taken;
        }

        private boolean isAtEnd() {
            while (!end && at == piece.length) {
                byte[] found = imports.chunk(id, next++);
                end = found == null;
                piece = found == null ? new byte[0] : found;
                at = 0;
            }
            return end;
        }
    }
}
