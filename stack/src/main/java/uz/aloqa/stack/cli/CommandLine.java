package uz.aloqa.stack.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.Part;
import uz.aloqa.stack.Platform;
import uz.aloqa.stack.Settings;
import uz.aloqa.stack.StackException;
import uz.aloqa.stack.demo.Demo;
import uz.aloqa.stack.process.JvmEnd;
import uz.aloqa.stack.process.Programs;

/** Reads the command and its options, runs it, and turns its end into an exit code. */
public final class CommandLine {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final Console console;
    private final Map<String, String> variables;

    public CommandLine(Console console, Map<String, String> variables) {
        this.console = console;
        this.variables = Map.copyOf(variables);
    }

    /** Runs one command to its end; the answer is the exit code of the program. */
    public int run(List<String> arguments) {
        try {
            if (arguments.isEmpty()) {
                throw new StackException("No command given; see ./aloqa help.");
            }
            List<String> options = arguments.subList(1, arguments.size());
            return run(arguments.getFirst(), options);
        } catch (StackException e) {
            // While the JVM ends everything fails, and only because of that.
            if (!JvmEnd.hasBegun()) {
                console.complain("aloqa: " + e.sentence());
                if (!e.evidence().isBlank()) {
                    console.complain(e.evidence().stripTrailing().indent(2).stripTrailing());
                }
            }
            return FAILED;
        } catch (UncheckedIOException e) {
            console.complain("aloqa: " + e.getMessage() + ": " + e.getCause());
            return FAILED;
        }
    }

    private int run(String command, List<String> options) {
        Distributions distributions = Distributions.locate();
        Settings settings = Settings.of(distributions, variables);
        return switch (command) {
            case "up" -> {
                allow(options);
                new UpCommand(distributions, settings, console).run();
                yield DONE;
            }
            case "status" -> {
                allow(options, "--quiet");
                yield status(new Platform(distributions, settings), options.contains("--quiet"));
            }
            case "logs" -> {
                logs(new Platform(distributions, settings), options);
                yield DONE;
            }
            case "down" -> {
                allow(options);
                new DownCommand(distributions, settings, console).run();
                yield DONE;
            }
            case "reset" -> {
                allow(options, "--yes");
                new DownCommand(distributions, settings, console).reset(options.contains("--yes"));
                yield DONE;
            }
            case "demo" -> {
                allow(options);
                new Demo(settings, console).play();
                yield DONE;
            }
            case "audit" -> {
                if (!options.equals(List.of("verify"))) {
                    throw new StackException("The audit log can be verified: ./aloqa audit verify.");
                }
                yield verifyAudit(new Platform(distributions, settings));
            }
            default -> throw new StackException("There is no command '" + command + "'; see ./aloqa help.");
        };
    }

    private int status(Platform platform, boolean quiet) {
        if (!quiet) {
            StatusTable.of(platform).forEach(console::say);
        }
        return platform.parts().stream().allMatch(Part::isReady) ? DONE : FAILED;
    }

    private int verifyAudit(Platform platform) {
        Programs.Result result = platform.service("appeals-service").verifyAudit();
        console.say(result.output().stripTrailing());
        return result.exitCode();
    }

    private void logs(Platform platform, List<String> options) {
        List<String> names =
                options.stream().filter(option -> !option.startsWith("-")).toList();
        allow(options.stream().filter(option -> option.startsWith("-")).toList(), "-f");
        List<Part> parts = platform.parts().stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
        if (parts.size() < names.size() || parts.isEmpty()) {
            throw new StackException("There is no such part; the parts are "
                    + String.join(
                            ", ", platform.parts().stream().map(Part::name).toList()) + ".");
        }
        Logs logs = new Logs(parts, console);
        logs.show();
        if (options.contains("-f")) {
            logs.follow();
        }
    }

    private static void allow(List<String> options, String... known) {
        options.stream()
                .filter(option -> !List.of(known).contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new StackException("'" + option + "' is not understood here; see ./aloqa help.");
                });
    }
}
