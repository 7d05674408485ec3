package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/** A row of an appeal's history, as the API tells it. */
record Step(UUID appeal, long version, String type) {

    static List<Step> of(UUID appeal, List<JsonNode> history) {
        return history.stream()
                .map(item -> new Step(
                        appeal, item.path("version").asLong(), item.path("type").asText()))
                .toList();
    }
}
