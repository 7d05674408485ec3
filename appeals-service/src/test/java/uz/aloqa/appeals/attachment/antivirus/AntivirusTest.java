package uz.aloqa.appeals.attachment.antivirus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uz.aloqa.appeals.attachment.Specimens;

class AntivirusTest {

    @Test
    void withoutAScannerEveryFileIsClean() throws IOException {
        assertThat(scan(null, 1, Specimens.EICAR)).isInstanceOf(Verdict.Clean.class);
    }

    @Test
    void theScannerFindsWhatItKnows() throws IOException {
        try (Clamd clamd = new Clamd()) {
            assertThat(scan("localhost", clamd.port(), Specimens.pdf(""))).isInstanceOf(Verdict.Clean.class);
            assertThat(scan("localhost", clamd.port(), Specimens.join(new byte[300_000], Specimens.EICAR)))
                    .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void silenceABrokenConnectionAndAClosedDoorAreNoAnswer() throws IOException {
        int port;
        try (Clamd clamd = new Clamd()) {
            port = clamd.port();
            assertThat(scan("localhost", port, Specimens.latin("SCANNER-SLOW"))).isInstanceOf(Verdict.Away.class);
            assertThat(scan("localhost", port, Specimens.latin("SCANNER-BREAKS")))
                    .isEqualTo(new Verdict.Away("no answer"));
        }
        assertThat(scan("localhost", port, Specimens.pdf(""))).isInstanceOf(Verdict.Away.class);
    }

    private static Verdict scan(@org.jspecify.annotations.Nullable String host, int port, byte[] file)
            throws IOException {
        return new Antivirus(new Settings(Optional.ofNullable(host), port)).scan(() -> new ByteArrayInputStream(file));
    }

    private record Settings(Optional<String> host, int port) implements AntivirusConfig {

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofMillis(300);
        }
    }
}
