package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uz.aloqa.stack.Distributions;

/**
 * One operation as the committed OpenAPI document promises it.
 *
 * @param method HTTP method
 * @param template its path, with names for the parameters
 * @param item what all operations of this path share
 * @param definition what the document says of it
 * @param document the whole document
 */
record PublishedOperation(String method, String template, JsonNode item, JsonNode definition, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Path DOCUMENT = Path.of("docs/openapi/aloqa.yaml");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    String id() {
        return definition.path("operationId").asText();
    }

    /** Whether it needs no token. */
    boolean isOpen() {
        return definition.path("security").isEmpty();
    }

    boolean isReading() {
        return READING.contains(method);
    }

    /** Whether its answer has no end. */
    boolean isStream() {
        return template.endsWith("/stream");
    }

    /** Who may call it; everybody who is signed in when empty. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        definition.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** Whether somebody of this role may call it. */
    boolean allows(String role) {
        return isOpen() || roles().isEmpty() || roles().contains(role);
    }

    /** Media type of its body; empty when it takes none. */
    String bodyType() {
        JsonNode content = content();
        return content.isEmpty() ? "" : content.properties().iterator().next().getKey();
    }

    boolean takesJson() {
        return bodyType().equals("application/json");
    }

    /** An example of its body; missing when the document has none. */
    JsonNode body() {
        JsonNode media = content().path(bodyType());
        JsonNode examples = media.path("examples");
        return examples.isEmpty()
                ? media.path("example")
                : examples.iterator().next().path("value");
    }

    Schema bodySchema() {
        return new Schema(document, content().path(bodyType()).path("schema")).resolved();
    }

    /** What it answers when all went well, as far as that is JSON. */
    Schema answerSchema() {
        for (Map.Entry<String, JsonNode> response : definition.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                return new Schema(
                                document,
                                response.getValue()
                                        .path("content")
                                        .path("application/json")
                                        .path("schema"))
                        .resolved();
            }
        }
        return new Schema(document, document.path("no-answer"));
    }

    /** Names of its query parameters. */
    List<String> query() {
        return parameters("query")
                .map(declared -> declared.path("name").asText())
                .toList();
    }

    /** What its query parameters may be, by name. */
    Map<String, Schema> querySchemas() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        parameters("query")
                .forEach(declared -> schemas.put(
                        declared.path("name").asText(), new Schema(document, declared.path("schema")).resolved()));
        return schemas;
    }

    /** Whether it wants to know which version is to be changed. */
    boolean wantsVersion() {
        return parameters("header")
                .anyMatch(declared -> declared.path("name").asText().equals("If-Match"));
    }

    /** The names in its path. */
    List<String> pathParameters() {
        return PARAMETER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Its path with these values. */
    String path(Function<String, String> values) {
        return PARAMETER.matcher(template).replaceAll((MatchResult match) -> values.apply(match.group(1)));
    }

    /** Its path with the values of its document's examples. */
    String path() {
        Map<String, String> examples = examplesOfPath();
        return path(name -> examples.getOrDefault(name, ""));
    }

    /** The values that its document gives for the parameters of its path. */
    Map<String, String> examplesOfPath() {
        Map<String, String> examples = new LinkedHashMap<>();
        parameters("path")
                .forEach(declared -> examples.put(declared.path("name").asText(), sample(declared)));
        return examples;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }

    /** Every operation behind the gateway. */
    static List<PublishedOperation> all() {
        List<PublishedOperation> operations = new ArrayList<>();
        try {
            JsonNode document = new YAMLMapper()
                    .readTree(Distributions.locate().root().resolve(DOCUMENT).toFile());
            for (Map.Entry<String, JsonNode> item : document.path("paths").properties()) {
                addAll(operations, document, item.getKey(), item.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return operations;
    }

    /** The operation of that name. */
    static PublishedOperation named(List<PublishedOperation> all, String id) {
        return all.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + id));
    }

    private static void addAll(List<PublishedOperation> operations, JsonNode document, String template, JsonNode item) {
        for (Map.Entry<String, JsonNode> method : item.properties()) {
            if (METHODS.contains(method.getKey())) {
                operations.add(new PublishedOperation(
                        method.getKey().toUpperCase(Locale.ROOT), template, item, method.getValue(), document));
            }
        }
    }

    private JsonNode content() {
        return definition.path("requestBody").path("content");
    }

    private Stream<JsonNode> parameters(String where) {
        return Stream.of(item, definition)
                .flatMap(holder -> holder.path("parameters").valueStream())
                .filter(declared -> declared.path("in").asText().equals(where));
    }

    private String sample(JsonNode parameter) {
        JsonNode schema =
                new Schema(document, parameter.path("schema")).resolved().node();
        if (!parameter.path("example").isMissingNode()) {
            return parameter.path("example").asText();
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").path(0).asText();
        }
        return switch (schema.path("format").asText() + schema.path("type").asText()) {
            case "uuidstring" -> "0b1e1f9e-8f42-4d0e-9a0b-3f6f3f3f0a11";
            case "int32integer", "int64integer", "integer" -> "1";
            default -> "1726266005";
        };
    }
}
