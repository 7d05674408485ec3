package uz.aloqa.appeals.reference;

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
import uz.aloqa.platform.security.Roles;

/** Appeals that have to do with each other. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "After the answer")
class ReferenceResource {

    private final ReferenceService service;

    ReferenceResource(ReferenceService service) {
        this.service = service;
    }

    /** Earlier and later ones. */
    @GET
    @Path("/references")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getAppealReferences",
            summary = "See which appeal one takes up, and which ones take it up",
            description = "Complaints about its answer and repeats, as far as the caller may see them.")
    @APIResponse(responseCode = "200", description = "The related appeals")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public ReferenceView get(@RestPath UUID id) {
        return service.get(id);
    }

    /** The complaint, made ready. */
    @GET
    @Path("/complaint-draft")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "draftComplaint",
            summary = "Get a complaint about the answer made ready for filing",
            description =
                    "To the body above the one who answered, within a year of the answer (O‘RQ-445). Change its words as you"
                            + " like and send it to `fileAppeal`; nothing is filed by asking for it.")
    @APIResponse(responseCode = "200", description = "What fileAppeal takes")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "There is no answer yet")
    @APIResponse(responseCode = "422", description = "The year to complain has passed")
    public ComplaintDraft draft(@RestPath UUID id) {
        return service.draft(id);
    }
}
