package uz.aloqa.appeals.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Who read an appeal. */
@Path("/api/v1/appeals/{id}/accesses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Own data")
class AccessResource {

    private final AccessService service;

    AccessResource(AccessService service) {
        this.service = service;
    }

    /** Reads of one appeal. */
    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listAppealAccesses",
            summary = "See who read an appeal, the newest first",
            description =
                    "The applicant sees which officers read what, when and by what duty; the head and the main department"
                            + " also see the words of a stated reason (O‘RQ-445 art. 19, O‘RQ-547 art. 27-1).")
    @APIResponse(responseCode = "200", description = "A page of reads")
    @APIResponse(responseCode = "404", description = "There is no such appeal, or the caller may not see it")
    public Page<AccessView> ofAppeal(
            @RestPath UUID id,
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.ofAppeal(id, cursor, PageLimit.of(limit));
    }
}
