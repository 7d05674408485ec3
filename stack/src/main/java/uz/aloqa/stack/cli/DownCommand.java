package uz.aloqa.stack.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.Part;
import uz.aloqa.stack.Platform;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.StackException;
import uz.aloqa.stack.process.Programs;
import uz.aloqa.stack.process.RunRecord;
import uz.aloqa.stack.process.RunningProcess;

/** {@code ./aloqa down} and {@code ./aloqa reset}. */
final class DownCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Distributions distributions;
    private final Settings settings;
    private final Console console;

    DownCommand(Distributions distributions, Settings settings, Console console) {
        this.distributions = distributions;
        this.settings = settings;
        this.console = console;
    }

    void run() {
        OneAtATime.run(settings, this::stop);
    }

    /** Stops everything and deletes the data; asks first unless told not to. */
    void reset(boolean withoutAsking) {
        Path data = settings.folder().resolve("data");
        if (!withoutAsking) {
            java.io.Console terminal = Optional.ofNullable(System.console())
                    .filter(java.io.Console::isTerminal)
                    .orElseThrow(() -> new StackException(
                            "Nobody to ask whether all data may be deleted: say ./aloqa reset --yes."));
            String answer = terminal.readLine("Stop the platform and delete all data in %s? [y/N] ", data);
            if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
                throw new StackException("Nothing was deleted.");
            }
        }
        OneAtATime.run(settings, () -> {
            stop();
            deleteData(data);
            console.say("All data is deleted.");
        });
    }

    private void stop() {
        Platform platform = new Platform(distributions, settings);
        List<String> running = platform.parts().stream()
                .filter(Part::isRunning)
                .map(Part::name)
                .toList();
        if (!running.isEmpty()) {
            console.say("Stopping " + String.join(", ", running.reversed()));
        }
        platform.close();
        boolean others = stopOthers();
        console.say(running.isEmpty() && !others ? "Nothing was running." : "Aloqa is down; its data stays.");
    }

    /** Parts that are recorded but no longer belong to the settings, e.g. second replicas of another day. */
    private boolean stopOthers() {
        try (Stream<Path> records = Files.list(settings.folder().resolve("run"))) {
            List<RunRecord> left = records.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> RunRecord.readLiving(file).stream())
                    .toList();
            for (RunRecord record : left) {
                console.say("Stopping " + record.part());
                RunningProcess process = RunningProcess.found(record.identity());
                process.signal("TERM");
                if (!process.awaitEnd(PATIENCE)) {
                    process.kill();
                }
            }
            return !left.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteData(Path folder) {
        if (!Programs.run("rm", "-rf", "--", folder.toString()).succeeded()) {
            throw new StackException("Not all data could be deleted in " + folder + ".");
        }
    }
}
