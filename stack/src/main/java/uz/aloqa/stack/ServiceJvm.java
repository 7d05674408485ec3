package uz.aloqa.stack;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the JVM of a service runs (docs/adr/0036).
 *
 * @param memory its heap, as {@code -Xmx} wants it
 * @param optimising true compiles hot code a second time, as in production: half the CPU for the same work after some minutes,
 *     for 150 MB more and a slower start. False is for a machine on which somebody works
 */
public record ServiceJvm(String memory, boolean optimising) {

    /** For a machine on which somebody works. */
    static final ServiceJvm SMALL = new ServiceJvm("192m", false);

    /** As production runs them. */
    static final ServiceJvm PRODUCTION = new ServiceJvm("384m", true);

    List<String> options() {
        return Stream.concat(
                        Stream.of("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"),
                        optimising ? Stream.empty() : Stream.of("-XX:TieredStopAtLevel=1"))
                .toList();
    }
}
