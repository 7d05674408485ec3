package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A schema of a published document.
 *
 * @param document where its references lead
 * @param node what it says
 */
record Schema(JsonNode document, JsonNode node) {

    /** What a reference stands for. */
    Schema resolved() {
        JsonNode at = node;
        while (!at.path("$ref").asText().isEmpty()) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return new Schema(document, at);
    }

    Map<String, Schema> properties() {
        Map<String, Schema> fields = new LinkedHashMap<>();
        node.path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), new Schema(document, field.getValue()).resolved()));
        return fields;
    }

    Schema items() {
        return new Schema(document, node.path("items")).resolved();
    }

    boolean isObject() {
        return !node.path("properties").isEmpty();
    }

    boolean isList() {
        return type().equals("array");
    }

    /** Words somebody writes: no number, no id, no date and none of a few given ones. */
    boolean isText() {
        return type().equals("string")
                && node.path("enum").isEmpty()
                && node.path("format").asText().isEmpty();
    }

    String type() {
        return node.path("type").asText();
    }

    String pattern() {
        return node.path("pattern").asText();
    }
}
