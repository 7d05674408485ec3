package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Main;
import uz.aloqa.bench.Result;
import uz.aloqa.stack.Distributions;

/**
 * Ten times what a service bears, for half a minute: who is accepted should hardly notice, all others be told at once when
 * to come back, and a few seconds later it should be as if nothing had been.
 */
public final class OverloadBenchmark implements Benchmark {

    private static final String ROUTE = "/api/v1/tracking/26-1726266-000123-7";
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);
    private static final double WORSE = 2;

    @Override
    public String name() {
        return "overload";
    }

    @Override
    public String what() {
        return "Ten times what a service bears, through the gateway: the accepted, the refused, and the time to recover";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int atATime = arguments.number("atATime", 16);
        int millis = arguments.number("serviceMillis", 80);
        int spread = arguments.number("spreadPercent", 25);
        int seconds = arguments.number("seconds", 30);
        int times = arguments.number("times", 10);
        int least = arguments.number("leastAllowed", atATime);
        double bears = atATime * 1000.0 / millis;
        double usual = bears / 2;
        result.parameter("serviceAtATime", atATime)
                .parameter("serviceMillis", millis)
                .parameter("serviceSpreadPercent", spread)
                .parameter("serviceBearsPerSecond", bears)
                .parameter("usualPerSecond", usual)
                .parameter("overloadPerSecond", bears * times)
                .parameter("overloadSeconds", seconds)
                .parameter("overload.least", least)
                .note(
                        "Times of the service differ by up to spreadPercent, as those of any real one; with 0 whoever waits at all"
                                + " waits a whole round, and the ratio is 2.0.")
                .note("The service's time is slept, so that generator and gateway have the processors for themselves.")
                .note("aloqa.gateway.overload.least is what the service does at a time; the default is 64.");
        Path folder = Distributions.locate().root().resolve("bench/target/gateway");
        Files.createDirectories(folder);
        try (NarrowService service = new NarrowService(atATime, Duration.ofMillis(millis), spread / 100.0);
                Proxy gateway = gateway(folder, service.port(), least);
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            URI address = URI.create("http://127.0.0.1:" + gateway.port() + ROUTE);
            await(http, address);
            SteadyLoad load = new SteadyLoad(http, address);
            var _ = load.run(usual, Duration.ofSeconds(10));
            SteadyLoad.Outcome before = load.run(usual, Duration.ofSeconds(10));
            Main.say("usual load: p99 %.1f ms".formatted(before.accepted.millis(99)));
            SteadyLoad.Outcome flood = load.run(bears * times, Duration.ofSeconds(seconds));
            double recovery = recovery(load, usual, WORSE * before.accepted.millis(99));
            result.figure("usual", before.accepted)
                    .figure("usualRefused", before.refused.sum())
                    .figure("accepted", flood.accepted)
                    .figure("acceptedPerSecond", (double) flood.accepted.count() / seconds)
                    .figure("acceptedP99ToUsualP99", flood.accepted.millis(99) / before.accepted.millis(99))
                    .figure("refused", flood.refused.sum())
                    .figure("refusedWithoutRetryAfter", flood.refusedWithoutRetryAfter.sum())
                    .figure("failed", flood.failed.sum())
                    .figure("recoverySeconds", recovery);
        }
    }

    /** Seconds until a whole second passed as before: nobody refused, nobody slow. */
    private static double recovery(SteadyLoad load, double usual, double slow) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST_RECOVERY.toNanos()) {
            long second = System.nanoTime();
            SteadyLoad.Outcome now = load.run(usual, Duration.ofSeconds(1));
            if (now.refused.sum() + now.failed.sum() == 0 && now.accepted.millis(99) <= slow) {
                return (second - begin) / 1e9;
            }
        }
        return LONGEST_RECOVERY.toSeconds();
    }

    private static Proxy gateway(Path folder, int service, int least) throws Exception {
        return GatewayUnderTest.start(
                folder.resolve("overload.log"),
                service,
                Map.of(
                        "ALOQA_RATE_LIMITS",
                        "false",
                        "ALOQA_GATEWAY_OVERLOAD_LEAST",
                        Integer.toString(least),
                        "ALOQA_GATEWAY_OVERLOAD_INITIAL",
                        Integer.toString(least * 3 / 2)));
    }

    private static void await(HttpClient http, URI address) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try {
                if (http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is starting
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the gateway does not answer");
    }
}
