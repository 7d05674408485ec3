package uz.aloqa.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uz.aloqa.stack.process.JvmEnd;
import uz.aloqa.stack.process.LogFile;
import uz.aloqa.stack.process.Pause;
import uz.aloqa.stack.process.ProcessMemory;
import uz.aloqa.stack.process.RunRecord;
import uz.aloqa.stack.process.RunningProcess;

/**
 * One process of the platform. It can be started again after {@link #stop()} or {@link #kill9()} and goes on
 * with its data; after {@link #close()} it can't.
 */
public abstract sealed class Part implements AutoCloseable
        permits KafkaServer, KeycloakServer, PostgresServer, S3Server, ServiceProcess {

    private static final long POLL_MILLIS = 100;
    private static final int TAIL_LINES = 25;
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration STOP_WHILE_STARTING = Duration.ofSeconds(3);

    private final String name;
    private final int port;
    private final PartFiles files;
    private final Runnable closing = this::close;
    private @Nullable RunningProcess process;
    private long logStart;
    private volatile boolean starting;
    private boolean closed;

    Part(String name, int port, PartFiles files) {
        this.name = name;
        this.port = port;
        this.files = files;
        this.process = files.record()
                .flatMap(RunRecord::readLiving)
                .map(run -> RunningProcess.found(run.identity()))
                .orElse(null);
    }

    /** What must be there before the process starts; done again at every start, so it must be repeatable. */
    abstract void prepare();

    abstract List<String> command();

    abstract Map<String, String> environment();

    /** Whether the part does its work now, not only whether its process lives. */
    public abstract boolean isReady();

    /** The longest a healthy part takes to become ready on a slow, busy machine. */
    abstract Duration readyWithin();

    /** The signal that asks for an orderly end. */
    String stopSignal() {
        return "TERM";
    }

    /** Starts the process, when it doesn't run yet, and waits until it is ready. */
    public final void start() {
        launch();
        awaitReady(readyWithin());
    }

    /** Starts the process without waiting. */
    public final synchronized void launch() {
        if (closed) {
            throw new StackException(name + " was closed before it could start.");
        }
        if (isRunning()) {
            return;
        }
        prepare();
        LogFile log = new LogFile(files.log());
        log.rotate();
        logStart = log.size();
        RunningProcess started = RunningProcess.launch(command(), environment(), files.log());
        process = started;
        starting = true;
        files.record()
                .ifPresent(record -> new RunRecord(
                                name,
                                started.pid(),
                                started.identity().started(),
                                port,
                                files.log().toString())
                        .write(record));
    }

    /** Waits until the part is ready; a sentence and the end of its log when it ends or takes longer. */
    public final void awaitReady(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (!isRunning()) {
                throw failure(" stopped while starting" + exitCode());
            }
            if (System.nanoTime() > end) {
                throw failure(" was not ready within " + limit.toSeconds() + " s");
            }
            Pause.millis(POLL_MILLIS);
        }
        starting = false;
    }

    /** Asks for an orderly end, waits, and ends the process by force when it takes too long. */
    public final synchronized void stop() {
        if (process != null) {
            process.signal(stopSignal());
            // One that hasn't finished starting often doesn't listen, and has nothing to finish.
            if (!process.awaitEnd(starting ? STOP_WHILE_STARTING : STOP)) {
                process.kill();
            }
        }
        forget();
    }

    /** Ends the process and its children at once, as a crash would. */
    public final synchronized void kill9() {
        if (process != null) {
            process.kill();
        }
        forget();
    }

    /** Freezes the process: it lives and holds its connections, but does nothing. */
    public final synchronized void pause() {
        running().signal("STOP");
    }

    /** Lets a frozen process go on. */
    public final synchronized void resume() {
        running().signal("CONT");
    }

    /** Stops the part for good. */
    @Override
    public final synchronized void close() {
        closed = true;
        stop();
        JvmEnd.forget(closing);
    }

    public final synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    public final String name() {
        return name;
    }

    public final int port() {
        return port;
    }

    public final Path log() {
        return files.log();
    }

    /** The end of what the part has said since it was started. */
    public final List<String> logTail() {
        return new LogFile(files.log()).tail(TAIL_LINES, logStart);
    }

    public final synchronized OptionalLong pid() {
        return process != null && process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    /** Memory of the process and its children. */
    public final synchronized ProcessMemory memory() {
        return process == null ? ProcessMemory.NONE : ProcessMemory.of(process.family());
    }

    final Path data() {
        return files.data();
    }

    /** For a part that no run record keeps: it must not outlive the JVM that started it. */
    final void closeWithJvm() {
        JvmEnd.run(closing);
    }

    /** Starts a part of its own, closing it again when it doesn't become ready. */
    static <P extends Part> P startAlone(P part) {
        part.closeWithJvm();
        try {
            part.start();
            return part;
        } catch (RuntimeException e) {
            part.close();
            throw e;
        }
    }

    private RunningProcess running() {
        if (process == null || !process.isAlive()) {
            throw new StackException(name + " is not running.");
        }
        return process;
    }

    private synchronized String exitCode() {
        OptionalInt code = process == null ? OptionalInt.empty() : process.exitCode();
        return code.isPresent() ? " (exit code " + code.getAsInt() + ")" : "";
    }

    private StackException failure(String what) {
        return new StackException(
                name + what + "; the end of its log " + files.log() + ":", String.join("\n", logTail()));
    }

    private void forget() {
        process = null;
        try {
            if (files.record().isPresent()) {
                Files.deleteIfExists(files.record().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
