package uz.aloqa.stack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.StackException;

/** Keeps two commands from starting and stopping the same platform at the same time. */
final class OneAtATime {

    private OneAtATime() {}

    static void run(Settings settings, Runnable command) {
        Path folder = settings.folder().resolve("run");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new StackException("Another ./aloqa command is starting or stopping this platform:"
                            + " wait for it, or end it with Ctrl-C.");
                }
                command.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
