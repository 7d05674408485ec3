package uz.aloqa.bench.appeals;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Latencies;
import uz.aloqa.bench.Main;
import uz.aloqa.bench.Result;
import uz.aloqa.bench.appeals.Town.Refused;
import uz.aloqa.bench.appeals.Town.Stand;

/**
 * More filings than the machine bears, at a fixed pace, whether answers come or not. Whoever is refused or gets no answer
 * comes again with the same key afterwards, as clients do; then nothing may be missing and nothing may be there twice.
 */
public final class BurstBenchmark implements Benchmark {

    private static final double NANOS = 1e9;
    private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int QUICK_ONES = 10;
    private static final int LONGEST_RECOVERY_SECONDS = 60;
    private static final int LONGEST_RETRY_SECONDS = 120;

    private record Filing(String key, String text) {}

    @Override
    public String name() {
        return "burst";
    }

    @Override
    public String what() {
        return "200 filings a second for 20 s through the gateway: lost, doubled, refused, and how soon it is over";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int perSecond = arguments.number("rate", 200);
        int seconds = arguments.number("seconds", 20);
        result.parameter("filingsPerSecond", perSecond)
                .parameter("seconds", seconds)
                .note(
                        "Recovered: ten filings in a row within 250 ms each, one every 100 ms, counted from the last of the"
                                + " burst.")
                .note("Refused and unanswered filings come again with the same key after the recovery.");
        try (Town town = Town.open()) {
            for (int i = 0; i < 300; i++) {
                town.file(Town.key(), "burst warm-up " + i);
            }
            town.signIn();
            Latencies taken = new Latencies();
            Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
            Queue<Filing> again = new ConcurrentLinkedQueue<>();
            Map<String, String> acknowledged = new ConcurrentHashMap<>();
            int all = perSecond * seconds;
            double recovery = burst(town, all, perSecond, taken, answers, again, acknowledged);
            long unanswered = again.size();
            repeat(town, again, acknowledged);
            long stored = town.count("select count(*) from appeal where body like 'burst filing %'");
            long different = town.count("select count(distinct body) from appeal where body like 'burst filing %'");
            result.figure("offered", (long) all)
                    .figure("taken", taken)
                    .figure("refusedOrUnanswered", unanswered)
                    .figure("recoverySeconds", recovery)
                    .figure("lost", all - different)
                    .figure("doubled", stored - different)
                    .figure(
                            "acknowledgedAppeals",
                            acknowledged.values().stream().distinct().count());
            answers.forEach((status, count) -> result.figure("answers." + status, count.get()));
            Main.say("offered %d, answers %s, recovered after %.1f s, lost %d, doubled %d"
                    .formatted(all, answers, recovery, all - different, stored - different));
        }
    }

    /** Files at the pace of the burst; returns the seconds until it is over. */
    private static double burst(
            Town town,
            int all,
            int perSecond,
            Latencies taken,
            Map<String, AtomicLong> answers,
            Queue<Filing> again,
            Map<String, String> acknowledged)
            throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long begin = System.nanoTime();
            for (int i = 0; i < all; i++) {
                TimeUnit.NANOSECONDS.sleep(begin + i * TimeUnit.SECONDS.toNanos(1) / perSecond - System.nanoTime());
                Filing filing = new Filing(Town.key(), "burst filing " + i);
                var _ = threads.submit(() -> {
                    String answer = attempt(town, filing, taken, acknowledged);
                    answers.computeIfAbsent(answer, one -> new AtomicLong()).incrementAndGet();
                    if (!acknowledged.containsKey(filing.key())) {
                        again.add(filing);
                    }
                    return null;
                });
            }
            return recovery(town);
        }
    }

    private static String attempt(Town town, Filing filing, Latencies taken, Map<String, String> acknowledged)
            throws InterruptedException {
        long begin = System.nanoTime();
        try {
            Stand stand = town.file(filing.key(), filing.text());
            taken.add(System.nanoTime() - begin);
            acknowledged.put(filing.key(), stand.id());
            return "201";
        } catch (Refused refused) {
            return Integer.toString(refused.status());
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static double recovery(Town town) throws InterruptedException {
        long begin = System.nanoTime();
        long since = begin;
        int quick = 0;
        while (quick < QUICK_ONES && System.nanoTime() - begin < LONGEST_RECOVERY_SECONDS * NANOS) {
            long start = System.nanoTime();
            boolean answered = attempt(
                            town, new Filing(Town.key(), "burst probe"), new Latencies(), new ConcurrentHashMap<>())
                    .equals("201");
            if (answered && System.nanoTime() - start <= QUICK) {
                since = quick == 0 ? start : since;
                quick++;
            } else {
                quick = 0;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return quick < QUICK_ONES ? LONGEST_RECOVERY_SECONDS : (since - begin) / NANOS;
    }

    private static void repeat(Town town, Queue<Filing> again, Map<String, String> acknowledged)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_RETRY_SECONDS);
        for (Filing filing = again.poll(); filing != null && System.nanoTime() < end; filing = again.poll()) {
            if (!attempt(town, filing, new Latencies(), acknowledged).equals("201")) {
                again.add(filing);
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }
}
