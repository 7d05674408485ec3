package uz.aloqa.appeals.disclosure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Roles;

/** Appeals of a person. */
@Path("/api/v1/applicants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Personal data")
class PersonResource {

    private final DisclosureService service;

    PersonResource(DisclosureService service) {
        this.service = service;
    }

    /** Finds. */
    @POST
    @Path("/search")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "findAppealsOfPerson",
            summary = "Find appeals of a person by telephone, PINFL or name",
            description =
                    "Within the caller's jurisdiction, the newest first. By the whole value only, in any script: what is"
                            + " stored is encrypted and found by keyed digests. Each search and each appeal found is written down.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "byPhone", value = "{\"phone\": \"+998901234567\"}")))
    @APIResponse(responseCode = "200", description = "A page of appeals")
    @APIResponse(responseCode = "400", description = "Nothing to look for, or it is malformed")
    public Page<FoundAppeal> find(@NotNull @Valid PersonQuery query) {
        return service.find(query);
    }
}
