package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program under test that runs until it is closed.
 *
 * @param name in the results
 * @param port it listens on
 * @param process the program; what it starts belongs to it
 */
record Proxy(String name, int port, Process process) implements AutoCloseable {

    static Proxy start(String name, int port, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Proxy(name, port, builder.start());
    }

    /** Processor time of the program and all that it started. */
    Duration cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Resident megabytes of the program and all that it started. */
    double residentMb() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(handle -> resident(handle.pid()))
                .sum();
    }

    private static double resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
