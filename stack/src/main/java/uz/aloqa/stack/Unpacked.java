package uz.aloqa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import uz.aloqa.stack.process.Pause;

/**
 * A folder filled exactly once, whole or not at all, however many JVMs want it at the same time: filled under
 * another name, then renamed.
 */
final class Unpacked {

    interface Filler {
        void fill(Path folder) throws IOException;
    }

    private Unpacked() {}

    static Path once(Path folder, Filler filler) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
                    Archives.delete(unfinished);
                    Files.createDirectories(unfinished);
                    filler.fill(unfinished);
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("can't unpack into " + folder, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            FileLock lock = lockUnlessHeldHere(channel);
            if (lock != null) {
                return lock;
            }
            Pause.millis(100);
        }
    }

    /** A file lock excludes other JVMs; within one JVM a second attempt is refused instead of waiting. */
    private static @Nullable FileLock lockUnlessHeldHere(FileChannel channel) throws IOException {
        try {
            return channel.lock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }
}
