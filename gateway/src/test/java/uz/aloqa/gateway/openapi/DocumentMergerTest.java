package uz.aloqa.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uz.aloqa.gateway.route.Access;
import uz.aloqa.gateway.route.Route;
import uz.aloqa.gateway.route.RouteTable;
import uz.aloqa.gateway.route.Urgency;

class DocumentMergerTest {

    private final ObjectMapper json = new ObjectMapper();
    private final DocumentMerger merger = new DocumentMerger(
            new RouteTable(List.of(route("a", Access.AUTHENTICATED), route("b", Access.PUBLIC))),
            "https://api.example.uz",
            "1.2.3");

    @Test
    void componentsThatClashAreToldApartAndStillFound() {
        ObjectNode merged = merge("""
                {"openapi":"3.1.0","paths":{"/a/x":{"get":{"responses":{"200":{"$ref":"#/components/responses/Page"}}}}},
                 "components":{"schemas":{"View":{"type":"string"},"Problem":{"type":"object"}},
                               "responses":{"Page":{"schema":{"$ref":"#/components/schemas/View"}}}}}""", """
                {"openapi":"3.1.0","paths":{"/b/x":{"get":{"responses":{"200":{"$ref":"#/components/responses/Page"}}}}},
                 "components":{"schemas":{"View":{"type":"integer"},"Problem":{"type":"object"}},
                               "responses":{"Page":{"schema":{"$ref":"#/components/schemas/View"}}}}}""");
        assertThat(merged.at("/components/schemas/View/type").asText()).isEqualTo("string");
        assertThat(merged.at("/components/schemas/BView/type").asText()).isEqualTo("integer");
        assertThat(merged.at("/components/schemas/BProblem").isMissingNode()).isTrue();
        assertThat(merged.at("/paths/~1a~1x/get/responses/200/$ref").asText()).isEqualTo("#/components/responses/Page");
        // The second Page was the same words, but spoke of another View.
        assertThat(merged.at("/paths/~1b~1x/get/responses/200/$ref").asText())
                .isEqualTo("#/components/responses/BPage");
        assertThat(merged.at("/components/responses/BPage/schema/$ref").asText())
                .isEqualTo("#/components/schemas/BView");
        assertThat(merged.at("/components/responses/Page/schema/$ref").asText()).isEqualTo("#/components/schemas/View");
    }

    @Test
    void discriminatorsFollowTheRename() {
        ObjectNode merged = merge("""
                {"paths":{},"components":{"schemas":{"Cat":{"type":"string"}}}}""", """
                {"paths":{},"components":{"schemas":{"Cat":{"type":"object"},
                 "Pet":{"discriminator":{"propertyName":"type","mapping":{"cat":"#/components/schemas/Cat"}}}}}}""");
        assertThat(merged.at("/components/schemas/Pet/discriminator/mapping/cat")
                        .asText())
                .isEqualTo("#/components/schemas/BCat");
    }

    @Test
    void onlyWhatIsForwardedIsShown() {
        ObjectNode merged = merge("""
                {"paths":{"/a":{"parameters":[{"name":"x"}],"get":{"operationId":"list"},"trace":{},"delete":{}},
                          "/ops/parked":{"get":{}},"/b/stolen":{"get":{}}},"components":{}}""", """
                {"paths":{"/b":{"get":{"operationId":"list","security":[]}},
                          "/b/mine":{"get":{"security":[{"inner":["citizen"]}]}}},
                 "components":{"securitySchemes":{"inner":{"type":"oauth2"}}}}""");
        assertThat(names(merged, "/paths")).containsExactly("/a", "/b", "/b/mine");
        assertThat(names(merged, "/paths/~1a")).containsExactlyInAnyOrder("parameters", "get");
        assertThat(merged.at("/paths/~1a/get/operationId").asText()).isEqualTo("list");
        assertThat(merged.at("/paths/~1b/get/operationId").asText()).isEqualTo("b_list");
        assertThat(merged.at("/paths/~1a/get/security/0/bearer").isArray()).isTrue();
        assertThat(merged.at("/paths/~1b/get/security").isEmpty()).isTrue();
        // Its route is open, its service is not.
        assertThat(merged.at("/paths/~1b~1mine/get/security/0/bearer").isArray())
                .isTrue();
        assertThat(names(merged, "/components/securitySchemes")).containsExactly("bearer");
    }

    @Test
    void theDocumentSpeaksForTheGateway() {
        ObjectNode merged = merger.merge(Map.of(), List.of("a", "b"));
        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("https://api.example.uz");
        assertThat(merged.at("/info/version").asText()).isEqualTo("1.2.3");
        assertThat(merged.at("/x-aloqa-missing/1").asText()).isEqualTo("b");
        assertThat(merge("{}", "{}").has("x-aloqa-missing")).isFalse();
    }

    @Test
    void theDocumentsOfTheServicesStayAsTheyWere() throws JsonProcessingException {
        String words = """
                {"paths":{"/a":{"get":{}}},"components":{"schemas":{"View":{"type":"string"}}}}""";
        ObjectNode document = read(words);
        merger.merge(Map.of("a", document), List.of());
        assertThat(document).isEqualTo(read(words));
    }

    private ObjectNode merge(String a, String b) {
        try {
            Map<String, ObjectNode> documents = new LinkedHashMap<>();
            documents.put("a", read(a));
            documents.put("b", read(b));
            return merger.merge(documents, List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ObjectNode read(String words) throws JsonProcessingException {
        return (ObjectNode) json.readTree(words);
    }

    private static List<String> names(ObjectNode node, String pointer) {
        return node.at(pointer).properties().stream().map(Map.Entry::getKey).toList();
    }

    private static Route route(String name, Access access) {
        Route.Timeouts timeouts = new Route.Timeouts(Duration.ofSeconds(1), null, null);
        return new Route(
                name, "/" + name + "/**", Set.of("GET"), name, access, 0, timeouts, "standard", Urgency.NORMAL, false);
    }
}
