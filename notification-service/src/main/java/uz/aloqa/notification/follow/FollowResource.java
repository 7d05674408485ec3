package uz.aloqa.notification.follow;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.platform.security.CurrentUser;

/** What the caller follows. */
@Path("/api/v1/notification-preferences/follows")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preferences")
class FollowResource {

    private final FollowService follows;
    private final CurrentUser user;

    FollowResource(FollowService follows, CurrentUser user) {
        this.follows = follows;
        this.user = user;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listFollows",
            summary = "List what one follows",
            description = "Beside one's home, which needs no following.")
    @APIResponse(responseCode = "200", description = "By kind and target")
    public List<FollowView> list() {
        return follows.of(user.id());
    }

    @PUT
    @Path("/{kind}/{target}")
    @Operation(
            operationId = "follow",
            summary = "Follow a mahalla, district, region or topic",
            description = "Its announcements come as if one lived there. Again has the same effect.")
    @APIResponse(responseCode = "204", description = "Followed")
    @APIResponse(
            responseCode = "422",
            description = "place-unknown; topic-unknown; follows-full: nobody follows more than a hundred")
    public void follow(
            @Parameter(example = "MAHALLA") @RestPath FollowKind kind,
            @Parameter(description = "Code, SOATO, or kind of announcement", example = "1726266005") @RestPath
                    String target) {
        follows.follow(user.id(), kind, target);
    }

    @DELETE
    @Path("/{kind}/{target}")
    @Operation(
            operationId = "unfollow",
            summary = "Follow it no longer",
            description = "Again, or without having followed, has the same effect.")
    @APIResponse(responseCode = "204", description = "Not followed")
    public void unfollow(
            @Parameter(example = "MAHALLA") @RestPath FollowKind kind,
            @Parameter(description = "Code, SOATO, or kind of announcement", example = "1726266005") @RestPath
                    String target) {
        follows.unfollow(user.id(), kind, target);
    }
}
