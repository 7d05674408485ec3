package uz.aloqa.bench.mahalla;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Result;
import uz.aloqa.testkit.NationalRegistry;

/** Names in two scripts, half of them with a slip. */
public final class SearchBenchmark implements Benchmark {

    @Override
    public String name() {
        return "mahalla-search";
    }

    @Override
    public String what() {
        return "Search of a mahalla by name in two scripts, every second one with a slip, over HTTP past the gateway";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int calls = arguments.number("calls", 4_000);
        int threads = arguments.number("threads", 2);
        try (Country country = Country.settled()) {
            var mahallas = country.mahallas();
            result.parameter("mahallas", NationalRegistry.SIZE)
                    .parameter("calls", calls)
                    .parameter("threads", threads);
            Function<Random, String> anyName = random -> {
                String name =
                        mahallas.get(random.nextInt(mahallas.size())).name().get(random.nextInt(2));
                String asked = random.nextBoolean() ? name : name.substring(0, 2) + name.substring(3);
                return "/api/v1/mahallas/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
            };
            result.figure("asFastAsItGoes", country.measure(calls, threads, anyName));
            result.figure("oneCaller", country.measure(calls / 2, 1, anyName));
            result.figure("residentMb", country.residentMb());
        }
    }
}
