package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of which each stands in one field only, so that wherever one turns up the field is known. Words begin alike; numbers,
 * where only digits are taken, are looked for one by one.
 */
final class Canaries {

    private static final String SONG = "kanareyka";
    private static final Pattern SUNG = Pattern.compile(SONG + "[a-z]{3}", Pattern.CASE_INSENSITIVE);
    private static final int LETTERS = 26;

    /** Fields that choose or prove something and tell nothing of a person. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "mahallaCode",
            "districtSoato",
            "againstDepartment",
            "department",
            "mahalla",
            "district",
            "region", // places
            "challenge",
            "nonce",
            "receipt",
            "code",
            "version", // proofs and codes that the platform gave
            "from",
            "to",
            "type", // hours of quiet, media types
            "p256dh",
            "auth", // keys of a browser
            "request_id",
            "message_id",
            "message-id",
            "status"); // what providers call their messages

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> planted = new HashSet<>();
    private int numbers;

    /** A new word for a field. */
    String word(String field) {
        int number = fields.size();
        String word = SONG
                + (char) ('a' + number / LETTERS / LETTERS % LETTERS)
                + (char) ('a' + number / LETTERS % LETTERS)
                + (char) ('a' + number % LETTERS);
        fields.put(word, field);
        return word;
    }

    /** A new number of that many digits, the first of which are given. */
    private String digits(String field, String first, int length) {
        String number = first
                + ("7137713" + "0".repeat(length)).substring(0, length - first.length() - 2)
                + "%02d".formatted(numbers++ % 100);
        if (fields.putIfAbsent(number, field) != null) {
            throw new AssertionError("two fields have " + number);
        }
        return number;
    }

    /** A value that looks like what it stands for, as an address on the net does. */
    String keep(String value, String field) {
        fields.put(value, field);
        return value;
    }

    /** A place in Yunusobod that nobody else names. */
    Map<String, Double> place(String field) {
        return Map.of("lat", coordinate(field + "/lat", "41.3650"), "lon", coordinate(field + "/lon", "69.2880"));
    }

    private double coordinate(String field, String near) {
        String text = near + "7137%02d".formatted(numbers++ % 100) + "7";
        fields.put(text, field);
        return Double.parseDouble(text);
    }

    /**
     * A body with a canary in every field that may hold personal data; what else it has is chosen.
     *
     * @param chosen values by pointer; a null leaves the field away
     */
    ObjectNode body(PublishedOperation operation, Map<String, ? extends @Nullable Object> chosen) {
        return body(operation, chosen, true);
    }

    /** A body that is to be refused: canaries need not look like what the fields want. */
    ObjectNode anyBody(PublishedOperation operation) {
        return body(operation, Map.of(), false);
    }

    private ObjectNode body(
            PublishedOperation operation, Map<String, ? extends @Nullable Object> chosen, boolean isGood) {
        ObjectNode body = object(operation.id(), "", operation.bodySchema(), chosen, isGood);
        return body == null ? JsonNodeFactory.instance.objectNode() : body;
    }

    private @Nullable ObjectNode object(
            String operation,
            String at,
            Schema schema,
            Map<String, ? extends @Nullable Object> chosen,
            boolean isGood) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach((name, field) -> {
            String pointer = at + "/" + name;
            if (chosen.containsKey(pointer)) {
                Object value = chosen.get(pointer);
                if (value != null) {
                    body.set(name, Door.JSON.valueToTree(value));
                }
            } else if (field.isObject()) {
                JsonNode inner = object(operation, pointer, field, chosen, isGood);
                if (inner != null) {
                    body.set(name, inner);
                }
            } else if (field.isList() && field.items().isObject()) {
                JsonNode inner = object(operation, pointer + "/0", field.items(), chosen, isGood);
                if (inner != null) {
                    body.putArray(name).add(inner);
                }
            } else if (isPersonal(name, field)) {
                body.put(name, value(operation + " " + pointer, field, isGood));
            }
        });
        return body.isEmpty() ? null : body;
    }

    private String value(String field, Schema schema, boolean isGood) {
        return switch (schema.pattern()) {
            case "\\+998\\d{9}" -> "+" + digits(field, "998", 12);
            case "\\d{9}" -> digits(field, "2", 9);
            case "\\d{14}" -> digits(field, "3150390", 14);
            case "https://.+" -> "https://push.example/" + word(field);
            default -> {
                String word = word(field) + (field.endsWith("mail") ? "@example.uz" : "");
                if (isGood
                        && !schema.pattern().isEmpty()
                        && !Pattern.compile(schema.pattern()).matcher(word).find()) {
                    throw new AssertionError("no canary for " + field + ", which wants " + schema.pattern());
                }
                yield word;
            }
        };
    }

    private static boolean isPersonal(String name, Schema field) {
        return field.isText() && !NOT_PERSONAL.contains(name);
    }

    /** Remembers that a body was taken: its canaries are in the platform now. */
    void taken(PublishedOperation operation, JsonNode body) {
        foundIn(body.toString()).stream()
                .map(fields::get)
                .filter(field -> field.startsWith(operation.id() + " "))
                .forEach(planted::add);
    }

    /** The personal fields of an operation of which no canary has been taken. */
    Set<String> missing(PublishedOperation operation) {
        Set<String> wanted = new TreeSet<>();
        collect(wanted, operation.id() + " ", operation.bodySchema());
        wanted.removeAll(planted);
        return wanted;
    }

    private static void collect(Set<String> wanted, String at, Schema schema) {
        schema.properties().forEach((name, field) -> {
            if (field.isObject()) {
                collect(wanted, at + "/" + name, field);
            } else if (field.isList() && field.items().isObject()) {
                collect(wanted, at + "/" + name + "/0", field.items());
            } else if (isPersonal(name, field)) {
                wanted.add(at + "/" + name);
            }
        });
    }

    /** The first value that was made for a field. */
    String of(String field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    int count() {
        return fields.size();
    }

    /** Everything of ours that a text holds. */
    Set<String> foundIn(String text) {
        Set<String> found = SUNG.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        fields.keySet().stream()
                .filter(value -> !value.startsWith(SONG) && text.contains(value))
                .forEach(found::add);
        return found;
    }

    /** The same in bytes of whatever encoding that keeps ASCII. */
    Set<String> foundIn(byte[] bytes) {
        return foundIn(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The field a value stands in. */
    String field(String value) {
        return fields.getOrDefault(value, "a canary of nobody");
    }
}
