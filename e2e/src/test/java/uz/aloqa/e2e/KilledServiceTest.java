package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.stack.ServiceProcess;
import uz.aloqa.stack.process.Pause;

/** {@code kill -9} of a service while residents file. */
@OnThePlatform
class KilledServiceTest {

    /** What may have been sent and not yet removed at the moment of the kill, when many file at once. */
    private static final int UNDER_WAY = 64;

    private final World world;

    KilledServiceTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeals-service", "mahalla-service", "notification-service", "gateway"})
    void noFiledAppealIsWithoutItsEventAndNobodyIsToldTwice(String name) {
        String mark = "kill of " + name;
        Aftermath aftermath = Aftermath.before(world);
        ServiceProcess victim = world.service(name);
        List<Filed> filed;
        try (FilingCrowd crowd = FilingCrowd.start(
                List.of(world.resident("citizen1"), world.resident("citizen2")), mark, new Patience())) {
            crowd.awaitMore(20);
            crowd.hurry();
            crowd.awaitMore(20);
            victim.kill9();
            crowd.walk();
            Pause.millis(500);
            assertThat(victim.isRunning()).isFalse();
            victim.start();
            crowd.awaitMore(20);
            filed = crowd.stop();
        }
        aftermath.check(mark, filed, UNDER_WAY);
    }
}
