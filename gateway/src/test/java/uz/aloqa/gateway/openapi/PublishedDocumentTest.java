package uz.aloqa.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uz.aloqa.gateway.route.DeliveredRoutes;
import uz.aloqa.stack.Distributions;
import uz.aloqa.testkit.OpenApiContract;

/** {@code docs/openapi/aloqa.yaml}, which the clients are made from: the services' documents as the gateway merges them. */
class PublishedDocumentTest {

    private static final List<String> SERVICES = List.of("appeals", "mahalla", "notification");

    private final YAMLMapper yaml = new YAMLMapper();

    @Test
    void theMergedDocumentIsWhatTheServicesPublish() throws IOException {
        OpenApiContract.of("aloqa").verify(yaml.writeValueAsString(merged()));
    }

    @Test
    void noNameMeansDifferentThingsInTwoServices() throws IOException {
        ObjectNode merged = merged();
        for (String service : SERVICES) {
            ObjectNode own = document(service);
            own.at("/components/schemas")
                    .properties()
                    .forEach(schema -> assertThat(
                                    merged.at("/components/schemas").path(schema.getKey()))
                            .as("%s of %s", schema.getKey(), service)
                            .isEqualTo(schema.getValue()));
        }
        assertThat(merged.at("/paths").findValuesAsText("operationId"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    private ObjectNode merged() throws IOException {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        for (String service : SERVICES) {
            documents.put(service, document(service));
        }
        return new DocumentMerger(DeliveredRoutes.table(), "http://localhost:8080", "1").merge(documents, List.of());
    }

    private ObjectNode document(String service) throws IOException {
        return (ObjectNode) yaml.readTree(Distributions.locate()
                .root()
                .resolve("docs/openapi/" + service + ".yaml")
                .toFile());
    }
}
