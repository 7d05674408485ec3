package uz.aloqa.appeals.category;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.security.Roles;

/** The subjects that an appeal can be about. */
@Path("/api/v1/categories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Categories")
class CategoryResource {

    private static final String DARK = """
            {"name": {"uz-Latn": "Hovli chirogʻi", "uz-Cyrl": "Ҳовли чироғи", "ru": "Дворовый фонарь", "en": "A lamp in the yard"},
             "shared": true, "position": 10, "active": true,
             "questions": [{"key": "lamps", "type": "NUMBER", "required": true, "min": 1,
               "label": {"uz-Latn": "Nechta?", "uz-Cyrl": "Нечта?", "ru": "Сколько?", "en": "How many?"}}]}""";

    private final CategoryService service;

    CategoryResource(CategoryService service) {
        this.service = service;
    }

    /** The tree. */
    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "listCategories",
            summary = "The tree of subjects that an appeal can be about",
            description =
                    "Those of the whole country and, when a district is named, those of its region and its own, each with"
                            + " its questions. An appeal keeps the version that it was filed with.")
    @APIResponse(responseCode = "200", description = "The tree, the widest subjects at the top")
    public CategoryTree tree(
            @Parameter(description = "SOATO of the district", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}")
                    @Nullable
                    String district) {
        return service.tree(district);
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(
            operationId = "getCategory",
            summary = "Read a category, as it is or as it was",
            description = "Its words and questions in the current or an earlier version.")
    @APIResponse(
            responseCode = "200",
            description = "The category; its version is the ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CategoryView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or not in this version")
    public RestResponse<CategoryView> get(
            @RestPath UUID id,
            @Parameter(description = "an earlier version", example = "1") @RestQuery @Min(1) @Nullable Long version) {
        return answer(RestResponse.Status.OK, service.get(id, version));
    }

    /** A new one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OPS, Roles.MAIN_DEPARTMENT, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "createCategory",
            summary = "Add a category",
            description =
                    "Ops add it for the whole country, a main department for its region, a head for the district.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "lamp",
                                            value = "{\"parentId\": \"c0000000-0000-4000-8000-000000000004\","
                                                    + " \"category\": " + DARK + "}")))
    @APIResponse(
            responseCode = "201",
            description = "Added, in its first version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CategoryView.class)))
    @APIResponse(responseCode = "422", description = "The parent does not fit, or the key was used with another body")
    public RestResponse<CategoryView> create(
            @Parameter(description = "unique per category; a repetition gets the same one", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewCategory category) {
        return answer(RestResponse.Status.CREATED, service.create(key, category));
    }

    /** Its next version. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OPS, Roles.MAIN_DEPARTMENT, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "changeCategory",
            summary = "Give a category its next version",
            description = "By whoever keeps it. Appeals filed before keep their words and questions; an inactive one is"
                    + " offered no more.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "lamp", value = DARK)))
    @APIResponse(
            responseCode = "200",
            description = "The new version with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CategoryView.class)))
    @APIResponse(responseCode = "403", description = "It is kept by another department")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<CategoryView> change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CategoryDraft draft) {
        return answer(RestResponse.Status.OK, service.change(id, ifMatch, draft));
    }

    private static RestResponse<CategoryView> answer(RestResponse.Status status, CategoryView category) {
        return RestResponse.ResponseBuilder.<CategoryView>create(status)
                .entity(category)
                .header(HttpHeaders.ETAG, ETags.of(category.version()))
                .build();
    }
}
