package uz.aloqa.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says of {@code If-Match} that it is required where its lack is answered with 428 (RFC 6585 §3). The methods take it as
 * nullable, to answer so; a client made from the document learns it before it calls.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PreconditionsInDocument implements OASFilter {

    private static final String PRECONDITION_REQUIRED = "428";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getResponses().hasAPIResponse(PRECONDITION_REQUIRED))
                .filter(operation -> operation.getParameters() != null)
                .forEach(PreconditionsInDocument::require);
    }

    private static void require(Operation operation) {
        operation.getParameters().stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(parameter -> parameter.setRequired(true));
    }
}
