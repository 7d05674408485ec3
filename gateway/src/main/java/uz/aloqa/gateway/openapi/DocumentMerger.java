package uz.aloqa.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import uz.aloqa.gateway.route.Access;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.route.RouteTable;

/**
 * Makes one OpenAPI document out of the services' documents: what the gateway forwards, nothing else, with the gateway
 * as the server. An operation needs a token where its route or its service asks for one.
 */
final class DocumentMerger {

    private static final Set<String> METHODS =
            Set.of("get", "head", "post", "put", "patch", "delete", "options", "trace");
    private static final String BEARER = "bearer";

    private final RouteTable routes;
    private final String publicUrl;
    private final String version;

    DocumentMerger(RouteTable routes, String publicUrl, String version) {
        this.routes = routes;
        this.publicUrl = publicUrl;
        this.version = version;
    }

    /**
     * Merges.
     *
     * @param documents by name of the service, in the order of the result; not changed
     * @param missing services whose document could not be had
     */
    ObjectNode merge(Map<String, ObjectNode> documents, Collection<String> missing) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.put(
                "openapi",
                documents.values().stream()
                        .map(document -> document.path("openapi").asText())
                        .filter(number -> !number.isEmpty())
                        .findFirst()
                        .orElse("3.1.0"));
        ObjectNode info = merged.putObject("info");
        info.put("title", "Aloqa")
                .put("version", version)
                .put(
                        "description",
                        "Residents, mahallas and district police of Uzbekistan: appeals by the law's clock. "
                                + "Every error is application/problem+json (RFC 9457).");
        for (String part : List.of("contact", "license")) {
            documents.values().stream()
                    .map(document -> document.path("info").path(part))
                    .filter(JsonNode::isObject)
                    .findFirst()
                    .ifPresent(found -> info.set(part, found));
        }
        merged.putArray("servers").addObject().put("url", publicUrl);
        if (!missing.isEmpty()) {
            missing.forEach(merged.putArray("x-aloqa-missing")::add);
        }
        merged.putArray("security").addObject().putArray(BEARER);
        ArrayNode tags = JsonNodeFactory.instance.arrayNode();
        ObjectNode paths = merged.putObject("paths");
        ObjectNode components = merged.putObject("components");
        Set<String> operationIds = new HashSet<>();
        documents.forEach((service, original) -> {
            ObjectNode document = original.deepCopy();
            document.path("components")
                    .properties()
                    .removeIf(section -> section.getKey().equals("securitySchemes"));
            ComponentNames.untangle(document, components, service);
            addComponents(document, components);
            addPaths(document, paths, service, operationIds);
            addTags(document, tags);
        });
        components
                .putObject("securitySchemes")
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "Access token of the realm aloqa");
        if (!tags.isEmpty()) {
            merged.set("tags", tags);
        }
        return merged;
    }

    private static void addComponents(ObjectNode document, ObjectNode components) {
        for (Entry<String, JsonNode> section : document.path("components").properties()) {
            ObjectNode there = components.withObjectProperty(section.getKey());
            section.getValue().properties().forEach(component -> there.set(component.getKey(), component.getValue()));
        }
    }

    private void addPaths(ObjectNode document, ObjectNode paths, String service, Set<String> operationIds) {
        for (Entry<String, JsonNode> path : document.path("paths").properties()) {
            ObjectNode item = (ObjectNode) path.getValue();
            boolean any = false;
            for (String method : METHODS) {
                if (item.get(method) instanceof ObjectNode operation) {
                    if (forwarded(method, path.getKey(), service, operation)) {
                        any = true;
                        uniqueId(operation, service, operationIds);
                    } else {
                        item.remove(method);
                    }
                }
            }
            if (any) {
                paths.set(path.getKey(), item);
            }
        }
    }

    /** Whether the gateway forwards this operation to this service; notes who needs a token for it. */
    private boolean forwarded(String method, String path, String service, ObjectNode operation) {
        if (routes.match(method.toUpperCase(Locale.ROOT), path) instanceof RouteTable.Match.Found(Route route)
                && route.upstream().equals(service)) {
            boolean asked = route.access() == Access.AUTHENTICATED
                    || !operation.path("security").isEmpty();
            ArrayNode security = operation.putArray("security");
            if (asked) {
                security.addObject().putArray(BEARER);
            }
            return true;
        }
        return false;
    }

    private static void uniqueId(ObjectNode operation, String service, Set<String> operationIds) {
        String id = operation.path("operationId").asText();
        if (!id.isEmpty() && !operationIds.add(id)) {
            String unique = service + "_" + id;
            operationIds.add(unique);
            operation.put("operationId", unique);
        }
    }

    private static void addTags(ObjectNode document, ArrayNode tags) {
        for (JsonNode tag : document.path("tags")) {
            boolean there = false;
            for (JsonNode known : tags) {
                there |= known.path("name").equals(tag.path("name"));
            }
            if (!there) {
                tags.add(tag);
            }
        }
    }
}
