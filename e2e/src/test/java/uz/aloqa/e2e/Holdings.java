package uz.aloqa.e2e;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids of what stands in the platform, by the path that leads there: {@code /api/v1/appeals/{id}}. */
final class Holdings {

    private final Map<String, String> values = new HashMap<>();

    void keep(String template, String value) {
        values.put(template, value);
    }

    @Nullable
    String get(String template) {
        return values.get(template);
    }

    boolean has(String template) {
        return values.containsKey(template);
    }

    /** The path of an operation to what stands here; where nothing is kept, to what its document gives as an example. */
    String path(PublishedOperation operation) {
        String[] examples = operation.path().split("/", -1);
        String[] names = operation.template().split("/", -1);
        StringBuilder template = new StringBuilder();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                template.append('/');
                path.append('/');
            }
            template.append(names[i]);
            path.append(values.getOrDefault(template.toString(), examples[i]));
        }
        return path.toString();
    }

    /** Whether everything that its path names stands here. */
    boolean covers(PublishedOperation operation) {
        String template = operation.template();
        return operation.pathParameters().stream()
                .map(name -> template.substring(0, template.indexOf("{" + name + "}") + name.length() + 2))
                .allMatch(this::has);
    }
}
