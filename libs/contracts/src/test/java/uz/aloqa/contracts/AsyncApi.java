package uz.aloqa.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the AsyncAPI 3 document of a topic from the records that are sent on it. */
final class AsyncApi {

    private static final Path EXAMPLES = Path.of(System.getProperty("aloqa.root", "../.."), "docs", "events");

    private final String topic;
    private final String title;
    private final String service;
    private final Class<?> contract;
    private final Map<String, Object> schemas = new TreeMap<>();

    AsyncApi(String topic, String title, String service, Class<?> contract) {
        this.topic = topic;
        this.title = title;
        this.service = service;
        this.contract = contract;
    }

    Map<String, Object> document() throws IOException {
        Map<String, Object> messages = new LinkedHashMap<>();
        Map<String, Object> inChannel = new LinkedHashMap<>();
        List<Object> sent = new ArrayList<>();
        for (Class<?> event : contract.getPermittedSubclasses()) {
            String name = event.getSimpleName();
            messages.put(name, message(event));
            inChannel.put(name, reference("messages", name));
            sent.add(Map.of("$ref", "#/channels/" + channel() + "/messages/" + name));
        }
        return ordered(
                "asyncapi", "3.0.0",
                "info",
                        ordered(
                                "title", title,
                                "version", "1.0.0",
                                "description", Javadoc.of(contract).text(),
                                "contact",
                                        ordered(
                                                "name", "Aloqa",
                                                "url", "https://aloqa.example"),
                                "license",
                                        ordered(
                                                "name", "Apache-2.0",
                                                "url", "https://www.apache.org/licenses/LICENSE-2.0"),
                                "tags", List.of(ordered("name", topic))),
                "defaultContentType", "application/json",
                "servers",
                        ordered(
                                "kafka",
                                ordered(
                                        "host", "localhost:19092",
                                        "protocol", "kafka",
                                        "description", "The broker of the development stack; elsewhere as deployed")),
                "channels",
                        ordered(
                                channel(),
                                ordered(
                                        "address",
                                        topic,
                                        "description",
                                        "CloudEvents 1.0 in binary mode: the attributes are headers. Events of one "
                                                + "key come in the order of ce_sequence; at least once, so drop what "
                                                + "ce_id or ce_sequence says you have.",
                                        "messages",
                                        inChannel,
                                        "bindings",
                                        ordered(
                                                "kafka",
                                                ordered(
                                                        "topic",
                                                        topic,
                                                        "partitions",
                                                        32,
                                                        "topicConfiguration",
                                                        ordered(
                                                                "cleanup.policy",
                                                                List.of(
                                                                        contract == RegistryEntity.class
                                                                                ? "compact"
                                                                                : "delete")),
                                                        "bindingVersion",
                                                        "0.5.0")))),
                "operations",
                        ordered(
                                "publish" + Character.toUpperCase(channel().charAt(0))
                                        + channel().substring(1),
                                ordered(
                                        "action",
                                        "send",
                                        "title",
                                        service + " publishes",
                                        "summary",
                                        "Written by " + service + " through its outbox, in one transaction with "
                                                + "the state; anyone may read.",
                                        "channel",
                                        Map.of("$ref", "#/channels/" + channel()),
                                        "messages",
                                        sent)),
                "components", ordered("messages", messages, "schemas", schemas));
    }

    private String channel() {
        return topic.substring(0, topic.indexOf('.'));
    }

    private Map<String, Object> message(Class<?> event) throws IOException {
        Javadoc words = Javadoc.of(event);
        String name = event.getSimpleName();
        String type = EventTypes.of(event);
        JsonNode example = new ObjectMapper().readTree(Files.readAllBytes(EXAMPLES.resolve(type + ".json")));
        schemas.put(name, object(event, words, true));
        return ordered(
                "name", type,
                "title", name,
                "summary", words.text(),
                "contentType", "application/json",
                "headers", headers(type),
                "payload", reference("schemas", name),
                "bindings",
                        ordered(
                                "kafka",
                                ordered(
                                        "key",
                                        ordered(
                                                "type",
                                                "string",
                                                "description",
                                                contract == RegistryEntity.class
                                                        ? "Kind, colon, code or id, like district:1726266"
                                                        : "Id of what it happened to"),
                                        "bindingVersion",
                                        "0.5.0")),
                "examples",
                        List.of(ordered(
                                "name", "example", "headers", exampleHeaders(type, example), "payload", example)));
    }

    private static Map<String, Object> headers(String type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ce_specversion", ordered("type", "string", "const", "1.0"));
        properties.put(
                "ce_id", ordered("type", "string", "format", "uuid", "description", "The event, the same each time"));
        properties.put("ce_type", ordered("type", "string", "const", type));
        properties.put("ce_source", ordered("type", "string", "description", "The service that wrote it"));
        properties.put("ce_time", ordered("type", "string", "format", "date-time"));
        properties.put(
                "ce_partitionkey", ordered("type", "string", "format", "uuid", "description", "What it happened to"));
        properties.put(
                "ce_sequence",
                ordered(
                        "type", "string",
                        "pattern", "^[1-9][0-9]*$",
                        "description", "Number among the events of one partition key, from 1"));
        properties.put("content-type", ordered("type", "string", "const", "application/json"));
        properties.put(
                "traceparent", ordered("type", "string", "description", "W3C Trace Context, where there is one"));
        List<String> required = properties.keySet().stream()
                .filter(name -> !name.equals("traceparent"))
                .toList();
        return ordered("type", "object", "required", required, "properties", properties);
    }

    private Map<String, Object> exampleHeaders(String type, JsonNode example) {
        return ordered(
                "ce_specversion", "1.0",
                "ce_id", "019ab3a0-0000-7000-8000-0000000000e1",
                "ce_type", type,
                "ce_source", "/" + service,
                "ce_time", example.path("occurredAt").asText("2026-11-23T05:30:00Z"),
                "ce_partitionkey", "019ab3a0-0000-7000-8000-000000000001",
                "ce_sequence", "1",
                "content-type", "application/json");
    }

    private Map<String, Object> object(Class<?> type, Javadoc words, boolean event) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (event) {
            properties.put("type", ordered("type", "string", "const", type.getSimpleName()));
            required.add("type");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> schema = new LinkedHashMap<>(schema(component.getGenericType()));
            String about = words.parameters().get(component.getName());
            if (about != null && !about.isEmpty()) {
                schema = described(schema, about);
            }
            properties.put(component.getName(), schema);
            if (!isNullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        if (!words.text().isEmpty()) {
            object.put("description", words.text());
        }
        object.put("required", required);
        object.put("properties", properties);
        return object;
    }

    /** Beside a reference nothing else counts. */
    private static Map<String, Object> described(Map<String, Object> schema, String about) {
        return schema.containsKey("$ref")
                ? ordered("description", about, "allOf", List.of(schema))
                : with(schema, "description", about);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String name, Object value) {
        schema.put(name, value);
        return schema;
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? ordered("type", "array", "items", schema(generic.getActualTypeArguments()[0]))
                    : ordered("type", "object", "additionalProperties", schema(generic.getActualTypeArguments()[1]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no schema for " + type);
        }
        return switch (plain.getSimpleName()) {
            case "String" -> ordered("type", "string");
            case "UUID" -> ordered("type", "string", "format", "uuid");
            case "boolean", "Boolean" -> ordered("type", "boolean");
            case "int", "Integer" -> ordered("type", "integer", "format", "int32");
            case "long", "Long" -> ordered("type", "integer", "format", "int64");
            case "double", "Double" -> ordered("type", "number", "format", "double");
            case "JsonNode" -> ordered("type", "object");
            default -> other(plain);
        };
    }

    private Map<String, Object> other(Class<?> type) {
        if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        if (type == LocalTime.class) {
            return ordered("type", "string", "format", "time");
        }
        String name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            if (type.isEnum()) {
                schemas.put(name, constants(type));
            } else if (type.isRecord()) {
                schemas.put(name, Map.of());
                schemas.put(name, object(type, Javadoc.of(type), false));
            } else {
                throw new IllegalArgumentException("no schema for " + type);
            }
        }
        return reference("schemas", name);
    }

    private static Map<String, Object> constants(Class<?> type) {
        StringBuilder words = new StringBuilder(Javadoc.of(type).text());
        Javadoc.constants(type)
                .forEach((name, meaning) ->
                        words.append("\n- ").append(name).append(": ").append(meaning));
        return ordered(
                "type", "string",
                "description", words.toString().strip(),
                "enum",
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList());
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> reference(String kind, String name) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/components/" + kind + "/" + name);
        return reference;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
