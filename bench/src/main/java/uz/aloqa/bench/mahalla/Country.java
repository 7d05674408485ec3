package uz.aloqa.bench.mahalla;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import uz.aloqa.bench.Latencies;
import uz.aloqa.bench.Main;
import uz.aloqa.bench.Site;
import uz.aloqa.stack.Distributions;
import uz.aloqa.testkit.NationalRegistry;

/** A platform with a registry of 9,452 mahallas, imported through the API. */
final class Country implements AutoCloseable {

    private static final String SERVICE = "mahalla-service";
    private static final String IMPORTS = "/api/v1/registry/imports";

    private final ObjectMapper json = new ObjectMapper();
    private final NationalRegistry registry =
            NationalRegistry.draw(Distributions.locate().root());
    private final String csv = registry.csv();
    private final Site site;

    private Country(Site site) {
        this.site = site;
    }

    static Country open() {
        return new Country(Site.open());
    }

    /** With the registry in place and on the map. */
    static Country settled() throws IOException, InterruptedException {
        Country country = open();
        country.applied(country.checked());
        double[] last = country.registry.mahallas().getLast().middle();
        while (country.get("/api/v1/mahallas/locate?lat=%f&lon=%f".formatted(last[1], last[0])) != 200) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Main.say("the registry is in place");
        return country;
    }

    List<NationalRegistry.Mahalla> mahallas() {
        return registry.mahallas();
    }

    int fileBytes() {
        return csv.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }

    double residentMb() {
        return site.residentMb(SERVICE);
    }

    /** Brings the file and waits for the end of the dry run. */
    JsonNode checked() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.http()
                .send(
                        request(IMPORTS)
                                .header("Content-Type", "text/csv")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(BodyPublishers.ofString(csv))
                                .build(),
                        BodyHandlers.ofString());
        return rested(answer);
    }

    /** Applies and waits for the end. */
    JsonNode applied(JsonNode checked) throws IOException, InterruptedException {
        HttpResponse<String> answer = site.http()
                .send(
                        request(IMPORTS + "/" + checked.path("id").asText() + "/application")
                                .header(
                                        "If-Match",
                                        "\"" + checked.path("version").asLong() + "\"")
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        return rested(answer);
    }

    private JsonNode rested(HttpResponse<String> answer) throws IOException, InterruptedException {
        if (answer.statusCode() != 202) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
        String id = json.readTree(answer.body()).path("id").asText();
        while (true) {
            JsonNode view = json.readTree(site.http()
                    .send(request(IMPORTS + "/" + id).GET().build(), BodyHandlers.ofString())
                    .body());
            String state = view.path("state").asText();
            if (!state.equals("CHECKING") && !state.equals("APPLYING")) {
                Main.say(view.toString());
                return view;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(site.at(SERVICE, path))
                .header("Authorization", "Bearer " + site.token("registrar2"));
    }

    /**
     * Calls addresses of the service from several threads, past the gateway.
     *
     * @param path of the n-th call
     * @return latencies, those of the first fifth left out
     */
    Latencies measure(int calls, int threads, Function<Random, String> path)
            throws InterruptedException, ExecutionException {
        Latencies latencies = new Latencies();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> {
                        Random random = new Random(thread);
                        for (int i = 0; i < calls / threads; i++) {
                            String address = path.apply(random);
                            long start = System.nanoTime();
                            int status = get(address);
                            long took = System.nanoTime() - start;
                            if (status != 200) {
                                throw new IOException(address + " was answered with " + status);
                            }
                            if (i >= calls / threads / 5) {
                                latencies.add(took);
                            }
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
        return latencies;
    }

    private int get(String path) throws IOException, InterruptedException {
        URI address = site.at(SERVICE, path);
        return site.http()
                .send(HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofByteArray())
                .statusCode();
    }

    @Override
    public void close() {
        site.close();
    }
}
