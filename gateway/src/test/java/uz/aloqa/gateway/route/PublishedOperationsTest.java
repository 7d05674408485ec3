package uz.aloqa.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.stack.Distributions;

/** The route table that is delivered, against what the services publish. */
class PublishedOperationsTest {

    private final RouteTable table = DeliveredRoutes.table();

    @ParameterizedTest
    @ValueSource(strings = {"appeals", "mahalla", "notification"})
    void everyPublishedOperationCanBeReachedByThoseItIsFor(String service) throws IOException {
        Path document = Distributions.locate().root().resolve("docs/openapi/" + service + ".yaml");
        JsonNode paths = new YAMLMapper().readTree(document.toFile()).path("paths");
        List<String> faults = new ArrayList<>();

        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    String target = path.getKey().replaceAll("\\{[^}]+}", "x");
                    boolean isPublic = operation.getValue().path("security").isEmpty();
                    if (target.startsWith("/api/")) {
                        faults.addAll(faults(service, method, target, isPublic));
                    }
                }));

        assertThat(paths).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    private List<String> faults(String service, String method, String target, boolean isPublic) {
        String operation = method + " " + target;
        if (!(table.match(method, target) instanceof RouteTable.Match.Found(Route route))) {
            return List.of(operation + " has no route");
        }
        if (!route.upstream().equals(service)) {
            return List.of(operation + " is led to " + route.upstream());
        }
        if (isPublic && !route.access().isOpen()) {
            return List.of(operation + " is public, its route " + route.name() + " is not");
        }
        return List.of();
    }
}
