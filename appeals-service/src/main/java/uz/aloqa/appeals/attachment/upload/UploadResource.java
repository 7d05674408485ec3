package uz.aloqa.appeals.attachment.upload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.security.Roles;

/** Where files come in. The content of an upload is a resource that grows (draft-ietf-httpbis-resumable-upload). */
@Path("/api/v1/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.SPECIALIST})
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Files that are attached to appeals, messages and answers")
class UploadResource {

    private static final String PATH = "/api/v1/attachments/";
    private static final String PARTIAL = "application/partial-upload";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String COMPLETE = "Upload-Complete";
    private static final String YES = "?1";
    private static final String NO = "?0";

    private final UploadService uploads;
    private final Caller caller;

    UploadResource(UploadService uploads, Caller caller) {
        this.uploads = uploads;
        this.caller = caller;
    }

    /** Announces a file. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginUpload",
            summary = "Announce a file that is to be attached",
            description =
                    "Then send its bytes to `…/content`: at once by PUT, or piece by piece by PATCH. A file that is"
                            + " attached to nothing within a day is deleted. Limits: pictures 20 MB, documents 25 MB, sound 50 MB, films"
                            + " 200 MB. A file for the evidence of a crime report is announced with `evidence`: nothing of it is"
                            + " taken out.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "photo",
                                            value =
                                                    "{\"name\": \"chiroq.jpg\", \"type\": \"image/jpeg\", \"size\": 482133}")))
    @APIResponse(
            responseCode = "201",
            description = "Announced; Location tells where the bytes go",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "409", description = "Too many uploads are under way")
    @APIResponse(responseCode = "422", description = "Larger than any file may be, or the key came with another body")
    @APIResponse(responseCode = "429", description = "The day's quota is used up")
    public RestResponse<UploadView> begin(
            @Parameter(description = "unique per file; a repetition gets the same upload", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewUpload upload) {
        UploadView view = view(new UploadService.Progress(uploads.begin(key, upload), null));
        return ResponseBuilder.create(Status.CREATED, view)
                .header(HttpHeaders.LOCATION, PATH + view.attachment().id() + "/content")
                .header(OFFSET, view.received())
                .build();
    }

    /** How far an upload is. */
    @HEAD
    @Path("/{id}/content")
    @Operation(
            operationId = "getUploadOffset",
            summary = "Ask from which byte on an upload goes on",
            description = "`Upload-Offset` tells how many bytes are here, `Upload-Length` how many there will be.")
    @APIResponse(responseCode = "204", description = "Upload-Offset, Upload-Length and Upload-Complete tell")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public RestResponse<Void> offset(@RestPath UUID id) {
        var attachment = uploads.own(id);
        boolean whole = attachment.received() == attachment.size();
        return ResponseBuilder.<Void>noContent()
                .header(OFFSET, attachment.received())
                .header(LENGTH, attachment.size())
                .header(COMPLETE, whole ? YES : NO)
                .build();
    }

    /** Goes on with an upload. */
    @PATCH
    @Path("/{id}/content")
    @Consumes({PARTIAL, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "continueUpload",
            summary = "Send the next bytes of a file",
            description =
                    "`Upload-Offset` tells where they belong. With the last byte the file is looked at: what it really"
                            + " is, whether anything harmful is in it; pictures are written anew without what the camera told.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = PARTIAL,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "piece", value = "bytes 4194304 to 8388607 of the file")))
    @APIResponse(
            responseCode = "200",
            description = "Taken; Upload-Offset tells where the file goes on. Whole: `state` tells what became of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "The file goes on elsewhere, or is whole already")
    @APIResponse(
            responseCode = "422",
            description = "More bytes than announced, or fewer although Upload-Complete says ?1")
    public RestResponse<UploadView> append(
            @RestPath UUID id,
            @Parameter(description = "position of the first of these bytes", example = "4194304", required = true)
                    @RestHeader(OFFSET)
                    @Nullable
                    Long offset,
            @Parameter(description = "?1 when these are the last ones", example = "?1") @RestHeader(COMPLETE) @Nullable
                    String complete,
            InputStream bytes) {
        return answer(uploads.append(id, offset, YES.equals(complete), bytes));
    }

    /** Sends a file at once. */
    @PUT
    @Path("/{id}/content")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "putUpload",
            summary = "Send a whole file at once",
            description = "For small files and good connections. What had come before is forgotten.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "file", value = "all bytes of the file")))
    @APIResponse(
            responseCode = "200",
            description = "Taken; `state` tells what became of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UploadView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "The file is whole already")
    @APIResponse(responseCode = "422", description = "More or fewer bytes than announced")
    public RestResponse<UploadView> put(@RestPath UUID id, InputStream bytes) {
        return answer(uploads.replace(id, bytes));
    }

    /** Deletes. */
    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteUpload",
            summary = "Delete a file that is attached to nothing",
            description = "By who sent it, before it is attached; what is attached stays.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    @APIResponse(responseCode = "409", description = "It is attached")
    public void delete(@RestPath UUID id) {
        uploads.delete(id);
    }

    private RestResponse<UploadView> answer(UploadService.Progress progress) {
        return ResponseBuilder.ok(view(progress))
                .header(OFFSET, progress.attachment().received())
                .build();
    }

    private UploadView view(UploadService.Progress progress) {
        return new UploadView(
                AttachmentView.of(progress.attachment(), caller.language()),
                progress.attachment().received(),
                progress.foundLocation());
    }
}
