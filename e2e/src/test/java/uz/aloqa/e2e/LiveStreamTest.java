package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.stack.ServiceProcess;
import uz.aloqa.stack.process.Pause;

/** A live stream whose server dies. */
@OnThePlatform
class LiveStreamTest {

    private static final int LONGEST_SECONDS = 60;

    private final World world;

    LiveStreamTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification-service", "gateway"})
    void whoComesBackWithTheLastIdMissesNothingAndSeesNothingTwice(String name) {
        String mark = "stream and " + name;
        Officer inspector = world.officer("inspector1");
        ServiceProcess victim = world.service(name);
        try (Follower follower = new Follower(inspector)) {
            follower.awaitConnections(1);
            Set<String> filed = fileWhileKilling(victim, follower, mark);
            List<Long> shown = awaitAll(follower, filed);
            // Positions count everything of this inbox from where the stream began: each once, in order, no hole.
            assertThat(shown)
                    .isEqualTo(LongStream.range(shown.getFirst(), shown.getFirst() + shown.size())
                            .boxed()
                            .toList());
            List<Long> inbox = inspector.notifications().stream()
                    .map(note -> note.path("position").asLong())
                    .filter(position -> position >= shown.getFirst())
                    .toList();
            assertThat(shown).containsAll(inbox);
            Measured.say(
                    "%s: %d notifications over %d connections".formatted(mark, shown.size(), follower.connections()));
        }
    }

    private Set<String> fileWhileKilling(ServiceProcess victim, Follower follower, String mark) {
        try (FilingCrowd crowd = FilingCrowd.start(
                List.of(world.resident("citizen1"), world.resident("citizen2")), mark, new Patience())) {
            crowd.awaitMore(15);
            victim.kill9();
            Pause.millis(500);
            victim.start();
            follower.awaitConnections(2);
            crowd.awaitMore(15);
            return crowd.stop().stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        }
    }

    /** The positions of all notifications that arrived, once the filed appeals are among them. */
    private static List<Long> awaitAll(Follower follower, Set<String> filed) {
        for (int waited = 0; waited < LONGEST_SECONDS; waited++) {
            List<JsonNode> arrived = follower.arrivals().stream()
                    .map(LiveStream.Arrival::notification)
                    .toList();
            Set<String> shown =
                    arrived.stream().map(note -> note.path("appealId").asText()).collect(Collectors.toSet());
            if (shown.containsAll(filed)) {
                return arrived.stream()
                        .map(note -> note.path("position").asLong())
                        .toList();
            }
            Pause.millis(1_000);
        }
        throw new AssertionError("not every appeal was shown within " + LONGEST_SECONDS + " s");
    }
}
