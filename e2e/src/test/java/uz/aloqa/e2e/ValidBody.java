package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/** A body as its document wants it: the example given there, or what the schema requires. */
final class ValidBody {

    private ValidBody() {}

    static JsonNode of(PublishedOperation operation) {
        JsonNode example = operation.body();
        return example.isObject() ? example.deepCopy() : required(operation.bodySchema());
    }

    private static JsonNode required(Schema schema) {
        if (schema.isObject()) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            schema.node()
                    .path("required")
                    .forEach(name -> body.set(
                            name.asText(),
                            required(Objects.requireNonNull(schema.properties().get(name.asText())))));
            return body;
        }
        if (schema.isList()) {
            return JsonNodeFactory.instance.arrayNode().add(required(schema.items()));
        }
        if (!schema.node().path("enum").isEmpty()) {
            return schema.node().path("enum").path(0);
        }
        return switch (schema.type() + " " + schema.node().path("format").asText()) {
            case "string uuid" -> TextNode.valueOf("0b1e1f9e-8f42-4d0e-9a0b-3f6f3f3f0a11");
            case "string date" -> TextNode.valueOf(tomorrow().toString());
            case "string date-time" -> TextNode.valueOf(tomorrow() + "T09:00:00Z");
            case "string time" -> TextNode.valueOf("10:00:00");
            case "number double" -> DoubleNode.valueOf(41.365);
            case "integer int32", "integer int64", "integer ", "number " -> IntNode.valueOf(1);
            case "boolean " -> JsonNodeFactory.instance.booleanNode(true);
            default -> TextNode.valueOf(text(schema.pattern()));
        };
    }

    private static String text(String pattern) {
        return switch (pattern) {
            case "\\d{4}|\\d{7}", "\\d{7}" -> YunusobodStory.DISTRICT;
            case "[a-z][a-z0-9-]{0,31}" -> "cadastre";
            case "\\d{6}" -> "123456";
            case "[0-9A-Za-z-]{1,32}" -> YunusobodStory.MAHALLA;
            case "[A-Z0-9]{16}" -> "A".repeat(16);
            default -> "Soʻz";
        };
    }

    private static LocalDate tomorrow() {
        return LocalDate.ofInstant(Clock.systemUTC().instant().plus(Duration.ofDays(1)), ZoneOffset.UTC);
    }
}
