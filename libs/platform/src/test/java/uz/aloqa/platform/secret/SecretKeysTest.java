package uz.aloqa.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeysTest {

    private static final String SETTING = "aloqa.secret.keyset";

    @TempDir
    private Path folder;

    @Test
    void withoutAKeyTheServiceSaysWhichSettingIsMissingAndWhatToDo() {
        assertThatThrownBy(() -> SecretKeys.read(SETTING, Optional.of(" "), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("aloqa.secret.keyset is not set")
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageContaining("docs/operations.md");
    }

    @Test
    void keysComeFromAFileTooOneALine() throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), Keys.entry(3) + "\n" + Keys.entry(2) + "\n");

        assertThat(SecretKeys.read(SETTING, Optional.empty(), Optional.of(file), Optional.empty())
                        .entries())
                .extracting(SecretKeys.Entry::id)
                .containsExactly(3, 2);
    }

    @Test
    void aKeyThatCannotBeAKeyIsNamedByItsIdAndNeverShown() {
        String shortKey = "c2hvcnQ=";
        assertThatThrownBy(() -> Keys.parse("4:" + shortKey))
                .hasMessage("aloqa.secret.keyset: key 4 has not 32 bytes")
                .hasMessageNotContaining(shortKey);
        assertThatThrownBy(() -> Keys.parse(Keys.entry(1) + ",secret")).hasMessageContaining("entry 2");
        assertThatThrownBy(() -> Keys.parse(Keys.entry(5) + "," + Keys.entry(5)))
                .hasMessageContaining("two keys have the id 5");
        assertThat(Keys.parse(Keys.entry(1)).toString()).isEqualTo("SecretKeys[entries=[key 1]]");
    }

    @Test
    void wrappedKeysOpenWithTheirKeyEncryptingKeyOnly() throws IOException, GeneralSecurityException {
        Path kek = kek("kek");
        String entry = tool("6", kek.toString());

        assertThat(entry).startsWith("6:wrapped:");
        assertThat(SecretKeys.read(SETTING, Optional.of(entry), Optional.empty(), Optional.of(kek))
                        .entries())
                .hasSize(1);
        assertThatThrownBy(
                        () -> SecretKeys.read(SETTING, Optional.of(entry), Optional.empty(), Optional.of(kek("other"))))
                .hasMessageContaining("key 6 was not wrapped by this key-encrypting key");
        assertThatThrownBy(() -> SecretKeys.read(SETTING, Optional.of(entry), Optional.empty(), Optional.empty()))
                .hasMessageContaining("is wrapped");
        assertThatThrownBy(
                        () -> SecretKeys.read(SETTING, Optional.of(Keys.entry(1)), Optional.empty(), Optional.of(kek)))
                .hasMessageContaining("is not wrapped");
        String renamed = entry.replaceFirst("6", "7");
        assertThatThrownBy(() -> SecretKeys.read(SETTING, Optional.of(renamed), Optional.empty(), Optional.of(kek)))
                .hasMessageContaining("key 7");
    }

    @Test
    void theToolMakesADifferentKeyEachTime() throws GeneralSecurityException {
        assertThat(Keys.parse(tool("1")).entries().getFirst().bytes()).hasSize(32);
        assertThat(tool("1")).isNotEqualTo(tool("1"));
        assertThatThrownBy(() -> tool("zero")).isInstanceOf(IllegalArgumentException.class);
    }

    private Path kek(String name) throws IOException {
        return Files.writeString(folder.resolve(name), Keys.entry(1).substring(2) + "\n");
    }

    private static String tool(String... arguments) throws GeneralSecurityException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        KeyTool.print(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
