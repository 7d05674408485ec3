package uz.aloqa.stack;

import java.util.List;
import uz.aloqa.stack.cli.CommandLine;
import uz.aloqa.stack.cli.Console;

/** What the {@code aloqa} script runs. */
public final class Main {

    private Main() {}

    /** The first argument is the command, see {@code ./aloqa help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(Console.standard(), System.getenv()).run(List.of(arguments)));
    }
}
