package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import uz.aloqa.bench.Latencies;

/** Requests that come whether the earlier ones have been answered or not, as people do. */
final class SteadyLoad {

    /** What came of them. */
    static final class Outcome {
        final Latencies accepted = new Latencies();
        final LongAdder refused = new LongAdder();
        final LongAdder refusedWithoutRetryAfter = new LongAdder();
        final LongAdder failed = new LongAdder();

        private void count(HttpResponse<?> answer, long took) {
            switch (answer.statusCode()) {
                case 200 -> accepted.add(took);
                case 429, 503 -> {
                    refused.increment();
                    if (answer.headers().firstValue("Retry-After").isEmpty()) {
                        refusedWithoutRetryAfter.increment();
                    }
                }
                default -> failed.increment();
            }
        }
    }

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient http;
    private final HttpRequest request;

    SteadyLoad(HttpClient http, URI address) {
        this.http = http;
        this.request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
    }

    /** Sends for that long and waits for the answers. */
    Outcome run(double perSecond, Duration howLong) {
        Outcome outcome = new Outcome();
        long begin = System.nanoTime();
        long end = begin + howLong.toNanos();
        double pause = Duration.ofSeconds(1).toNanos() / perSecond;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long sent = 0; ; sent++) {
                long due = begin + (long) (sent * pause);
                if (due >= end) {
                    break;
                }
                long early = due - System.nanoTime();
                if (early > 0) {
                    LockSupport.parkNanos(early);
                }
                threads.execute(() -> ask(outcome));
            }
        }
        return outcome;
    }

    private void ask(Outcome outcome) {
        long sent = System.nanoTime();
        try {
            outcome.count(http.send(request, BodyHandlers.ofString()), System.nanoTime() - sent);
        } catch (IOException e) {
            outcome.failed.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
