package uz.aloqa.appeals.contest;

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

/** The answers that wait for the head. */
@Path("/api/v1/contested-answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "After the answer")
class ContestListResource {

    private final ContestService service;

    ContestListResource(ContestService service) {
        this.service = service;
    }

    /** The head's list. */
    @GET
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listContestedAnswers",
            summary = "List the answers that did not solve the matter and wait for the head",
            description = "Of the caller's district or region, the longest waiting first.")
    @APIResponse(responseCode = "200", description = "A page of contested answers")
    @APIResponse(responseCode = "400", description = "The query makes no sense")
    public Page<ContestView> waiting(
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.waiting(cursor, PageLimit.of(limit));
    }
}
