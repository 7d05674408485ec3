package uz.aloqa.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uz.aloqa.bench.Arguments;
import uz.aloqa.bench.Benchmark;
import uz.aloqa.bench.Main;
import uz.aloqa.bench.Realm;
import uz.aloqa.bench.Result;
import uz.aloqa.stack.Distributions;
import uz.aloqa.stack.KeycloakServer;
import uz.aloqa.stack.PostgresServer;
import uz.aloqa.stack.process.Ports;

/**
 * The gateway with all it does for a request – token, route, quotas, overload, headers, access log – beside nginx that
 * only passes on, and nginx that asks somebody first. In turn, several rounds, before the same service.
 */
public final class GatewayBenchmark implements Benchmark {

    private static final String ROUTE = "/api/v1/appeals";

    private record Round(Wrk found, Duration cpu) {}

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String what() {
        return "The gateway with full policy against nginx plain and nginx with auth_request (needs nginx and wrk)";
    }

    @Override
    public void run(Arguments arguments, Result result) throws Exception {
        int connections = arguments.number("connections", 32);
        int seconds = arguments.number("seconds", 10);
        int rounds = arguments.number("rounds", 3);
        int warmUp = arguments.number("warmup", 40);
        result.parameter("connections", connections)
                .parameter("secondsPerRun", seconds)
                .parameter("rounds", rounds)
                .parameter("warmUpSeconds", warmUp)
                .parameter("answerBytes", "about 1000, JSON")
                .note("Load generator, proxy and service share the processors; medians of the rounds.");
        Distributions distributions = Distributions.locate();
        Path folder = distributions.root().resolve("bench/target/gateway");
        Files.createDirectories(folder);
        Path data = folder.resolve("data");
        // Nothing else runs beside: a whole platform at rest takes a tenth of two processors.
        try (HttpClient http = HttpClient.newHttpClient();
                PostgresServer database =
                        PostgresServer.start(distributions, data.resolve("postgres"), Ports.free(), false);
                KeycloakServer keycloak = keycloak(distributions, data.resolve("keycloak"), database);
                Proxy service = Nginx.service(folder, Ports.free())) {
            Realm realm = new Realm(http, keycloak.issuer());
            try (Proxy plain = Nginx.plain(folder, Ports.free(), service.port());
                    Proxy asking = Nginx.asking(folder, Ports.free(), service.port());
                    Proxy gateway = gateway(realm, folder, service.port())) {
                for (Proxy proxy : List.of(plain, asking, gateway)) {
                    await(realm, proxy);
                }
                // Its code is compiled while it runs; nginx comes compiled.
                measure(realm, gateway, connections, warmUp);
                compare(realm, List.of(plain, asking, gateway), connections, seconds, rounds, result);
            }
        }
    }

    private static KeycloakServer keycloak(Distributions distributions, Path data, PostgresServer database) {
        database.ensureDatabase("keycloak", "keycloak", "keycloak");
        return KeycloakServer.start(
                distributions,
                data,
                Ports.free(),
                new KeycloakServer.Database(database.jdbcUrl("keycloak"), "keycloak", "keycloak"));
    }

    private static void compare(
            Realm realm, List<Proxy> proxies, int connections, int seconds, int rounds, Result result)
            throws Exception {
        Map<Proxy, List<Round>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Proxy proxy : proxies) {
                all.computeIfAbsent(proxy, one -> new ArrayList<>()).add(measure(realm, proxy, connections, seconds));
            }
        }
        Map<String, Round> median = new LinkedHashMap<>();
        all.forEach((proxy, list) -> median.put(proxy.name(), median(list)));
        median.forEach((name, round) -> {
            Wrk found = round.found();
            result.figure(name + ".requestsPerSecond", found.perSecond())
                    .figure(name + ".p50Ms", found.p50())
                    .figure(name + ".p99Ms", found.p99())
                    .figure(name + ".errors", found.errors())
                    .figure(name + ".cpuSecondsPer10000", round.cpu().toMillis() / 1000.0 * 10_000 / found.requests());
        });
        for (Proxy proxy : proxies) {
            result.figure(proxy.name() + ".residentMb", proxy.residentMb());
        }
        Round plain = Objects.requireNonNull(median.get("nginx-plain"));
        Round asking = Objects.requireNonNull(median.get("nginx-auth-request"));
        Round gateway = Objects.requireNonNull(median.get("gateway"));
        result.figure(
                        "gatewayToPlain",
                        gateway.found().perSecond() / plain.found().perSecond())
                .figure(
                        "gatewayToAuthRequest",
                        gateway.found().perSecond() / asking.found().perSecond())
                .figure("addedP50Ms", gateway.found().p50() - plain.found().p50())
                .figure("addedP99Ms", gateway.found().p99() - plain.found().p99());
    }

    private static Round measure(Realm realm, Proxy proxy, int connections, int seconds) throws Exception {
        String token = realm.token("inspector1");
        Duration before = proxy.cpu();
        Wrk found = Wrk.run(proxy.port(), ROUTE, token, connections, seconds);
        Round round = new Round(found, proxy.cpu().minus(before));
        Main.say(proxy.name() + ": " + found);
        return round;
    }

    private static Round median(List<Round> rounds) {
        List<Round> sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(round -> round.found().perSecond()))
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    /** With quotas that are counted and never spent. */
    private static Proxy gateway(Realm realm, Path folder, int service) throws IOException {
        Path file = folder.resolve("gateway.properties");
        Files.writeString(file, """
                aloqa.gateway.rates.standard.per-user=1000000000
                aloqa.gateway.rates.standard.per-client=1000000000
                """);
        return GatewayUnderTest.start(
                folder.resolve("gateway.log"),
                service,
                Map.of(
                        "ALOQA_ISSUER",
                        realm.issuer(),
                        "ALOQA_KEYCLOAK_URL",
                        realm.issuer(),
                        "ALOQA_GATEWAY_FILE",
                        file.toString()));
    }

    private static void await(Realm realm, Proxy proxy) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + proxy.port() + ROUTE))
                .header("Authorization", "Bearer " + realm.token("inspector1"))
                .build();
        for (int tries = 0; tries < 300; tries++) {
            try {
                if (realm.http().send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it is starting
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(proxy.name() + " does not answer");
    }
}
