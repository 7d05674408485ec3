package uz.aloqa.appeals.attachment.content;

import java.util.Optional;

/**
 * The directory at the end of a zip: it has to be the last thing in the file, to begin where it says and to have no comment,
 * so that what is read from the front (as it was checked) is what a program reads from the back.
 */
final class ZipDirectory implements Examination {

    private static final int RECORD = 22;

    private final byte[] tail = new byte[RECORD];
    private long seen;

    @Override
    public void see(byte[] bytes, int length) {
        int fromNew = Math.min(length, RECORD);
        System.arraycopy(tail, fromNew, tail, 0, RECORD - fromNew);
        System.arraycopy(bytes, length - fromNew, tail, RECORD - fromNew, fromNew);
        seen += length;
    }

    @Override
    public Optional<RefusalReason> objection() {
        long directorySize = Bytes.littleEndian32(tail, 12);
        long directoryAt = Bytes.littleEndian32(tail, 16);
        boolean whole = Bytes.at(tail, 0, "PK\5\6")
                && Bytes.littleEndian16(tail, 20) == 0
                && directoryAt + directorySize + RECORD == seen;
        return whole ? Optional.empty() : Optional.of(RefusalReason.POLYGLOT);
    }
}
