package uz.aloqa.appeals.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
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
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Exports. */
@Path("/api/v1/worklist/exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Worklist")
class ExportResource {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            number,kind,status,outcome,filed_at,registered_on,due_on,overdue,district,mahalla,executor_kind,executor,category
            26-1726266-000123-2,COMPLAINT,ASSIGNED,,2026-11-02T05:11:00Z,2026-11-02,2026-11-17,true,1726266,1726266001,INSPECTOR,Karimov Botir,Shovqin
            """;

    private final ExportService service;

    ExportResource(ExportService service) {
        this.service = service;
    }

    /** Orders an export. */
    @POST
    @Operation(
            operationId = "orderExport",
            summary = "Have a table of appeals written",
            description =
                    "A job writes the appeals that the caller may see, the newest first, at most 100,000. With"
                            + " personal data only for the head of a department; each appeal's applicant sees it in the access log.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "overdue",
                                            value = "{\"filter\": {\"overdue\": true}, \"personal\": false}")))
    @APIResponse(
            responseCode = "202",
            description = "It is being written; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExportView.class)))
    @APIResponse(responseCode = "400", description = "The request is malformed, or Idempotency-Key is missing")
    @APIResponse(responseCode = "409", description = "Three exports of the caller are being written")
    @APIResponse(responseCode = "422", description = "The key was used with another body")
    public RestResponse<ExportView> order(
            @Parameter(description = "unique per export; a repetition gets the same one", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid ExportOrder order) {
        ExportView view = service.order(key, order);
        return ResponseBuilder.create(Status.ACCEPTED, view)
                .header(HttpHeaders.LOCATION, "/api/v1/worklist/exports/" + view.id())
                .build();
    }

    /** Lists exports. */
    @GET
    @Operation(
            operationId = "listExports",
            summary = "One's exports, the newest first",
            description = "Those that have not expired; an export lives a day.")
    @APIResponse(responseCode = "200", description = "A page of exports")
    @APIResponse(responseCode = "400", description = "The query makes no sense")
    public Page<ExportView> list(
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.page(cursor, PageLimit.of(limit));
    }

    /** Watches an export. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getExport",
            summary = "How far an export is",
            description = "For the officer who ordered it, while they hold the same office.")
    @APIResponse(responseCode = "200", description = "The export")
    @APIResponse(responseCode = "404", description = "There is none, it has expired, or it is another officer's")
    public ExportView get(@RestPath UUID id) {
        return service.get(id);
    }

    /** Takes the table. */
    @GET
    @Path("/{id}/content.csv")
    @Produces(CSV)
    @Operation(
            operationId = "downloadExport",
            summary = "Take the table of an export",
            description = "CSV in UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "csv", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "There is none, it has expired, or it is another officer's")
    @APIResponse(responseCode = "409", description = "It is not ready")
    public StreamingOutput content(@RestPath UUID id) {
        return service.content(id);
    }

    /** Deletes an export. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteExport",
            summary = "Delete an export",
            description = "Before it expires; one that is being written stops.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "There is none, it has expired, or it is another officer's")
    public void remove(@RestPath UUID id) {
        service.remove(id);
    }
}
