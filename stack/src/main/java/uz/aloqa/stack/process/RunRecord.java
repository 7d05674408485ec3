package uz.aloqa.stack.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What is written down about a started part, so that a later JVM finds it again. */
public record RunRecord(String part, long pid, String started, int port, String log) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The part's process, when the record is there and that very process still lives. */
    public static Optional<RunRecord> readLiving(Path file) {
        return read(file).filter(run -> run.identity().isAlive());
    }

    static Optional<RunRecord> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), RunRecord.class)) : Optional.empty();
        } catch (IOException torn) {
            // Half-written by a power cut: worth as much as none.
            return Optional.empty();
        }
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(fresh.toFile(), this);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file, e);
        }
    }

    public ProcessIdentity identity() {
        return new ProcessIdentity(pid, started);
    }
}
