package uz.aloqa.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A growing log, read from its end. */
public record LogFile(Path path) {

    private static final long ROTATE_AT = 16L << 20;
    private static final int LONGEST_TAIL = 256 << 10;

    public long size() {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a log that has grown large aside; one old generation is kept. Only while nobody writes to it. */
    public void rotate() {
        try {
            if (size() > ROTATE_AT) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't put " + path + " aside", e);
        }
    }

    /** The last lines written after the offset. */
    public List<String> tail(int lines, long sinceOffset) {
        byte[] end = read(Math.max(sinceOffset, size() - LONGEST_TAIL));
        List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** All that was written after the offset. */
    public byte[] read(long offset) {
        if (!Files.exists(path)) {
            return new byte[0];
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.min(offset, file.length()));
            byte[] bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), Integer.MAX_VALUE - 8)];
            file.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
