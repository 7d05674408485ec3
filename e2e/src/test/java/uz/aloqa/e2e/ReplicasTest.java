package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.ServiceProcess;

/** Two replicas of appeals-service behind one gateway, under many commands on few appeals, each killed once. */
@OnThePlatform
class ReplicasTest {

    private static final int APPEALS = 40;
    private static final int UNDER_WAY = 128;

    private final World world;

    ReplicasTest(World world) {
        this.world = world;
    }

    @Test
    void eachAppealKeepsTheOrderOfItsEventsAndNoneIsLost() {
        Set<String> oldAppeals = world.appealTopic().appeals();
        ServiceProcess first = world.service("appeals-service");
        try (ServiceProcess second = world.secondAppealsService();
                ServiceProcess gateway = world.gatewayTo(List.of(first, second))) {
            Door door = new Door(gateway.address());
            Patience patience = new Patience();
            List<UUID> appeals;
            try (Dialogues dialogues = Dialogues.start(world, door, patience, APPEALS)) {
                for (ServiceProcess victim : List.of(first, second)) {
                    dialogues.awaitMore(100);
                    victim.kill9();
                    dialogues.awaitMore(50);
                    victim.start();
                }
                dialogues.awaitMore(100);
                appeals = dialogues.finish();
            }
            List<Step> rows = new ArrayList<>();
            Resident reader = world.resident("citizen1", door);
            for (UUID appeal : appeals) {
                List<Step> history = Step.of(appeal, reader.history(appeal));
                assertThat(history).last().isEqualTo(new Step(appeal, history.size(), "AppealRated"));
                assertThat(history.stream().filter(step -> step.type().equals("MessagePosted")))
                        .as("every acknowledged message once, and no other")
                        .hasSize(reader.messages(reader.see(appeal)).size());
                rows.addAll(history);
            }
            EventChecker.Verdict verdict = world.appealTopic().judge(oldAppeals, rows);
            Measured.say("two replicas: %d appeals, %d events, repeated %d times, setbacks %s"
                    .formatted(appeals.size(), verdict.events(), verdict.repetitions(), patience));
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.repetitions()).isLessThanOrEqualTo(UNDER_WAY);
        }
    }
}
