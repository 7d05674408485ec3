package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Every published operation with values that nobody sensible sends, from somebody who may call it: no answer is a fault of ours,
 * every error is a problem, and none says what is inside. What some of it does to the platform no other test has to bear: this
 * class comes last. The seed is fixed; a failure names the request.
 */
@OnThePlatform
@Order(Integer.MAX_VALUE)
class HostileInputTest {

    private static final long SEED = 20_261_126;
    private static final int TRIES = 6;
    private static final Pattern INSIDE = Pattern.compile(
            "\\b(java|jakarta|javax|org|io|com|uz)\\.[a-z]+\\.[a-zA-Z.]+|[a-z]Exception\\b|SELECT |INSERT |SQLState|ERROR: |at line ");
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e400",
            "9999999999999999999999",
            "' OR 1=1 --",
            "\"; DROP TABLE appeal; --",
            "%s%n${jndi:ldap://127.0.0.1/a}",
            "<script>alert(1)</script>",
            "\u0000",
            "\u202e\ud83d\ude80\u0301",
            "2026-13-45",
            "2026-02-30T25:61:00Z",
            "00000000-0000-0000-0000-000000000000",
            "null",
            "Ўзбекистон",
            "a".repeat(3_000));

    private final World world;
    private final Random random = new Random(SEED);

    HostileInputTest(World world) {
        this.world = world;
    }

    @Test
    void nothingThatIsSentBringsOutAFaultOrTheInside() throws IOException {
        List<String> wrong = new ArrayList<>();
        int requests = 0;
        for (PublishedOperation operation : PublishedOperation.all()) {
            if (operation.path().endsWith("/stream")) {
                continue; // an answer without an end; its parameters are those of the lists
            }
            for (int i = 0; i < TRIES; i++) {
                requests++;
                send(wrong, operation);
            }
        }
        Measured.say("hostile input: %d requests, %d wrong".formatted(requests, wrong.size()));
        assertThat(wrong).isEmpty();
    }

    private void send(List<String> wrong, PublishedOperation operation) throws IOException {
        String path = operation.path() + query(operation);
        String body = operation.bodyType().contains("json")
                ? spoilt(operation.body()).toString()
                : operation.bodyType().isEmpty() ? "" : word();
        Person person = operation.isOpen() ? world.anybody() : world.person(AccessMatrixTest.somebodyWho(operation));
        Reply reply = person.tryCall(operation.method(), path, operation.bodyType(), body);
        boolean unavailable = reply.status() == 503 && path.startsWith("/api/v1/alarms");
        boolean isProblem = reply.contentType().startsWith("application/problem+json");
        if ((reply.status() >= 500 && !unavailable)
                || (reply.status() >= 400 && !isProblem && !operation.method().equals("HEAD"))
                || (isProblem && INSIDE.matcher(reply.text()).find())) {
            wrong.add("%s %s %s → %d %s"
                    .formatted(operation.method(), path, brief(body), reply.status(), brief(reply.text())));
        }
    }

    private String query(PublishedOperation operation) {
        List<String> parts = new ArrayList<>();
        for (String name : operation.query()) {
            if (random.nextBoolean() && !name.equals("wait")) {
                parts.add(name + "=" + URLEncoder.encode(word(), StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The example with one or two of its values replaced, taken away or put in the wrong place. */
    private JsonNode spoilt(JsonNode example) {
        if (!example.isObject() || example.isEmpty()) {
            return value();
        }
        ObjectNode copy = example.deepCopy();
        for (int i = 0; i <= random.nextInt(2); i++) {
            ObjectNode place = copy;
            String name = anyName(place);
            while (place.path(name) instanceof ObjectNode inner && !inner.isEmpty() && random.nextBoolean()) {
                place = inner;
                name = anyName(place);
            }
            switch (random.nextInt(4)) {
                case 0 -> place.remove(name);
                case 1 -> place.set(name + "x", value());
                default -> place.set(name, value());
            }
            if (copy.isEmpty()) {
                break;
            }
        }
        return copy;
    }

    private String anyName(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.get(random.nextInt(names.size()));
    }

    private JsonNode value() {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(8)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(Long.MIN_VALUE);
            case 2 -> make.numberNode(1e308);
            case 3 -> make.booleanNode(true);
            case 4 -> make.arrayNode().add(word()).add(make.nullNode());
            case 5 -> deep(make);
            default -> make.textNode(word());
        };
    }

    private static ArrayNode deep(JsonNodeFactory make) {
        ArrayNode outermost = make.arrayNode();
        ArrayNode inner = outermost;
        for (int i = 0; i < 400; i++) {
            inner = inner.addArray();
        }
        return outermost;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String brief(String text) {
        return text.length() < 400 ? text : text.substring(0, 400) + "…";
    }
}
