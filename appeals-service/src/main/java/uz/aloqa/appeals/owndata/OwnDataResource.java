package uz.aloqa.appeals.owndata;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import uz.aloqa.platform.security.Roles;

/** A resident's own data. */
@Path("/api/v1/own-data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CITIZEN)
@RunOnVirtualThread
@Tag(name = "Own data")
class OwnDataResource {

    private final OwnDataService service;

    OwnDataResource(OwnDataService service) {
        this.service = service;
    }

    /** A copy. */
    @GET
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"aloqa-appeals.json\"")
    @Operation(
            operationId = "exportOwnAppealData",
            summary = "Take a copy of one's data",
            description =
                    "All appeals of the caller with their dialogue and history, the crimes that the caller reported with what the"
                            + " caller brought as evidence, the alarms that the caller raised, the files that the caller gave, and"
                            + " who read them, in clear, as JSON (O‘RQ-547). Anonymous tips are not in it: nobody knows whose they"
                            + " are. `href` of a file gives an address from which it can be read.")
    @APIResponse(responseCode = "200", description = "The copy")
    public OwnAppealData copy() {
        return service.copy();
    }

    /** The wish to be forgotten. */
    @POST
    @Path("/erasure")
    @Operation(
            operationId = "wishErasure",
            summary = "Wish to be forgotten",
            description =
                    "Closed appeals lose everything that tells of the caller a year after their last step instead of five."
                            + " What is under consideration is kept by law, and so is what a head holds for a court or an inquiry. A"
                            + " second wish changes nothing.")
    @APIResponse(responseCode = "200", description = "Taken down; what becomes of it")
    public Erasure erase() {
        return service.erase();
    }
}
