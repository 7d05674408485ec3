package uz.aloqa.e2e;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import uz.aloqa.stack.process.Pause;

/** People who read one thing after the other and repeat nothing: every request that fails is counted. */
final class SteadyReaders implements AutoCloseable {

    private static final int READERS = 4;
    private static final long PAUSE_MILLIS = 25;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final LongAdder answered = new LongAdder();
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> readers;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Door door;

    SteadyReaders(Door door, SignIn signIn) {
        this.door = door;
        tokens.put("citizen1", signIn.apply("citizen1"));
        tokens.put("inspector1", signIn.apply("inspector1"));
        this.readers = IntStream.range(0, READERS)
                .mapToObj(reader ->
                        CompletableFuture.runAsync(() -> read(reader % 2 == 0 ? "citizen1" : "inspector1"), threads))
                .toList();
    }

    /** Reads with this token from now on. */
    void use(String user, String token) {
        tokens.put(user, token);
    }

    /** Waits until that many more requests were answered or failed. */
    void awaitMore(int count) {
        long goal = seen() + count;
        while (seen() < goal) {
            Pause.millis(20);
        }
    }

    /** Ends, and says what failed: status or exception, and how often. */
    Map<String, LongAdder> stop() {
        going.set(false);
        readers.forEach(CompletableFuture::join);
        return failures;
    }

    long answered() {
        return answered.sum();
    }

    private long seen() {
        return answered.sum()
                + failures.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private void read(String user) {
        while (going.get()) {
            Person person = new Person(door, user, tokens::get);
            try {
                int status = person.tryGet(Person.APPEALS + "?limit=5").status();
                if (status == 200) {
                    answered.increment();
                } else {
                    fail(Integer.toString(status));
                }
            } catch (IOException e) {
                fail(e.toString());
            }
            Pause.millis(PAUSE_MILLIS);
        }
    }

    private void fail(String how) {
        failures.computeIfAbsent(how, none -> new LongAdder()).increment();
    }

    @Override
    public void close() {
        going.set(false);
        threads.close();
    }
}
