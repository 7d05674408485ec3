package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.process.Pause;

/** {@code kill -9} of the database or the broker while residents file. */
@OnThePlatform
class KilledServerTest {

    private static final int UNDER_WAY = 256;

    private final World world;

    KilledServerTest(World world) {
        this.world = world;
    }

    @Test
    void whatWasAcknowledgedOutlivesTheDatabase() {
        String mark = "kill of PostgreSQL";
        Aftermath aftermath = Aftermath.before(world);
        List<Filed> filed;
        try (FilingCrowd crowd = crowd(mark)) {
            crowd.awaitMore(20);
            crowd.hurry();
            crowd.awaitMore(20);
            world.platform().postgres().kill9();
            crowd.walk();
            Pause.millis(1_000);
            world.platform().postgres().start();
            crowd.awaitMore(20);
            filed = crowd.stop();
        }
        aftermath.check(mark, filed, UNDER_WAY);
    }

    @Test
    void residentsFileWhileTheBrokerIsAwayAndTheEventsFollow() {
        String mark = "kill of Kafka";
        Aftermath aftermath = Aftermath.before(world);
        List<Filed> filed;
        try (FilingCrowd crowd = crowd(mark)) {
            crowd.awaitMore(20);
            crowd.hurry();
            crowd.awaitMore(20);
            world.platform().kafka().kill9();
            crowd.walk();
            crowd.awaitMore(40);
            assertThat(world.platform().kafka().isRunning()).isFalse();
            world.platform().kafka().start();
            crowd.awaitMore(20);
            filed = crowd.stop();
        }
        aftermath.check(mark, filed, UNDER_WAY);
    }

    private FilingCrowd crowd(String mark) {
        return FilingCrowd.start(List.of(world.resident("citizen1"), world.resident("citizen2")), mark, new Patience());
    }
}
