package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.ServiceProcess;

/**
 * What operators do and what happens to them, while people read: keys change, settings change, replicas are restarted one
 * after the other, one is killed, Keycloak ends. No request fails, and nobody repeats one.
 */
@OnThePlatform
class NothingFailsTest {

    private final World world;

    NothingFailsTest(World world) {
        this.world = world;
    }

    @Test
    void noRequestFailsWhileKeysSettingsAndReplicasChangeAndKeycloakEnds() throws Exception {
        Path file = world.folder().resolve("gateway-of-the-test.properties");
        Files.writeString(file, "# nothing yet\n");
        ServiceProcess first = world.service("appeals-service");
        try (ServiceProcess second = world.secondAppealsService();
                ServiceProcess gateway = world.gateway(
                        List.of(first, second),
                        Map.of("ALOQA_RATE_LIMITS", "false", "ALOQA_GATEWAY_FILE", file.toString()));
                SteadyReaders readers = new SteadyReaders(new Door(gateway.address()), world.signIn())) {
            readers.awaitMore(50);

            world.keycloakAdmin().rotateKeys();
            for (String user : List.of("citizen1", "inspector1")) {
                readers.use(
                        user,
                        world.signIn()
                                .ask(user)
                                .expect(200)
                                .body()
                                .path("access_token")
                                .asText());
            }
            readers.awaitMore(50);

            Door door = new Door(gateway.address());
            Files.writeString(file, """
                    aloqa.gateway.routes.brand-new.path=/api/v1/brand-new/**
                    aloqa.gateway.routes.brand-new.methods=GET
                    aloqa.gateway.routes.brand-new.upstream=appeals
                    """);
            while (Door.send(door.request("/api/v1/brand-new").GET()).status() != 401) {
                readers.awaitMore(5);
            }
            readers.awaitMore(50);

            for (ServiceProcess replica : List.of(first, second)) {
                replica.stop();
                readers.awaitMore(30);
                replica.start();
                readers.awaitMore(30);
            }
            second.kill9();
            readers.awaitMore(100);

            world.platform().keycloak().kill9();
            readers.awaitMore(50);

            var failures = readers.stop();
            Measured.say("keys, settings, two restarts, a kill, Keycloak away: %d requests answered, failed %s"
                    .formatted(readers.answered(), failures));
            assertThat(failures).isEmpty();
        }
    }
}
