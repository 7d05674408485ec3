package uz.aloqa.appeals.attachment.content;

import java.util.Optional;

/** A WAV file says how long it is; nothing may follow. */
final class WaveLength implements Examination {

    private static final int HEADER = 8;

    private final byte[] header = new byte[HEADER];
    private long seen;

    @Override
    public void see(byte[] bytes, int length) {
        for (int i = 0; i < length && seen + i < HEADER; i++) {
            header[(int) seen + i] = bytes[i];
        }
        seen += length;
    }

    @Override
    public Optional<RefusalReason> objection() {
        long said = Bytes.littleEndian32(header, 4) + HEADER;
        // A chunk of odd length is filled up by one byte, which some programs don't count.
        return seen > said + 1 ? Optional.of(RefusalReason.POLYGLOT) : Optional.empty();
    }
}
