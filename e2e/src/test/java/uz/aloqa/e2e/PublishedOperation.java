package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uz.aloqa.stack.Distributions;

/**
 * One operation as the committed OpenAPI document promises it.
 *
 * @param method HTTP method
 * @param path template, with the values of its document's examples for the parameters
 * @param isOpen whether it needs no token
 * @param roles who may call it; everybody who is signed in when empty
 * @param bodyType media type of its body; empty when it takes none
 * @param body an example of its body; missing when the document has none
 * @param query names of its query parameters
 */
record PublishedOperation(
        String method,
        String path,
        boolean isOpen,
        Set<String> roles,
        String bodyType,
        JsonNode body,
        List<String> query) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");
    private static final Path DOCUMENT = Path.of("docs/openapi/aloqa.yaml");

    /** Whether somebody of this role may call it. */
    boolean allows(String role) {
        return isOpen || roles.isEmpty() || roles.contains(role);
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

    private static void addAll(List<PublishedOperation> operations, JsonNode document, String template, JsonNode item) {
        for (Map.Entry<String, JsonNode> method : item.properties()) {
            if (METHODS.contains(method.getKey())) {
                operations.add(of(document, template, item, method.getKey(), method.getValue()));
            }
        }
    }

    private static PublishedOperation of(
            JsonNode document, String template, JsonNode item, String method, JsonNode operation) {
        String path = template;
        List<String> query = new ArrayList<>();
        for (JsonNode declared : Stream.of(item, operation)
                .flatMap(holder -> holder.path("parameters").valueStream())
                .toList()) {
            String name = declared.path("name").asText();
            if (declared.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", sample(document, declared));
            } else if (declared.path("in").asText().equals("query")) {
                query.add(name);
            }
        }
        Set<String> roles = new TreeSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        JsonNode content = operation.path("requestBody").path("content");
        String bodyType =
                content.isEmpty() ? "" : content.properties().iterator().next().getKey();
        JsonNode media = content.path(bodyType);
        JsonNode examples = media.path("examples");
        JsonNode body = examples.isEmpty()
                ? media.path("example")
                : examples.iterator().next().path("value");
        return new PublishedOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("security").isEmpty(),
                roles,
                bodyType,
                body,
                query);
    }

    private static String sample(JsonNode document, JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            schema = document.at(reference.substring(1));
        }
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
