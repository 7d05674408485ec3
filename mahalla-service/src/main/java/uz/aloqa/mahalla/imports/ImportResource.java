package uz.aloqa.mahalla.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.file.ImportFormat;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** Imports, from the file to its application. */
@Path("/api/v1/registry/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.REGISTRAR)
@Tag(name = "Imports", description = "Many mahallas at once, for registrars of a region or of the republic")
@APIResponse(
        responseCode = "401",
        description = "Nobody is signed in",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "import-not-allowed: the caller is no registrar of a region or of the republic",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class ImportResource {

    private static final String PATH = "/api/v1/registry/imports/";

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    /** Takes a file in. */
    @POST
    @Consumes({ImportFormat.CSV_TYPE, ImportFormat.GEOJSON_TYPE, ImportFormat.CODE_SYSTEM_TYPE})
    @Operation(operationId = "startImport", summary = "Bring a file of mahallas", description = """
                    The file is kept and checked: a dry run, nothing changes. At most 64 MB, 50,000 rows; UTF-8 with or without a
                    byte order mark.

                    **CSV**: separated by comma or semicolon, with a heading of these columns in any order: `code` (the only
                    one that is always needed), `district` (SOATO, seven digits), `name_uz_latn`, `name_uz_cyrl`, `name_ru`,
                    `name_en`, `stir`, `valid_from`, `valid_to` (YYYY-MM-DD), `point` (id of the law-and-order point),
                    `merged_into` (code of the successor), `boundary` (GeoJSON). **GeoJSON**: a FeatureCollection whose
                    properties are named as this API names them. **FHIR CodeSystem**: `code`, `display`, `designation` by
                    language, the properties `district`, `stir`, `validFrom`, `validTo`, `point`, `mergedInto`.

                    A column that is missing leaves mahallas as they are; an empty cell takes the value away. A new mahalla
                    needs its district and its names, except the English one. A mahalla ends when its row gets a last day, or
                    when `completeFor` says that the file lists an area completely and the mahalla isn't in it.
                    """)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = ImportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "csv", value = ImportExamples.CSV)),
                @Content(
                        mediaType = ImportFormat.GEOJSON_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "geojson", value = ImportExamples.GEOJSON)),
                @Content(
                        mediaType = ImportFormat.CODE_SYSTEM_TYPE,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "codeSystem", value = ImportExamples.CODE_SYSTEM))
            })
    @APIResponse(
            responseCode = "202",
            description = "It is being checked; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "import", value = ImportExamples.CHECKED)))
    @APIResponse(
            responseCode = "400",
            description = "scope-malformed or idempotency-key-missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "too-large: the file is over 64 MB",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "unsupported-media-type: neither CSV nor GeoJSON nor FHIR",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "idempotency-key-reused: the key came with another file before",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ImportView> start(
            @Parameter(
                            description = "What the file lists completely: all, or a region or district by SOATO;"
                                    + " mahallas of it that are not in the file end",
                            example = "1726")
                    @RestQuery
                    @Nullable
                    String completeFor,
            @Parameter(description = "Unique key of this operation, such as a UUID", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.CONTENT_TYPE) String type,
            InputStream file)
            throws IOException {
        ImportView view = imports.bring(ImportFormat.ofMediaType(type), completeFor, key, file);
        return answer(
                ResponseBuilder.create(Status.ACCEPTED, view).header(HttpHeaders.LOCATION, PATH + view.id()), view);
    }

    /** Lists imports. */
    @GET
    @Operation(
            operationId = "listImports",
            summary = "Imports of the caller's area",
            description = "The newest first, page by page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "page", value = ImportExamples.PAGE)))
    @APIResponse(
            responseCode = "400",
            description = "limit-out-of-range or cursor-malformed: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<ImportView> list(
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(
                            description = "Items per page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @RestQuery
                    @Nullable
                    Integer limit) {
        return imports.page(Cursor.decode(cursor, 2), PageLimit.of(limit));
    }

    /** Watches one. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getImport",
            summary = "How far an import is",
            description = "State, phase, rows done, and what the dry run found; the ETag changes with every progress.")
    @APIResponse(
            responseCode = "200",
            description = "The import, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "import", value = ImportExamples.CHECKED)))
    @APIResponse(
            responseCode = "404",
            description = "import-not-found: there is none, or it is of another area",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ImportView> get(@Parameter(description = "Id of the import") @RestPath UUID id) {
        ImportView view = imports.get(id);
        return answer(ResponseBuilder.ok(view), view);
    }

    /** Applies. */
    @POST
    @Path("{id}/application")
    @Operation(
            operationId = "applyImport",
            summary = "Apply a checked import",
            description =
                    "All of it in one transaction, or nothing; watch it by its address. Every mahalla that changes is"
                            + " announced on registry.v1. Changes hold from today, the states before them are kept.")
    @APIResponse(
            responseCode = "202",
            description = "It is being applied",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "import", value = ImportExamples.CHECKED)))
    @APIResponse(
            responseCode = "404",
            description = "import-not-found: there is none, or it is of another area",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "import-refused: rows are at fault; import-stale: the registry has changed since the dry run;"
                    + " import-not-ready: it is not checked yet, or applied already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "version-stale: If-Match names another version",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "if-match-missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ImportView> apply(
            @Parameter(description = "Id of the import") @RestPath UUID id,
            @Parameter(description = "The ETag seen last", required = true) @RestHeader(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        ImportView view = imports.apply(id, ifMatch);
        return answer(ResponseBuilder.create(Status.ACCEPTED, view), view);
    }

    /** Checks again. */
    @POST
    @Path("{id}/check")
    @Operation(
            operationId = "checkImportAgain",
            summary = "Repeat the dry run",
            description = "With the same file, after the registry has changed.")
    @APIResponse(
            responseCode = "202",
            description = "It is being checked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "import", value = ImportExamples.CHECKED)))
    @APIResponse(
            responseCode = "404",
            description = "import-not-found: there is none, or it is of another area",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "import-not-ready: it is being checked, or applied already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "version-stale: If-Match names another version",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "if-match-missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ImportView> checkAgain(
            @Parameter(description = "Id of the import") @RestPath UUID id,
            @Parameter(description = "The ETag seen last", required = true) @RestHeader(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch) {
        ImportView view = imports.checkAgain(id, ifMatch);
        return answer(ResponseBuilder.create(Status.ACCEPTED, view), view);
    }

    private static RestResponse<ImportView> answer(ResponseBuilder<ImportView> answer, ImportView view) {
        return answer.header(HttpHeaders.ETAG, ETags.of(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
