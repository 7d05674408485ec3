package uz.aloqa.bench.appeals;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

/** File, assign, answer, search: one after the other, by some users at once, with few and with a million appeals stored. */
public final class LifecycleBenchmark implements Benchmark {

    private static final String[] CALLS = {"file", "assign", "answer", "search"};
    private static final int FEW = 10;
    private static final int MANY = 50;
    private static final double NANOS = 1e9;

    /** Of ten users: 25 lifecycles a second. */
    private static final Duration PACE = Duration.ofMillis(400);

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public String what() {
        return "file, assign, answer, search through the gateway by 10 and 50 users, empty and with a million appeals";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int appeals = arguments.number("appeals", 1_000_000);
        int seconds = arguments.number("seconds", 30);
        int warmUp = arguments.number("warmup", 240);
        result.parameter("appealsStored", appeals)
                .parameter("secondsPerRun", seconds)
                .parameter("warmUpSeconds", warmUp)
                .note(
                        "Through the gateway with full policy; quotas are counted and never spent. Users work without a pause, paced ones"
                                + " begin a lifecycle each every 400 ms.")
                .note("Stored appeals are rows with their words, of two years in 206 districts, one in twenty in the"
                        + " district that is measured.");
        try (Town town = Town.open()) {
            // Code is compiled while it runs: the first minutes of a service are not what is measured.
            run(town, MANY, warmUp, Duration.ZERO);
            double empty = measured(town, "empty", seconds, result);
            if (appeals > 0) {
                long begin = System.nanoTime();
                town.store(appeals);
                result.figure("storingSeconds", (System.nanoTime() - begin) / NANOS);
                Main.say(appeals + " appeals are stored");
                run(town, MANY, warmUp / 8, Duration.ZERO);
                double full = measured(town, "full", seconds, result);
                result.figure("fullToEmpty", full / empty);
            }
            result.figure("residentMb", town.residentMb());
        }
    }

    /** By few with pauses, by few without, then by many; returns the lifecycles a second of many. */
    private static double measured(Town town, String stored, int seconds, Result result) throws Exception {
        run(town, FEW, seconds, PACE).writeTo(result, stored + "." + FEW + "usersPaced");
        run(town, FEW, seconds, Duration.ZERO).writeTo(result, stored + "." + FEW + "users");
        Run many = run(town, MANY, seconds, Duration.ZERO);
        many.writeTo(result, stored + "." + MANY + "users");
        return many.perSecond();
    }

    /** What a run found. */
    private record Run(double perSecond, Map<String, Latencies> calls, Map<String, AtomicLong> refusals) {

        void writeTo(Result result, String name) {
            result.figure(name + ".lifecyclesPerSecond", perSecond);
            calls.forEach((call, latencies) -> result.figure(name + "." + call, latencies));
            result.figure(
                    name + ".refused",
                    refusals.values().stream().mapToLong(AtomicLong::get).sum());
            Main.say("%s: %.1f lifecycles/s, p95 %s, refused %s".formatted(name, perSecond, p95(), refusals));
        }

        private Map<String, Double> p95() {
            Map<String, Double> p95 = new LinkedHashMap<>();
            calls.forEach((call, latencies) -> p95.put(call, latencies.millis(95)));
            return p95;
        }
    }

    /**
     * Some users at once, each one lifecycle after the other.
     *
     * @param pace time from the beginning of one to the beginning of the next; zero for no pause
     */
    private static Run run(Town town, int users, int seconds, Duration pace) throws Exception {
        town.signIn();
        Map<String, Latencies> calls = new LinkedHashMap<>();
        for (String call : CALLS) {
            calls.put(call, new Latencies());
        }
        Map<String, AtomicLong> refusals = new ConcurrentHashMap<>();
        AtomicLong done = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < users; user++) {
                long first = begin + pace.toNanos() * user / users;
                var _ = threads.submit(() -> {
                    for (long due = first; System.nanoTime() < end; due += pace.toNanos()) {
                        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                        try {
                            lifecycle(town, calls);
                            done.incrementAndGet();
                        } catch (Refused refused) {
                            refusals.computeIfAbsent(Integer.toString(refused.status()), one -> new AtomicLong())
                                    .incrementAndGet();
                        } catch (IOException e) {
                            refusals.computeIfAbsent(e.getClass().getSimpleName(), one -> new AtomicLong())
                                    .incrementAndGet();
                        }
                    }
                    return null;
                });
            }
        }
        return new Run(done.get() / ((System.nanoTime() - begin) / NANOS), calls, new TreeMap<>(refusals));
    }

    private static void lifecycle(Town town, Map<String, Latencies> calls) throws IOException, InterruptedException {
        Stand filed = timed(calls, "file", () -> town.file(Town.key(), "Koʻchamizdagi chiroqlar yonmaydi."));
        Stand assigned = timed(calls, "assign", () -> town.assign(filed));
        timed(calls, "answer", () -> town.answer(assigned));
        timed(calls, "search", () -> {
            town.search();
            return assigned;
        });
    }

    /** A call that may fail. */
    @FunctionalInterface
    private interface Call {
        Stand make() throws IOException, InterruptedException;
    }

    private static Stand timed(Map<String, Latencies> calls, String name, Call call)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Stand stand = call.make();
        Latencies latencies = calls.get(name);
        if (latencies != null) {
            latencies.add(System.nanoTime() - begin);
        }
        return stand;
    }
}
