package uz.aloqa.bench.appeals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import uz.aloqa.bench.Site;
import uz.aloqa.stack.Distributions;

/** The people of one district before the gateway, with all its policy; quotas are counted and never spent. */
final class Town implements AutoCloseable {

    private static final String DISTRICT = "1726266";
    private static final String SERVICE = "appeals";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final Site site;
    private final String inspector;
    private volatile Tokens tokens;

    private record Tokens(String citizen, String duty, String inspector) {}

    /** An appeal as its last answer told. */
    record Stand(String id, String etag) {}

    /** An answer that was not hoped for. */
    static final class Refused extends IOException {

        private final int status;

        Refused(int status, String body) {
            super(status + ": " + body);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private Town(Site site) throws Exception {
        this.site = site;
        this.tokens = signedIn();
        this.inspector = awaitInspector();
    }

    static Town open() throws Exception {
        Path file = Distributions.locate().root().resolve("bench/target/gateway.properties");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, """
                aloqa.gateway.rates.standard.per-user=1000000000
                aloqa.gateway.rates.standard.per-client=1000000000
                aloqa.gateway.rates.filing.per-user=1000000000
                aloqa.gateway.rates.filing.per-client=1000000000
                """);
        return new Town(
                Site.open(settings -> settings.withEnvironment("gateway", "ALOQA_GATEWAY_FILE", file.toString())));
    }

    /** Tokens live some minutes: anew before each measurement. */
    void signIn() throws IOException, InterruptedException {
        tokens = signedIn();
    }

    private Tokens signedIn() throws IOException, InterruptedException {
        return new Tokens(site.token("citizen1"), site.token("duty1"), site.token("inspector1"));
    }

    /** Waits until the registry has come to the appeals. */
    private String awaitInspector() throws Exception {
        String account = json.readTree(
                        Base64.getUrlDecoder().decode(tokens.inspector().split("\\.", -1)[1]))
                .path("sub")
                .asText();
        try (Connection database = site.database(SERVICE);
                PreparedStatement query = database.prepareStatement(
                        "select i.id from registry_inspector i join registry_point p on p.id = i.point_id"
                                + " where i.user_id = cast(? as uuid) and i.active and p.district_soato = ?"
                                + " and (select count(*) from registry_district) > 200")) {
            query.setString(1, account);
            query.setString(2, DISTRICT);
            for (int tries = 0; tries < 600; tries++) {
                try (ResultSet rows = query.executeQuery()) {
                    if (rows.next()) {
                        return rows.getString(1);
                    }
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the registry did not come");
    }

    /** A resident files at their district; its desk gets it. */
    Stand file(String key, String text) throws IOException, InterruptedException {
        return stand(
                send(
                        "/api/v1/appeals",
                        tokens.citizen(),
                        "Idempotency-Key",
                        key,
                        "{\"kind\": \"APPLICATION\", \"text\": \"" + text + "\", \"districtSoato\": \"" + DISTRICT
                                + "\", \"applicant\": {\"fullName\": \"Karimova Dilnoza\", \"residence\": \"4-mavze\"}}"),
                CREATED);
    }

    /** The desk gives it to an inspector. */
    Stand assign(Stand appeal) throws IOException, InterruptedException {
        return stand(
                send(
                        "/api/v1/appeals/" + appeal.id() + "/assignment",
                        tokens.duty(),
                        "If-Match",
                        appeal.etag(),
                        "{\"inspectorId\": \"" + inspector + "\"}"),
                OK);
    }

    /** The inspector answers. */
    Stand answer(Stand appeal) throws IOException, InterruptedException {
        return stand(
                send(
                        "/api/v1/appeals/" + appeal.id() + "/answer",
                        tokens.inspector(),
                        "If-Match",
                        appeal.etag(),
                        "{\"outcome\": \"SATISFIED\", \"text\": \"Chiroqlar taʼmirlandi.\"}"),
                OK);
    }

    /** The desk looks what is open, the most urgent first. */
    void search() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                "/api/v1/worklist/search",
                tokens.duty(),
                "X-Bench",
                "search",
                "{\"filter\": {\"statuses\": [\"REGISTERED\", \"ASSIGNED\"]}, \"sort\": \"DEADLINE\", \"limit\": 20}");
        if (answer.statusCode() != OK) {
            throw new Refused(answer.statusCode(), answer.body());
        }
    }

    private HttpResponse<String> send(String path, String token, String header, String value, String body)
            throws IOException, InterruptedException {
        return site.http()
                .send(
                        HttpRequest.newBuilder(site.at(path))
                                .timeout(LIMIT)
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .header(header, value)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private Stand stand(HttpResponse<String> answer, int expected) throws IOException {
        if (answer.statusCode() != expected) {
            throw new Refused(answer.statusCode(), answer.body());
        }
        JsonNode appeal = json.readTree(answer.body());
        return new Stand(
                appeal.path("id").asText(),
                answer.headers().firstValue("ETag").orElseThrow(() -> new IOException("an answer without ETag")));
    }

    /** Puts appeals of years past into the database. */
    void store(int count) throws SQLException, IOException {
        try (Connection database = site.database(SERVICE);
                Statement statement = database.createStatement()) {
            for (String one :
                    script().replace("${count}", Integer.toString(count)).split("(?m)^--$", -1)) {
                statement.execute(one);
            }
        }
    }

    /** A number that a query on the appeals counts. */
    long count(String query) throws SQLException {
        try (Connection database = site.database(SERVICE);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    double residentMb() {
        return site.residentMb("appeals-service");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private static String script() {
        try (InputStream script = Town.class.getResourceAsStream("/appeals/stored.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
