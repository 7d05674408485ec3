package uz.aloqa.bench.mahalla;

import java.util.Random;
import java.util.function.Function;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Result;
import uz.aloqa.testkit.NationalRegistry;

/** Target: p95 below 5 ms in the service, for a caller that need not wait for others. */
public final class LocateBenchmark implements Benchmark {

    @Override
    public String name() {
        return "locate";
    }

    @Override
    public String what() {
        return "Which mahalla lies at a point and who answers for it, over HTTP past the gateway";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int calls = arguments.number("calls", 20_000);
        int threads = arguments.number("threads", 2);
        try (Country country = Country.settled()) {
            var mahallas = country.mahallas();
            result.parameter("mahallas", NationalRegistry.SIZE)
                    .parameter("calls", calls)
                    .parameter("threads", threads);
            Function<Random, String> anywhere = random -> {
                double[] place = mahallas.get(random.nextInt(mahallas.size())).middle();
                return "/api/v1/mahallas/locate?lat=%.5f&lon=%.5f"
                        .formatted(
                                place[1] + (random.nextDouble() - 0.5) / 100,
                                place[0] + (random.nextDouble() - 0.5) / 100);
            };
            result.figure("asFastAsItGoes", country.measure(calls, threads, anywhere));
            result.figure("oneCaller", country.measure(calls / 2, 1, anywhere));
            result.figure("residentMb", country.residentMb());
        }
    }
}
