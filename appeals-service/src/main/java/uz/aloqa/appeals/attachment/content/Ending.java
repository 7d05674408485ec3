package uz.aloqa.appeals.attachment.content;

import java.util.Optional;

/**
 * The end of a file. A zip is read from its end, so any file with a directory of a zip behind it is one, too: that is how a
 * program hides in a film. A PDF has to end where its end mark says.
 */
final class Ending implements Examination {

    /** Record of the end of a zip, and the longest comment after it. */
    private static final int WINDOW = 22 + 65_535;

    private static final int RECORD = 22;
    private static final int COMMENT_LENGTH = 20;
    private static final int PDF_END_WITHIN = 1_024;

    private final FileType type;
    private byte[] tail = new byte[0];

    Ending(FileType type) {
        this.type = type;
    }

    @Override
    public void see(byte[] bytes, int length) {
        byte[] joined = new byte[Math.min(WINDOW, tail.length + length)];
        int fromNew = Math.min(length, joined.length);
        int fromOld = joined.length - fromNew;
        System.arraycopy(tail, tail.length - fromOld, joined, 0, fromOld);
        System.arraycopy(bytes, length - fromNew, joined, fromOld, fromNew);
        tail = joined;
    }

    @Override
    public Optional<RefusalReason> objection() {
        if (isZip()) {
            return Optional.of(RefusalReason.POLYGLOT);
        }
        return type == FileType.PDF && !endsAsPdf() ? Optional.of(RefusalReason.POLYGLOT) : Optional.empty();
    }

    private boolean isZip() {
        for (int at = Bytes.find(tail, 0, "PK\5\6"); at >= 0; at = Bytes.find(tail, at + 1, "PK\5\6")) {
            // Readers of zips forgive a comment of another length: the mark alone is enough.
            if (at + RECORD <= tail.length
                    && at + RECORD + Bytes.littleEndian16(tail, at + COMMENT_LENGTH) <= tail.length) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAsPdf() {
        int end = -1;
        for (int at = Bytes.find(tail, tail.length - PDF_END_WITHIN, "%%EOF");
                at >= 0;
                at = Bytes.find(tail, at + 1, "%%EOF")) {
            end = at + "%%EOF".length();
        }
        if (end < 0) {
            return false;
        }
        for (int at = end; at < tail.length; at++) {
            if (tail[at] != '\n' && tail[at] != '\r' && tail[at] != ' ' && tail[at] != 0) {
                return false;
            }
        }
        return true;
    }
}
