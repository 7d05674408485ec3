package uz.aloqa.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Names a page after the published name of what is on it: {@code MessagePage}, not {@code PageMessageView} after our own
 * class. Says that {@code items} is always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PagesInDocument implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> PARTS = Set.of("items", "next");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null || components.getSchemas() == null) {
            return;
        }
        Map<String, String> renamed = rename(components);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && renamed.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(renamed.get(schema.getRef())));
    }

    /** Renames the pages; what their references were and are. */
    private static Map<String, String> rename(Components components) {
        Map<String, String> references = new HashMap<>();
        Map<String, Schema> schemas = new TreeMap<>();
        components.getSchemas().forEach((name, schema) -> {
            String item = name.startsWith("Page") ? itemOf(schema) : null;
            String published = item == null ? name : item + "Page";
            if (item != null) {
                references.put(SCHEMAS + name, SCHEMAS + published);
                schema.setRequired(List.of("items"));
            }
            if (schemas.put(published, schema) != null) {
                throw new IllegalStateException("two schemas are called " + published);
            }
        });
        components.setSchemas(schemas);
        return references;
    }

    /** The published name of what is on a page; null when the schema is none. */
    private static @Nullable String itemOf(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null || !properties.keySet().equals(PARTS)) {
            return null;
        }
        Schema items = properties.get("items");
        Schema item = items == null ? null : items.getItems();
        String reference = item == null ? null : item.getRef();
        return reference == null ? null : reference.substring(SCHEMAS.length());
    }
}
