package uz.aloqa.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Names the roles that may call an operation as {@code x-roles}. They come as scopes of the bearer token, which tools
 * read as OAuth scopes that nobody declared.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RolesInDocument implements OASFilter {

    /** Name of the extension: a list of the realm's roles; none means anyone who is signed in. */
    public static final String EXTENSION = "x-roles";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getSecurity() != null)
                .forEach(RolesInDocument::name);
    }

    private static void name(Operation operation) {
        TreeSet<String> roles = new TreeSet<>();
        for (SecurityRequirement requirement : operation.getSecurity()) {
            requirement.getSchemes().values().forEach(roles::addAll);
        }
        operation.setSecurity(operation.getSecurity().stream()
                .map(RolesInDocument::withoutScopes)
                .toList());
        if (!roles.isEmpty()) {
            operation.addExtension(EXTENSION, List.copyOf(roles));
        }
    }

    private static SecurityRequirement withoutScopes(SecurityRequirement requirement) {
        SecurityRequirement bare = OASFactory.createSecurityRequirement();
        requirement.getSchemes().keySet().forEach(bare::addScheme);
        return bare;
    }
}
