package uz.aloqa.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import uz.aloqa.stack.Distributions;

/** {@code bench/run <name> [parameter=value …]}. */
public final class Main {

    @SuppressWarnings("SystemOut") // a command line talks to its terminal
    private static final PrintStream OUT = System.out;

    private Main() {}

    /** Runs the bench that the first word names. */
    public static void main(String... words) throws Exception {
        List<Benchmark> benches = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Benchmark bench = benches.stream()
                .filter(one -> words.length > 0 && one.name().equals(words[0]))
                .findFirst()
                .orElse(null);
        if (bench == null) {
            benches.forEach(one -> say("%-24s %s".formatted(one.name(), one.what())));
            System.exit(words.length == 0 ? 0 : 2);
            return;
        }
        Path root = Distributions.locate().root();
        Result result = new Result(bench, root);
        bench.run(Arguments.of(Arrays.copyOfRange(words, 1, words.length)), result);
        result.writeTo(root.resolve("bench/results").resolve(bench.name() + ".json"));
    }

    /** Tells how far it is. */
    public static void say(String line) {
        OUT.println(line);
    }
}
