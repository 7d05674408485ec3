package uz.aloqa.appeals.attachment.download;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.appeals.attachment.AttachmentView;
import uz.aloqa.appeals.jurisdiction.Caller;
import uz.aloqa.platform.security.Roles;

/** What became of files, and addresses to read them from. */
@Path("/api/v1/attachments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.CITIZEN,
    Roles.INSPECTOR,
    Roles.DUTY_OFFICER,
    Roles.DEPARTMENT_HEAD,
    Roles.MAIN_DEPARTMENT,
    Roles.SPECIALIST
})
@RunOnVirtualThread
@Tag(name = "Attachments", description = "Files that are attached to appeals, messages and answers")
class DownloadResource {

    private final DownloadService downloads;
    private final Caller caller;

    DownloadResource(DownloadService downloads, Caller caller) {
        this.downloads = downloads;
        this.caller = caller;
    }

    /** What is known of a file. */
    @GET
    @Operation(
            operationId = "getAttachment",
            summary = "See what became of a file",
            description = "For who sent it, and for those who may see what it is attached to.")
    @APIResponse(responseCode = "200", description = "Its state")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public AttachmentView get(@RestPath UUID id) {
        return AttachmentView.of(downloads.get(id), caller.language());
    }

    /** Addresses of a file. */
    @GET
    @Path("/link")
    @Operation(
            operationId = "getAttachmentLink",
            summary = "Get an address from which a file can be read for some minutes",
            description =
                    "The address needs no token, so that it can stand in a page. It holds for the caller alone: what they"
                            + " may see is asked again whenever it is used.")
    @APIResponse(responseCode = "200", description = "The addresses")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "It is still being looked at, or was refused")
    public LinkView link(@RestPath UUID id) {
        return downloads.link(id);
    }
}
