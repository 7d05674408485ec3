package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request of the fuzzer.
 *
 * @param path values of the path's parameters, by name
 * @param query values of some of the query's parameters, by name
 * @param body JSON, or a text where something else is wanted
 */
record Shot(PublishedOperation operation, Map<String, String> path, Map<String, String> query, JsonNode body) {

    String address() {
        StringBuilder address = new StringBuilder(operation.path(name -> encoded(path.getOrDefault(name, ""))));
        char separator = '?';
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            address.append(separator).append(parameter.getKey()).append('=').append(encoded(parameter.getValue()));
            separator = '&';
        }
        return address.toString();
    }

    String content() {
        if (operation.bodyType().isEmpty()) {
            return "";
        }
        return operation.takesJson() || !body.isTextual() ? body.toString() : body.asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return operation.method() + " " + address() + " " + brief(content());
    }

    static String brief(String text) {
        return text.length() < 400 ? text : text.substring(0, 400) + "…";
    }
}
