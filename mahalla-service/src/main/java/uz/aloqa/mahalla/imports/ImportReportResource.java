package uz.aloqa.mahalla.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.imports.ReportItem.Kind;
import uz.aloqa.mahalla.imports.file.ImportFormat;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** What the dry run of an import found. */
@Path("/api/v1/registry/imports/{id}")
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
class ImportReportResource {

    private final ImportService imports;

    ImportReportResource(ImportService imports) {
        this.imports = imports;
    }

    /** Reads the report. */
    @GET
    @Path("report")
    @Operation(
            operationId = "getImportReport",
            summary = "What the dry run found",
            description = "Rows at fault with line and reason in the caller's language, mahallas that are new, become"
                    + " different or end, gaps and overlaps of boundaries; page by page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the report",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "report", value = ImportExamples.REPORT)))
    @APIResponse(
            responseCode = "400",
            description = "limit-out-of-range, cursor-malformed or malformed-parameter: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "import-not-found: there is none, or it is of another area",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<ReportItem> report(
            @Parameter(description = "Id of the import") @RestPath UUID id,
            @Parameter(description = "Only lines of this kind", example = "REFUSED") @RestQuery @Nullable Kind kind,
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
        return imports.report(id, kind, Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    /** Reads the report as a table. */
    @GET
    @Path("report.csv")
    @Produces(ImportFormat.CSV_TYPE)
    @Operation(
            operationId = "getImportReportCsv",
            summary = "What the dry run found, as a table",
            description = "The whole report as CSV in UTF-8, in the caller's language.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = ImportFormat.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "csv", value = ImportExamples.REPORT_CSV)))
    @APIResponse(
            responseCode = "404",
            description = "import-not-found: there is none, or it is of another area",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public StreamingOutput reportCsv(@Parameter(description = "Id of the import") @RestPath UUID id) {
        return imports.csvReport(id);
    }
}
