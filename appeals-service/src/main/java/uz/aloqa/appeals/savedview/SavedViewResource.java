package uz.aloqa.appeals.savedview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Saved views. */
@Path("/api/v1/worklist/views")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Worklist")
class SavedViewResource {

    private static final String EXAMPLE = """
            {"name": "Muddati oʻtgan shikoyatlar", "shared": true,
             "filter": {"overdue": true, "kinds": ["COMPLAINT"]}, "sort": "DEADLINE"}""";

    private final SavedViewService service;

    SavedViewResource(SavedViewService service) {
        this.service = service;
    }

    /** Lists views. */
    @GET
    @Operation(
            operationId = "listWorklistViews",
            summary = "Saved views, the newest first",
            description = "One's own, and those that officers of the same department share.")
    @APIResponse(responseCode = "200", description = "A page of views")
    @APIResponse(responseCode = "400", description = "The query makes no sense")
    public Page<SavedView> list(
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.page(cursor, PageLimit.of(limit));
    }

    /** Saves a view. */
    @POST
    @Operation(
            operationId = "saveWorklistView",
            summary = "Save a filter under a name",
            description =
                    "For oneself, or shared with the officers of one's department; each sees in it what they may see.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "overdue", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Saved; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SavedView.class)))
    @APIResponse(responseCode = "400", description = "The request is malformed, or Idempotency-Key is missing")
    @APIResponse(responseCode = "409", description = "There are a hundred views already")
    @APIResponse(responseCode = "422", description = "Nobody to share with, or the key was used with another body")
    public RestResponse<SavedView> save(
            @Parameter(description = "unique per view; a repetition gets the same one", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid SaveView view) {
        SavedView saved = service.save(key, view);
        return with(
                ResponseBuilder.create(Status.CREATED, saved)
                        .header(HttpHeaders.LOCATION, "/api/v1/worklist/views/" + saved.id()),
                saved);
    }

    /** Reads a view. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorklistView",
            summary = "Read a saved view",
            description = "One's own, or one shared in one's department.")
    @APIResponse(responseCode = "200", description = "The view; its version is the ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public RestResponse<SavedView> get(@RestPath UUID id) {
        SavedView view = service.get(id);
        return with(ResponseBuilder.ok(view), view);
    }

    /** Changes a view. */
    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeWorklistView",
            summary = "Change a saved view",
            description = "By the officer who saved it; all of it is replaced.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "overdue", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "Changed; the view with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "422", description = "Nobody to share with")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<SavedView> change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SaveView view) {
        SavedView changed = service.change(id, ifMatch, view);
        return with(ResponseBuilder.ok(changed), changed);
    }

    /** Deletes a view. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteWorklistView",
            summary = "Delete a saved view",
            description = "By the officer who saved it; those it was shared with lose it too.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.remove(id, ifMatch);
    }

    private static RestResponse<SavedView> with(ResponseBuilder<SavedView> answer, SavedView view) {
        return answer.header(HttpHeaders.ETAG, ETags.of(view.version())).build();
    }
}
