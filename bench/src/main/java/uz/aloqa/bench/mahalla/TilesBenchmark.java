package uz.aloqa.bench.mahalla;

import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Result;
import uz.aloqa.testkit.NationalRegistry;

/** Zooms as a map asks for them. */
public final class TilesBenchmark implements Benchmark {

    @Override
    public String name() {
        return "boundary-tiles";
    }

    @Override
    public String what() {
        return "Boundary tiles at zoom 10, 12 and 14, over HTTP past the gateway";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int calls = arguments.number("calls", 2_000);
        int threads = arguments.number("threads", 2);
        try (Country country = Country.settled()) {
            var mahallas = country.mahallas();
            result.parameter("mahallas", NationalRegistry.SIZE)
                    .parameter("calls", calls)
                    .parameter("threads", threads);
            for (int zoom : new int[] {10, 12, 14}) {
                result.figure("zoom" + zoom, country.measure(calls, threads, random -> {
                    double[] place =
                            mahallas.get(random.nextInt(mahallas.size())).middle();
                    return "/api/v1/boundaries/tiles/%d/%d/%d"
                            .formatted(zoom, column(place[0], zoom), row(place[1], zoom));
                }));
            }
            result.figure("residentMb", country.residentMb());
        }
    }

    private static int column(double longitude, int zoom) {
        return (int) Math.floor((longitude + 180) / 360 * (1 << zoom));
    }

    private static int row(double latitude, int zoom) {
        double radians = Math.toRadians(latitude);
        return (int) Math.floor((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * (1 << zoom));
    }
}
