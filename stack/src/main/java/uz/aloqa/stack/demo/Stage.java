package uz.aloqa.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import uz.aloqa.stack.StackException;
import uz.aloqa.stack.cli.Console;

/** Where a story is told: numbered steps, the facts below them, and the demand that each of them holds. */
final class Stage {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Console console;
    private int step;

    Stage(Console console) {
        this.console = console;
    }

    int step() {
        return step;
    }

    void begin(String what) {
        step++;
        say("");
        say(step + ". " + what);
    }

    void say(String line) {
        console.say(line);
    }

    void fact(String line) {
        say("     " + line);
    }

    void shown(LiveStream.Arrival arrival, long since) {
        require(
                arrival.nanoTime() - since < AT_ONCE.toNanos(),
                "The live stream showed it only after " + millis(since, arrival.nanoTime()) + ".");
        fact("on the live stream " + millis(since, arrival.nanoTime()) + " later: “"
                + arrival.notification().path("title").asText() + "”");
    }

    static String text(JsonNode node, String field) {
        String value = node.path(field).asText();
        require(!value.isEmpty() && !node.path(field).isNull(), "There is no " + field + " in " + node + ".");
        return value;
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StackException(otherwise);
        }
    }

    static String millis(long from, long until) {
        return Math.max(0, Duration.ofNanos(until - from).toMillis()) + " ms";
    }
}
