package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.process.Ports;

class KafkaServerTest {

    private static final Distributions DISTRIBUTIONS = Distributions.locate();

    @TempDir
    private Path folder;

    @Test
    void theBrokerComesBackWithItsDataAfterAKill() throws IOException {
        List<Integer> ports = Ports.free(2);
        Path identity = folder.resolve("topics/meta.properties");
        try (KafkaServer broker = KafkaServer.start(DISTRIBUTIONS, folder, ports.get(0), ports.get(1))) {
            String formatted = Files.readString(identity);

            broker.kill9();
            assertThat(broker.isReady()).isFalse();
            broker.start();

            assertThat(broker.isReady()).isTrue();
            assertThat(identity).hasContent(formatted);
        }
        assertThat(ports).noneMatch(Ports::isTaken);
    }

    @Test
    void aBrokerThatCannotStartShowsTheEndOfItsLog() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = holder.getLocalPort();

            assertThatThrownBy(() -> KafkaServer.start(DISTRIBUTIONS, folder, taken, Ports.free()))
                    .isInstanceOfSatisfying(StackException.class, failure -> {
                        assertThat(failure).hasMessageStartingWith("kafka stopped while starting (exit code 1)");
                        assertThat(failure.evidence()).contains("Address already in use");
                    });
        }
    }
}
