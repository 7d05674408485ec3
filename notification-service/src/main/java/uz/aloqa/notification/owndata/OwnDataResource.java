package uz.aloqa.notification.owndata;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import uz.aloqa.platform.security.CurrentUser;

/** The caller's own data. */
@Path("/api/v1/notification-preferences")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preferences")
class OwnDataResource {

    private final OwnDataService data;
    private final CurrentUser user;

    OwnDataResource(OwnDataService data, CurrentUser user) {
        this.data = data;
        this.user = user;
    }

    @GET
    @Path("/export")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"aloqa-notifications.json\"")
    @Operation(
            operationId = "exportOwnData",
            summary = "Take a copy of one's data",
            description =
                    "Choices, contacts in clear, consents, follows and notifications: all that this service keeps.")
    @APIResponse(responseCode = "200", description = "The copy")
    public OwnData export() {
        return data.of(user.id(), user.language());
    }

    @DELETE
    @Operation(
            operationId = "eraseOwnData",
            summary = "Have one's data erased",
            description =
                    "Contacts, choices, home and follows are deleted, consents are withdrawn, links in old mails no longer "
                            + "name the caller. Notifications hold no personal data; they stay, as their appeals do.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase() {
        data.erase(user.id());
    }
}
