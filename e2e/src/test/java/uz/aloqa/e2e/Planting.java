package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sends canaries through the public door: in bodies that are taken, and in every way that is refused. */
final class Planting {

    /** A trace that is sampled, so that its spans are exported. */
    private static final String TRACE = "00-7a6b5c4d3e2f1a0b7a6b5c4d3e2f1a0b-1a2b3c4d5e6f7a8b-01";

    private final World world;
    private final Canaries canaries;
    private final Holdings holdings;
    private final List<PublishedOperation> operations = PublishedOperation.all();
    private final Map<String, String> telling;

    Planting(World world, Canaries canaries, Holdings holdings) {
        this.world = world;
        this.canaries = canaries;
        this.holdings = holdings;
        String address = canaries.keep("203.0.113.77", "the address in X-Forwarded-For");
        this.telling = Map.ofEntries(
                Map.entry("traceparent", TRACE),
                Map.entry("User-Agent", canaries.word("header User-Agent") + "/1.0"),
                Map.entry("Referer", "https://example.uz/" + canaries.word("header Referer")),
                Map.entry("Cookie", "session=" + canaries.word("header Cookie")),
                Map.entry("X-Device-Id", canaries.word("header X-Device-Id")),
                Map.entry("X-Forwarded-For", address),
                Map.entry("X-Real-IP", address),
                Map.entry("Forwarded", "for=" + address),
                Map.entry("baggage", "who=" + canaries.word("header baggage")),
                Map.entry("tracestate", "who=" + canaries.word("header tracestate")));
    }

    List<PublishedOperation> operations() {
        return operations;
    }

    /** Somebody whose client tells all it can of its owner. */
    Person telling(Person person) {
        return person.sending(telling);
    }

    /** A body full of canaries that the platform must take. */
    Reply plant(Person by, String operation, Map<String, ? extends @Nullable Object> chosen) {
        PublishedOperation wanted = PublishedOperation.named(operations, operation);
        Person sender = telling(by);
        if (wanted.wantsVersion() && !by.sends("If-Match")) {
            sender = sender.sending(Map.of("If-Match", version(by, wanted)));
        }
        ObjectNode body = canaries.body(wanted, chosen);
        Reply reply = send(sender, wanted, holdings.path(wanted), body.toString());
        boolean isOnRecord = reply.status() < 300 || reply.text().contains(":alarm-unconfirmed");
        if (!isOnRecord) {
            throw new AssertionError("%s answered %d %s to %s".formatted(wanted, reply.status(), reply.text(), body));
        }
        canaries.taken(wanted, body);
        return reply;
    }

    /** Version of what an operation changes: it is read one step up, or higher. */
    private String version(Person by, PublishedOperation operation) {
        for (String path = holdings.path(operation); path.contains("/v1/"); path = path.replaceAll("/[^/]+$", "")) {
            Reply seen = by.get(path);
            if (seen.status() == 200 && !seen.etag().isEmpty()) {
                return seen.etag();
            }
        }
        return "\"1\"";
    }

    /** The personal fields of residents' operations that nobody has planted a canary in. */
    Set<String> forgotten() {
        Set<String> forgotten = new TreeSet<>();
        operations.stream()
                .filter(operation -> operation.takesJson()
                        && operation.allows("citizen")
                        && !operation.template().startsWith("/api/v1/callbacks/"))
                .forEach(operation -> forgotten.addAll(canaries.missing(operation)));
        return forgotten;
    }

    /** Every operation with canaries in all the wrong places: none of it is taken, and what refuses it must not tell. */
    int plantWhatIsRefused() {
        int sent = 0;
        for (PublishedOperation operation : operations) {
            if (operation.isStream()) {
                continue;
            }
            Person person = telling(world.somebodyWho(operation));
            String path = holdings.path(operation);
            String empty = operation.bodyType().isEmpty() ? "" : "{}";
            send(person, operation, path + "?" + canaries.word(operation + " unknown query") + "=1", empty);
            for (String name : operation.query()) {
                String value = canaries.word(operation + " query " + name);
                send(person, operation, path + "?" + name + "=" + encoded(value), empty);
                sent++;
            }
            if (!operation.pathParameters().isEmpty()) {
                send(person, operation, operation.path(name -> canaries.word(operation + " path " + name)), empty);
                sent++;
            }
            if (operation.takesJson()) {
                ObjectNode body = canaries.anyBody(operation);
                body.put(canaries.word(operation + " unknown field"), canaries.word(operation + " unknown value"));
                send(person, operation, path, body.toString());
                send(
                        person,
                        operation,
                        path,
                        spoilt(operation, "", operation.bodySchema()).toString());
                send(person, operation, path, "{\"text\": \"" + canaries.word(operation + " broken JSON"));
                sent += 3;
            }
            sent++;
        }
        Person nobody = telling(world.anybody());
        nobody.get("/api/v1/" + canaries.word("path that nobody has"));
        nobody.get("/" + canaries.word("path beside the interface") + "?" + canaries.word("its query") + "=1");
        return sent + 2;
    }

    /** A word wherever something else is wanted: numbers, dates, ids, given words. */
    private JsonNode spoilt(PublishedOperation operation, String at, Schema schema) {
        if (schema.isObject()) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            schema.properties().forEach((name, field) -> body.set(name, spoilt(operation, at + "/" + name, field)));
            return body;
        }
        return TextNode.valueOf(canaries.word(operation.id() + " instead of " + at));
    }

    private static Reply send(Person person, PublishedOperation operation, String path, String body) {
        try {
            return person.tryCall(operation.method(), path, operation.bodyType(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
