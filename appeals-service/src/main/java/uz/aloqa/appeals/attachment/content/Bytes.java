package uz.aloqa.appeals.attachment.content;

import java.nio.charset.StandardCharsets;

/** Looks at bytes in place. */
final class Bytes {

    private Bytes() {}

    /** Whether the bytes at a position are these characters, each one byte. */
    static boolean at(byte[] bytes, int position, String characters) {
        return at(bytes, position, characters.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Whether the bytes at a position are these. */
    static boolean at(byte[] bytes, int position, byte[] wanted) {
        if (position < 0 || position + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[position + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The position of the characters from a position on, -1 when they aren't there. */
    static int find(byte[] bytes, int from, String characters) {
        for (int position = Math.max(0, from); position <= bytes.length - characters.length(); position++) {
            if (at(bytes, position, characters)) {
                return position;
            }
        }
        return -1;
    }

    static int unsigned(byte[] bytes, int position) {
        return bytes[position] & 0xff;
    }

    static int bigEndian16(byte[] bytes, int position) {
        return unsigned(bytes, position) << 8 | unsigned(bytes, position + 1);
    }

    static long bigEndian32(byte[] bytes, int position) {
        return (long) bigEndian16(bytes, position) << 16 | bigEndian16(bytes, position + 2);
    }

    static int littleEndian16(byte[] bytes, int position) {
        return unsigned(bytes, position + 1) << 8 | unsigned(bytes, position);
    }

    static long littleEndian32(byte[] bytes, int position) {
        return (long) littleEndian16(bytes, position + 2) << 16 | littleEndian16(bytes, position);
    }
}
