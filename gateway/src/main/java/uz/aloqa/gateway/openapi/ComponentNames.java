package uz.aloqa.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/** Names of components that two services use for different things: the later one gets its service's name in front. */
final class ComponentNames {

    private static final String COMPONENTS = "#/components/";

    private ComponentNames() {}

    /**
     * Renames what would clash with the components already there, in the document and in every reference of it.
     *
     * @param document of a service; changed
     * @param present components merged so far
     * @param service name of the service
     */
    static void untangle(ObjectNode document, ObjectNode present, String service) {
        // A rename changes what refers to it, which may then differ from its namesake: repeat until nothing clashes.
        for (boolean clashes = true; clashes; ) {
            Map<String, String> clashing = clashes(document, present, service);
            clashes = !clashing.isEmpty();
            if (clashes) {
                rename(document, clashing);
                rewrite(document, clashing);
            }
        }
    }

    private static Map<String, String> clashes(ObjectNode document, ObjectNode present, String service) {
        Map<String, String> found = new HashMap<>();
        for (Entry<String, JsonNode> section : document.path("components").properties()) {
            JsonNode there = present.path(section.getKey());
            for (Entry<String, JsonNode> component : section.getValue().properties()) {
                JsonNode namesake = there.get(component.getKey());
                if (namesake != null && !namesake.equals(component.getValue())) {
                    found.put(
                            COMPONENTS + section.getKey() + "/" + component.getKey(),
                            COMPONENTS + section.getKey() + "/" + prefix(service) + component.getKey());
                }
            }
        }
        return found;
    }

    private static String prefix(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }

    private static void rename(ObjectNode document, Map<String, String> names) {
        for (Entry<String, JsonNode> section : document.path("components").properties()) {
            ObjectNode components = (ObjectNode) section.getValue();
            names.forEach((from, to) -> {
                String prefix = COMPONENTS + section.getKey() + "/";
                if (from.startsWith(prefix)) {
                    JsonNode component = components.remove(from.substring(prefix.length()));
                    components.set(to.substring(prefix.length()), component);
                }
            });
        }
    }

    /** Every text that is one of the references: {@code $ref} and the mappings of discriminators. */
    private static void rewrite(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            for (Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue() instanceof TextNode text && names.containsKey(text.textValue())) {
                    field.setValue(TextNode.valueOf(names.get(text.textValue())));
                } else {
                    rewrite(field.getValue(), names);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> rewrite(item, names));
        }
    }
}
