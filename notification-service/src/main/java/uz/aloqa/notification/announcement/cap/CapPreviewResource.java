package uz.aloqa.notification.announcement.cap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** Alerts for officers before anybody else sees them. */
@Path("/api/v1/announcement-drafts/{id}/cap")
@Produces(CapDocument.MEDIA_TYPE)
@RunOnVirtualThread
class CapPreviewResource {

    private final CapService cap;

    CapPreviewResource(CapService cap) {
        this.cap = cap;
    }

    /** The officers'. */
    @GET
    @RolesAllowed({Roles.PRESS_OFFICER, Roles.DUTY_OFFICER})
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Tag(name = "Announcement drafts", description = "The press officers' desk")
    @Operation(
            operationId = "previewAlertAsCap",
            summary = "A draft, exercise or test as a CAP 1.2 document",
            description = "What other systems would get; marked Draft until it is approved.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = CapDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "alert", value = CapResource.EXAMPLE)))
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found; no-alert: it says nothing of a danger",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] preview(@RestPath UUID id) {
        return cap.preview(id);
    }
}
