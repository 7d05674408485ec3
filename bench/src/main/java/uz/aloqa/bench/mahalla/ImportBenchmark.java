package uz.aloqa.bench.mahalla;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Result;
import uz.aloqa.testkit.NationalRegistry;

/** Target: 10,000 mahallas in under a minute. */
public final class ImportBenchmark implements Benchmark {

    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "registry-import";
    }

    @Override
    public String what() {
        return "Import of a national registry with boundaries as CSV: dry run, application, and a second dry run";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        try (Country country = Country.open()) {
            result.parameter("mahallas", NationalRegistry.SIZE).parameter("fileBytes", country.fileBytes());
            result.figure("residentMbBefore", country.residentMb());
            long start = System.nanoTime();
            JsonNode checked = country.checked();
            require(checked, "CHECKED");
            long afterCheck = System.nanoTime();
            require(country.applied(checked), "APPLIED");
            long afterApplication = System.nanoTime();
            JsonNode second = country.checked();
            if (!second.path("nothingChanged").asBoolean()) {
                throw new IOException("the second import would change something: " + second);
            }
            result.figure("dryRunSeconds", (afterCheck - start) / NANOS)
                    .figure("applicationSeconds", (afterApplication - afterCheck) / NANOS)
                    .figure("secondDryRunSeconds", (System.nanoTime() - afterApplication) / NANOS)
                    .figure("residentMbAfter", country.residentMb());
        }
    }

    private static void require(JsonNode view, String state) throws IOException {
        if (!view.path("state").asText().equals(state)) {
            throw new IOException("not " + state + ": " + view);
        }
    }
}
