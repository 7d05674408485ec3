package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.process.Ports;

class S3ServerTest {

    @TempDir
    private Path folder;

    @Test
    void theStoreComesBackAfterAKillAndRefusesStrangers() {
        int port = Ports.free();
        try (S3Server store = S3Server.start(Distributions.locate(), folder, port, "secret")) {
            assertThat(HttpProbe.answersOk(store.address())).isFalse();

            store.kill9();
            assertThat(store.isReady()).isFalse();
            store.start();

            assertThat(store.isReady()).isTrue();
            assertThat(folder.resolve("buckets")).isDirectory();
        }
        assertThat(Ports.isTaken(port)).isFalse();
        assertThat(Files.exists(folder.resolve("s3proxy.properties"))).isTrue();
    }
}
