package uz.aloqa.appeals.attachment.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outermost boxes of an MP4, QuickTime or 3GP file (ISO/IEC 14496-12 §4.2): they have to cover the file to its last byte,
 * with a film's index among them. Whatever hides behind the last one is somebody else's file.
 */
final class Boxes implements Examination {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int LETTERS_FROM = 4;

    private final byte[] header = new byte[LONG_HEADER];
    private int seen;
    private long left;
    private boolean toTheEnd;
    private boolean broken;
    private boolean index;

    @Override
    public void see(byte[] bytes, int length) {
        int at = 0;
        while (at < length && !broken && !toTheEnd) {
            if (left > 0) {
                long skipped = Math.min(left, length - at);
                left -= skipped;
                at += (int) skipped;
            } else {
                header[seen++] = bytes[at++];
                begin();
            }
        }
    }

    private void begin() {
        if (seen < HEADER) {
            return;
        }
        long size = Bytes.bigEndian32(header, 0);
        if (size == 1 && seen < LONG_HEADER) {
            return;
        }
        @Nullable String type = type();
        if (type == null) {
            broken = true;
            return;
        }
        index |= type.equals("moov") || type.equals("moof");
        long whole = size == 1 ? Bytes.bigEndian32(header, 8) << 32 | Bytes.bigEndian32(header, 12) : size;
        toTheEnd = size == 0;
        broken = !toTheEnd && whole < seen;
        left = whole - seen;
        seen = 0;
    }

    private @Nullable String type() {
        StringBuilder letters = new StringBuilder();
        for (int i = LETTERS_FROM; i < HEADER; i++) {
            char letter = (char) Bytes.unsigned(header, i);
            if (letter < ' ' || letter > '~') {
                return null;
            }
            letters.append(letter);
        }
        return letters.toString();
    }

    @Override
    public Optional<RefusalReason> objection() {
        if (broken || left > 0 || seen > 0) {
            return Optional.of(RefusalReason.POLYGLOT);
        }
        return index ? Optional.empty() : Optional.of(RefusalReason.UNREADABLE);
    }
}
