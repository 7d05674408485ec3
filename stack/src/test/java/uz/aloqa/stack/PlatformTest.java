package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.process.RunRecord;

class PlatformTest {

    private static final Distributions DISTRIBUTIONS = Distributions.locate();

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedWithItsPartAndVariableAndNothingIsStarted() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = holder.getLocalPort();
            Settings settings = Settings.of(
                    DISTRIBUTIONS,
                    Map.of(
                            "ALOQA_DATA", folder.toString(),
                            "ALOQA_POSTGRES_PORT", "1",
                            "ALOQA_KAFKA_PORT", Integer.toString(taken)));
            Platform platform = new Platform(DISTRIBUTIONS, withFreePortsBut(settings, Address.KAFKA));

            assertThatThrownBy(() -> platform.start(Progress.SILENT))
                    .isInstanceOf(StackException.class)
                    .hasMessage("Port " + taken + ", which kafka needs, is taken by another program:"
                            + " end that one, or choose another port with ALOQA_KAFKA_PORT.");

            assertThat(platform.parts()).noneMatch(Part::isRunning);
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aRecordWhosePidBelongsToAnotherProcessByNowIsNotTakenForAPart() throws IOException {
        Settings settings = Settings.onFreePorts(folder);
        Path record = folder.resolve("run/gateway.json");
        new RunRecord("gateway", ProcessHandle.current().pid(), "another boot/1", 8080, "gateway.log").write(record);

        try (Platform platform = new Platform(DISTRIBUTIONS, settings)) {
            assertThat(platform.service("gateway").isRunning()).isFalse();
            platform.service("gateway").kill9();
        }

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(Files.exists(record)).isFalse();
    }

    @Test
    void aPortThatIsNoPortIsRefusedWithItsVariable() {
        assertThatThrownBy(() -> Settings.of(DISTRIBUTIONS, Map.of("ALOQA_GATEWAY_PORT", "eighty")))
                .hasMessage("ALOQA_GATEWAY_PORT is eighty, which is no port: 1 to 65535.");
    }

    @Test
    void aSecondReplicaHasItsOwnNameAndPortAndTheGatewayKnowsBoth() {
        Settings settings = Settings.onFreePorts(folder).withReplicas("appeals-service", 2);

        Platform platform = new Platform(DISTRIBUTIONS, settings);

        ServiceProcess first = platform.service("appeals-service");
        ServiceProcess second = platform.service("appeals-service-2");
        assertThat(second.port()).isNotEqualTo(first.port());
        assertThat(platform.service("gateway").environment())
                .containsEntry(
                        "ALOQA_APPEALS_URL", "http://localhost:" + first.port() + ",http://localhost:" + second.port());
        assertThat(second.environment()).containsEntry("ALOQA_HTTP_PORT", Integer.toString(second.port()));
    }

    private Settings withFreePortsBut(Settings given, Address kept) {
        Map<Address, Integer> ports =
                new java.util.EnumMap<>(Settings.onFreePorts(folder).ports());
        ports.put(kept, given.port(kept));
        return new Settings(
                given.folder(),
                ports,
                given.replicas(),
                given.serviceJvm(),
                given.keycloakMemory(),
                given.kafkaMemory(),
                given.databasePassword(),
                given.serviceEnvironment());
    }
}
