package uz.aloqa.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessTest {

    @TempDir
    private Path folder;

    private RunningProcess sleeper;

    @BeforeEach
    void launchAProcess() {
        sleeper = RunningProcess.launch(
                List.of("sh", "-c", "echo $GREETING; sleep 300"), Map.of("GREETING", "salom"), folder.resolve("log"));
    }

    @AfterEach
    void endIt() {
        sleeper.kill();
    }

    @Test
    void aRecordedProcessIsFoundAgainWhileItLives() {
        Path file = folder.resolve("run/sleeper.json");
        record(sleeper.identity().started()).write(file);

        assertThat(RunRecord.readLiving(file)).map(RunRecord::pid).hasValue(sleeper.pid());

        sleeper.kill();
        assertThat(RunRecord.readLiving(file)).isEmpty();
    }

    @Test
    void aPidThatBelongsToAYoungerProcessIsNotTrusted() {
        Path file = folder.resolve("run/sleeper.json");
        record(sleeper.identity().started() + "0").write(file);

        assertThat(RunRecord.readLiving(file)).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void aTornRecordCountsAsNone() throws Exception {
        Path file = folder.resolve("torn.json");
        Files.writeString(file, "{\"part\":\"gate");

        assertThat(RunRecord.readLiving(file)).isEmpty();
    }

    @Test
    void aKillTakesTheChildrenToo() {
        List<ProcessIdentity> family = sleeper.family();
        assertThat(family).hasSizeGreaterThanOrEqualTo(1);

        sleeper.kill();

        assertThat(family).noneMatch(ProcessIdentity::isAlive);
    }

    @Test
    void aSignalledProcessEndsAndItsOutputIsInTheLog() {
        LogFile log = awaitOutput();
        sleeper.signal("TERM");

        assertThat(sleeper.awaitEnd(Duration.ofSeconds(5))).isTrue();
        assertThat(log.tail(5, 0)).containsExactly("salom");
    }

    @Test
    void theProcessLivesInASessionOfItsOwn() throws Exception {
        assertThat(awaitOutput().size()).isPositive();
        String stat = Files.readString(Path.of("/proc/" + sleeper.pid() + "/stat"));
        String session = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];

        assertThat(session).isEqualTo(Long.toString(sleeper.pid()));
    }

    private LogFile awaitOutput() {
        LogFile log = new LogFile(folder.resolve("log"));
        while (log.size() == 0 && sleeper.isAlive()) {
            Pause.millis(10);
        }
        return log;
    }

    private RunRecord record(String started) {
        return new RunRecord("sleeper", sleeper.pid(), started, 1, "log");
    }
}
