package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentKeysTest {

    @TempDir
    private Path folder;

    @Test
    void keysAreMadeOnceForTheirOwnerAndOutliveARestart() throws IOException {
        DevelopmentKeys keys = new DevelopmentKeys(folder.resolve("data/keys/notification-service"));
        keys.ensure();
        Map<String, String> environment = keys.environment();
        Path columns = Path.of(environment.get("ALOQA_SECRET_KEYSET_FILE"));
        String made = Files.readString(columns);

        keys.ensure();

        assertThat(made).matches("1:[A-Za-z0-9+/]{43}=\n");
        assertThat(columns).hasContent(made);
        assertThat(Files.readString(Path.of(environment.get("ALOQA_SECRET_INDEX_KEYSET_FILE"))))
                .isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(columns)))
                .isEqualTo("rw-------");
    }
}
