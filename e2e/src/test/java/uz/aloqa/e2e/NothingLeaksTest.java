package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import uz.aloqa.stack.Platform;

/**
 * Personal data are where they belong and nowhere else (O‘RQ-547 article 27-1; O‘RQ-445 article 19). A canary stands in every
 * field that a resident, or an officer about a resident, may fill in, and in everything that is refused; then logs, topics,
 * measurements, spans and the answers to people whom it doesn't concern are looked through.
 */
@OnThePlatform
class NothingLeaksTest {

    private final World world;
    private final Canaries canaries = new Canaries();
    private final Holdings holdings = new Holdings();

    NothingLeaksTest(World world) {
        this.world = world;
        world.enrolStrangers();
    }

    @Test
    void whatPeopleTellOfThemselvesIsFoundNowhereElse() {
        Leaks leaks = Leaks.since(world, canaries);
        YunusobodStory story = new YunusobodStory(world, canaries, holdings);
        story.tell();
        assertThat(story.planting().forgotten())
                .as("personal fields of residents' operations without a canary")
                .isEmpty();
        int refused = story.planting().plantWhatIsRefused();
        world.settle();
        everySpanIsThere();
        leaks.searchEverywhere();
        int answers = askAsStrangers(leaks);
        Measured.say(
                "canaries: %d planted, %d requests to be refused, %d answers to strangers, bytes searched %s, found %d"
                        .formatted(
                                canaries.count(),
                                refused,
                                answers,
                                leaks.searched(),
                                leaks.found().size()));
        assertThat(leaks.found()).isEmpty();
    }

    /** What is planted on purpose is found in each kind of place: otherwise the search above would show nothing. */
    @Test
    void theSearchFindsWhatIsThere() throws Exception {
        Path log = world.folder().resolve("logs/control.log");
        Files.deleteIfExists(log);
        Leaks leaks = Leaks.since(world, canaries);
        Appeal appeal = world.resident("citizen1").file(Wish.fromYunusobod("For the search: " + canaries.word("text")));
        canaries.keep(appeal.id().toString(), "the appeal's id");
        canaries.keep("aloqa_gateway_requests", "the name of a measurement");
        String topic = "control-" + appeal.id();
        Files.writeString(log, "A line with " + canaries.word("line") + "\n");
        tell(topic, canaries.word("key"), canaries.word("value"), canaries.word("header"));
        export(canaries.word("span"));
        world.settle();

        leaks.searchEverywhere();
        leaks.search(
                "answer", "own appeal", world.person("citizen1").look(appeal).text());
        Files.delete(log);

        assertThat(leaks.found())
                .anyMatch(leak -> leak.startsWith("log control.log holds line"))
                .anyMatch(leak -> leak.startsWith("log appeals-service.log holds the appeal's id"))
                .anyMatch(leak -> leak.startsWith("topic appeals.v1 holds the appeal's id"))
                .anyMatch(leak -> leak.startsWith("topic " + topic + " holds key"))
                .anyMatch(leak -> leak.startsWith("topic " + topic + " holds value"))
                .anyMatch(leak -> leak.startsWith("topic " + topic + " holds header"))
                .anyMatch(leak -> leak.startsWith("metrics gateway holds the name of a measurement"))
                .anyMatch(leak -> leak.startsWith("spans export holds span"))
                .anyMatch(leak -> leak.startsWith("answer own appeal holds text"));
    }

    /** Spans arrive in the order in which they end: when these are there, those before are. */
    private void everySpanIsThere() {
        Random random = new Random();
        for (Map.Entry<String, String> read : Map.of(
                        "appeals-service", "appeals",
                        "mahalla-service", "my/mahallas",
                        "notification-service", "notifications")
                .entrySet()) {
            byte[] id = new byte[16];
            random.nextBytes(id);
            String trace = HexFormat.of().formatHex(id);
            world.person("inspector1")
                    .sending(Map.of("traceparent", "00-" + trace + "-1a2b3c4d5e6f7a8b-01"))
                    .get("/api/v1/" + read.getValue())
                    .expect(200);
            world.spans().await(read.getKey(), trace);
            world.spans().await(Platform.GATEWAY, trace);
        }
    }

    /** Whatever may be read, by those whom it doesn't concern, with the ids of what the resident has. */
    private int askAsStrangers(Leaks leaks) {
        int asked = 0;
        for (PublishedOperation operation : PublishedOperation.all()) {
            if (!operation.isReading()
                    || operation.isStream()
                    || operation.query().contains("wait")) {
                continue;
            }
            String path = holdings.path(operation);
            if (operation.isOpen()) {
                asked++;
                answer(leaks, operation, "nobody", world.anybody().get(path));
                continue;
            }
            for (Map.Entry<String, List<String>> role : Strangers.BY_ROLE.entrySet()) {
                if (operation.allows(role.getKey())) {
                    for (String user : role.getValue()) {
                        asked++;
                        answer(leaks, operation, user, world.person(user).get(path));
                    }
                }
            }
        }
        String text = canaries.of("fileAppeal /text");
        String phone = canaries.of("fileAppeal /applicant/phone");
        for (Map.Entry<String, Map<String, ?>> search : Map.<String, Map<String, ?>>of(
                        "/worklist/search", Map.of(),
                        "/worklist/counts", Map.of(),
                        "/applicants/search", Map.of("phone", phone),
                        "/appeals/similar", Map.of("text", text, "districtSoato", YunusobodStory.DISTRICT))
                .entrySet()) {
            for (String user : List.of("head2", "inspector2", "citizen2")) {
                asked++;
                Reply reply = world.person(user).post("/api/v1" + search.getKey(), search.getValue());
                leaks.search("answer", "of POST " + search.getKey() + " to " + user, reply.text());
            }
        }
        return asked;
    }

    private static void answer(Leaks leaks, PublishedOperation operation, String reader, Reply reply) {
        leaks.search(
                "answer",
                "of " + operation + " to " + reader,
                reply.text() + reply.headers().map());
    }

    private void tell(String topic, String key, String value, String header)
            throws ExecutionException, InterruptedException {
        Map<String, Object> broker =
                Map.of("bootstrap.servers", world.platform().kafka().bootstrap());
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
        record.headers().add("ce_control", header.getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private void export(String word) throws IOException {
        Door.send(HttpRequest.newBuilder(URI.create(world.spans().environment().get("ALOQA_OTLP") + "/v1/traces"))
                        .POST(BodyPublishers.ofString(word)))
                .expect(200);
    }
}
