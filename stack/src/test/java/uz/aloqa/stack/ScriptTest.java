package uz.aloqa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uz.aloqa.stack.process.Programs;

/** The script {@code aloqa} before it can run any Java. */
class ScriptTest {

    private static final String SCRIPT =
            Distributions.locate().root().resolve("aloqa").toString();

    @TempDir
    private Path folder;

    @Test
    void theFirstJdkThatIsNewEnoughIsChosen() throws IOException {
        jdk("old", "17.0.15");
        Path wanted = jdk("temurin", "25.0.1");

        assertThat(javaHome(Map.of("ALOQA_JDK_FOLDERS", folder.toString())))
                .isEqualTo(new Programs.Result(0, wanted + "\n"));
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdk() throws IOException {
        Files.delete(jdk("jre", "25").resolve("bin/javac"));

        assertThat(javaHome(Map.of("ALOQA_JDK_FOLDERS", folder.toString())).succeeded())
                .isFalse();
    }

    @Test
    void withoutAJdkOneSentenceSaysWhatToInstall() throws IOException {
        jdk("old", "21.0.2");

        Programs.Result result = javaHome(Map.of("ALOQA_JDK_FOLDERS", folder.toString()));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .isEqualTo("aloqa: No JDK 25 or newer found: install one (Debian: apt install"
                        + " openjdk-25-jdk-headless; others: https://adoptium.net) or set ALOQA_JAVA_HOME.\n");
    }

    @Test
    void aJdkChosenByHandIsTakenOrRefusedButNeverReplaced() throws IOException {
        Path newer = jdk("newer", "26-ea");
        Path old = jdk("old", "17.0.15");

        assertThat(javaHome(Map.of("ALOQA_JAVA_HOME", newer.toString())))
                .isEqualTo(new Programs.Result(0, newer + "\n"));
        assertThat(javaHome(Map.of("ALOQA_JAVA_HOME", old.toString())).output())
                .isEqualTo("aloqa: ALOQA_JAVA_HOME is " + old + ", which is no JDK 25 or newer.\n");
    }

    @Test
    void anUnknownCommandIsRefused() {
        Programs.Result result = Programs.run(SCRIPT, "fly");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).endsWith("aloqa: There is no command 'fly'.\n");
    }

    @Test
    void everyVariableOfAPortIsExplainedInTheHelp() {
        String help = Programs.run(SCRIPT, "help").output();

        for (Address address : Address.values()) {
            assertThat(help).contains(address.variable() + "=" + address.standard());
        }
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Files.setPosixFilePermissions(
                    Files.createFile(home.resolve("bin").resolve(program)),
                    PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Programs.Result javaHome(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(Map.of("ALOQA_JAVA_HOME", "", "ALOQA_JDK_FOLDERS", ""));
        all.putAll(variables);
        return Programs.run(java.util.List.of(SCRIPT, "java-home"), all);
    }
}
