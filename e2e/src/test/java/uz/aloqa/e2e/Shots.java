package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Requests to an operation: with valid values as its document has them, with values that just miss that, and with such as
 * nobody sensible sends.
 */
final class Shots {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int DEEPEST = 400;

    private static final List<String> HOSTILE = List.of(
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
            "\ud800",
            "2026-13-45",
            "2026-02-30T25:61:00Z",
            "+1000000000-12-31T23:59:59Z",
            "00000000-0000-0000-0000-000000000000",
            "null",
            "Ўзбекистон",
            "../../etc/passwd",
            "a".repeat(3_000));

    private Shots() {}

    static Arbitrary<Shot> at(PublishedOperation operation) {
        return Combinators.combine(path(operation), query(operation), body(operation))
                .as((path, query, body) -> new Shot(operation, path, query, body));
    }

    /** Now and then a value of the path is not what its document gives. */
    private static Arbitrary<Map<String, String>> path(PublishedOperation operation) {
        Map<String, String> examples = operation.examplesOfPath();
        Arbitrary<Map<String, String>> asGiven = Arbitraries.just(examples);
        if (examples.isEmpty()) {
            return asGiven;
        }
        Arbitrary<Map<String, String>> spoilt = Combinators.combine(Arbitraries.of(examples.keySet()), words())
                .as((name, word) -> {
                    Map<String, String> values = new HashMap<>(examples);
                    values.put(name, word.isBlank() ? "x" : word);
                    return values;
                });
        return Arbitraries.frequencyOf(Tuple.of(4, asGiven), Tuple.of(1, spoilt));
    }

    /** Each parameter with even chance; {@code wait} would only hold the test up. */
    private static Arbitrary<Map<String, String>> query(PublishedOperation operation) {
        Arbitrary<Map<String, String>> all = Arbitraries.just(Map.of());
        for (Map.Entry<String, Schema> parameter : operation.querySchemas().entrySet()) {
            if (!parameter.getKey().equals("wait")) {
                Arbitrary<String> value = Arbitraries.oneOf(
                        words(),
                        valid(parameter.getValue()).map(JsonNode::asText),
                        near(parameter.getValue()).map(JsonNode::asText));
                all = Combinators.combine(all, value.injectNull(0.5)).as((others, one) -> {
                    Map<String, String> more = new HashMap<>(others);
                    if (one != null) {
                        more.put(parameter.getKey(), one);
                    }
                    return more;
                });
            }
        }
        return all;
    }

    private static Arbitrary<JsonNode> body(PublishedOperation operation) {
        if (operation.bodyType().isEmpty()) {
            return Arbitraries.just(MAKE.missingNode());
        }
        if (!operation.takesJson()) {
            return Arbitraries.oneOf(hostile(), Arbitraries.just(operation.body()));
        }
        JsonNode valid = ValidBody.of(operation);
        return Arbitraries.frequencyOf(
                Tuple.of(4, spoilt(valid)), Tuple.of(4, anyOf(operation.bodySchema())), Tuple.of(1, hostile()));
    }

    /** A valid body in which one or two values are replaced, taken away or in the wrong place. */
    private static Arbitrary<JsonNode> spoilt(JsonNode valid) {
        List<List<String>> places = new ArrayList<>();
        places(valid, List.of(), places);
        if (places.isEmpty()) {
            return hostile();
        }
        Arbitrary<Function<JsonNode, JsonNode>> change = Combinators.combine(
                        Arbitraries.of(places), Arbitraries.integers().between(0, 3), hostile())
                .as((place, how, value) -> body -> changed(body, place, how, value));
        return change.list().ofMinSize(1).ofMaxSize(2).map(changes -> {
            JsonNode body = valid.deepCopy();
            for (Function<JsonNode, JsonNode> one : changes) {
                body = one.apply(body);
            }
            return body;
        });
    }

    private static void places(JsonNode at, List<String> path, List<List<String>> places) {
        at.properties().forEach(field -> {
            List<String> place = new ArrayList<>(path);
            place.add(field.getKey());
            places.add(List.copyOf(place));
            places(field.getValue(), place, places);
        });
    }

    private static JsonNode changed(JsonNode body, List<String> place, int how, JsonNode value) {
        JsonNode at = body;
        for (String step : place.subList(0, place.size() - 1)) {
            at = at.path(step);
        }
        if (at instanceof ObjectNode object) {
            switch (how) {
                case 0 -> object.remove(place.getLast());
                case 1 -> object.set(place.getLast() + "x", value);
                default -> object.set(place.getLast(), value);
            }
        }
        return body;
    }

    /** What a schema allows, nearly allows, or forbids, field by field. */
    private static Arbitrary<JsonNode> anyOf(Schema schema) {
        if (!schema.isObject()) {
            return Arbitraries.frequencyOf(
                    Tuple.of(6, valid(schema)), Tuple.of(2, near(schema)), Tuple.of(1, hostile()));
        }
        Arbitrary<JsonNode> all = Arbitraries.create(MAKE::objectNode);
        List<String> required = new ArrayList<>();
        schema.node().path("required").forEach(name -> required.add(name.asText()));
        for (Map.Entry<String, Schema> field : schema.properties().entrySet()) {
            double absent = required.contains(field.getKey()) ? 0.03 : 0.5;
            all = Combinators.combine(all, anyOf(field.getValue()).injectNull(absent))
                    .as((others, one) -> one == null ? others : with(others, field.getKey(), one));
        }
        return all;
    }

    private static JsonNode with(JsonNode object, String name, JsonNode value) {
        ObjectNode more = object.deepCopy();
        more.set(name, value);
        return more;
    }

    private static Arbitrary<JsonNode> valid(Schema schema) {
        JsonNode node = schema.node();
        if (!node.path("enum").isEmpty()) {
            return Arbitraries.of(node.path("enum").valueStream().toList());
        }
        if (schema.isList()) {
            return anyOf(schema.items())
                    .list()
                    .ofMaxSize(2)
                    .map(items -> MAKE.arrayNode().addAll(items));
        }
        return switch (schema.type() + " " + node.path("format").asText()) {
            case "string uuid" -> Arbitraries.longs().map(low -> MAKE.textNode(new UUID(0x7000, low).toString()));
            case "string date" ->
                Arbitraries.integers()
                        .between(20_000, 22_000)
                        .map(day -> MAKE.textNode(LocalDate.ofEpochDay(day).toString()));
            case "string date-time" ->
                Arbitraries.integers()
                        .between(1_700_000_000, 1_900_000_000)
                        .map(second ->
                                MAKE.textNode(Instant.ofEpochSecond(second).toString()));
            case "string time" ->
                Arbitraries.integers().between(0, 23).map(hour -> MAKE.textNode("%02d:00:00".formatted(hour)));
            case "boolean " -> Arbitraries.of(true, false).map(MAKE::booleanNode);
            default ->
                schema.type().equals("string")
                        ? text(schema)
                        : schema.type().isEmpty() || schema.type().equals("object")
                                ? Arbitraries.just(MAKE.objectNode())
                                : Arbitraries.integers().between(0, 200).map(MAKE::numberNode);
        };
    }

    private static Arbitrary<JsonNode> text(Schema schema) {
        Arbitrary<String> words = Arbitraries.of("Soʻz", "Чироқ", "1726266", "1726266005", "+998901234567", "201122337")
                .edgeCases(edges -> edges.none());
        if (schema.pattern().isEmpty()) {
            return words.map(MAKE::textNode);
        }
        Pattern pattern = Pattern.compile(schema.pattern());
        return words.map(word -> MAKE.textNode(pattern.matcher(word).find() ? word : "00"));
    }

    /** Just past a border: one character too many, a case that doesn't fit, a number next to the largest. */
    private static Arbitrary<JsonNode> near(Schema schema) {
        JsonNode node = schema.node();
        int longest = Math.min(node.path("maxLength").asInt(200), 30_000);
        List<JsonNode> values = new ArrayList<>(List.of(
                MAKE.textNode("a".repeat(longest + 1)),
                MAKE.textNode("ў".repeat(longest)),
                MAKE.textNode("2026-11-26"),
                MAKE.textNode("2026-11-26T10:00:00"),
                MAKE.textNode("0000-00-00"),
                MAKE.textNode("+99890123456"),
                MAKE.textNode("7000-0000"),
                MAKE.numberNode(Integer.MAX_VALUE),
                MAKE.numberNode(Integer.MIN_VALUE),
                MAKE.numberNode(1L + Integer.MAX_VALUE),
                MAKE.numberNode(0),
                MAKE.numberNode(-1),
                MAKE.numberNode(0.5),
                MAKE.numberNode(90.000001),
                MAKE.nullNode()));
        if (!node.path("enum").isEmpty()) {
            values.add(MAKE.textNode(node.path("enum").path(0).asText().toLowerCase(Locale.ROOT)));
        }
        return Arbitraries.of(values);
    }

    private static Arbitrary<JsonNode> hostile() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, words().map(MAKE::textNode)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                MAKE.nullNode(),
                                MAKE.numberNode(Long.MIN_VALUE),
                                MAKE.numberNode(1e308),
                                MAKE.booleanNode(true),
                                MAKE.arrayNode(),
                                MAKE.objectNode(),
                                deep())),
                Tuple.of(1, words().list().ofMaxSize(3).map(all -> {
                    ArrayNode list = MAKE.arrayNode().addNull();
                    all.forEach(list::add);
                    return list;
                })));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(HOSTILE)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(30)));
    }

    private static ArrayNode deep() {
        ArrayNode outermost = MAKE.arrayNode();
        ArrayNode inner = outermost;
        for (int i = 0; i < DEEPEST; i++) {
            inner = inner.addArray();
        }
        return outermost;
    }
}
