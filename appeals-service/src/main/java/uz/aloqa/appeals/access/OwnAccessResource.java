package uz.aloqa.appeals.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Who read anything that is the caller's. */
@Path("/api/v1/own-data/accesses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Own data")
class OwnAccessResource {

    private final AccessService service;

    OwnAccessResource(AccessService service) {
        this.service = service;
    }

    /** Reads of all that is the caller's. */
    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "listOwnAccesses",
            summary = "See who read one's data, the newest first",
            description = "Over all appeals and reports of the caller: which officer read what, when and by what duty.")
    @APIResponse(responseCode = "200", description = "A page of reads")
    public Page<AccessView> own(
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.own(cursor, PageLimit.of(limit));
    }
}
