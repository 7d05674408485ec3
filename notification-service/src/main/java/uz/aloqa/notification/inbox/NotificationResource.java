package uz.aloqa.notification.inbox;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.CurrentUser;

/** The caller's notifications: their own and, for duty officers and heads, those of their duty desk. */
@Path("/api/v1/notifications")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications", description = "The inbox of the caller, in the caller's language")
class NotificationResource {

    private final InboxService inbox;
    private final CurrentUser user;

    NotificationResource(InboxService inbox, CurrentUser user) {
        this.inbox = inbox;
        this.user = user;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listNotifications",
            summary = "List notifications, newest first",
            description = "Duty officers and heads of a department find those of their duty desk among their own. "
                    + "Texts are in the language of Accept-Language, else of the account.")
    @APIResponse(responseCode = "200", description = "A page of notifications")
    public Page<NotificationView> list(
            @Parameter(description = "Only those that the caller has not read")
                    @QueryParam("unread")
                    @DefaultValue("false")
                    boolean unread,
            @Parameter(description = "Those that were put away, in place of those that were not")
                    @QueryParam("archived")
                    @DefaultValue("false")
                    boolean archived,
            @Parameter(description = "The field next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50") @QueryParam("limit") @Nullable Integer limit) {
        return inbox.list(Reader.of(user), archived ? Shelf.ARCHIVE : Shelf.INBOX, unread, cursor, PageLimit.of(limit));
    }

    @GET
    @Path("/unread-count")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "countUnreadNotifications",
            summary = "Count what the caller has not read",
            description = "Over all inboxes of the caller, the duty desk's included.")
    @APIResponse(responseCode = "200", description = "The count")
    public UnreadCount countUnread() {
        return new UnreadCount(inbox.countUnread(Reader.of(user)));
    }

    @POST
    @Path("/{id}/read")
    @Operation(
            operationId = "readNotification",
            summary = "Mark a notification as read",
            description =
                    "Again and again has the same effect. At a duty desk it is read for the caller alone: what one "
                            + "officer read stays unread for the next.")
    @APIResponse(responseCode = "204", description = "Read")
    @APIResponse(
            responseCode = "404",
            description = "notification-not-found: not in the caller's inboxes",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void read(@PathParam("id") UUID id) {
        inbox.read(Reader.of(user), id);
    }

    @POST
    @Path("/{id}/archive")
    @Operation(
            operationId = "archiveNotification",
            summary = "Put a notification away",
            description =
                    "It leaves the list and counts as read. At a desk it is put away for the caller alone. Again has the "
                            + "same effect.")
    @APIResponse(responseCode = "204", description = "Put away")
    @APIResponse(responseCode = "404", description = "notification-not-found: not in the caller's inboxes")
    public void archive(@PathParam("id") UUID id) {
        inbox.archive(Reader.of(user), id);
    }

    @POST
    @Path("/{id}/unarchive")
    @Operation(
            operationId = "unarchiveNotification",
            summary = "Take a notification back into the list",
            description = "It stays read. Again has the same effect.")
    @APIResponse(responseCode = "204", description = "In the list")
    @APIResponse(responseCode = "404", description = "notification-not-found: not in the caller's inboxes")
    public void unarchive(@PathParam("id") UUID id) {
        inbox.unarchive(Reader.of(user), id);
    }

    @POST
    @Path("/read-all")
    @Operation(
            operationId = "readAllNotifications",
            summary = "Mark everything as read that is there by now",
            description = "What arrives while this runs stays unread.")
    @APIResponse(responseCode = "204", description = "All read")
    public void readAll() {
        inbox.readAll(Reader.of(user));
    }
}
