package uz.aloqa.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.problem.Problem;

/** Says once for all operations that every refusal is a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RefusalsInDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getResponses)
                .forEach(RefusalsInDocument::describe);
    }

    private static void describe(APIResponses responses) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(problem());
            }
        });
        describe(responses.getAPIResponse("400"), "The request is malformed");
        describe(responses.getAPIResponse("401"), "Nobody is signed in, or the token does not hold");
        describe(responses.getAPIResponse("403"), "The caller's role does not allow it");
    }

    private static void describe(@Nullable APIResponse response, String words) {
        if (response != null && response.getDescription() != null && isGenerated(response.getDescription())) {
            response.setDescription(words);
        }
    }

    private static boolean isGenerated(String description) {
        return switch (description) {
            case "Not Authorized", "Not Allowed", "Bad Request" -> true;
            default -> false;
        };
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
