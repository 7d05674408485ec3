package uz.aloqa.appeals.bulk;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Roles;

/** Assignments in bulk. */
@Path("/api/v1/worklist/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Worklist")
class BulkAssignmentResource {

    private final BulkAssignmentService service;

    BulkAssignmentResource(BulkAssignmentService service) {
        this.service = service;
    }

    /** Assigns many. */
    @POST
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "assignAppealsInBulk",
            summary = "Give many appeals to one inspector",
            description = "At most 500, by a list with the versions seen or by a saved view. Each is assigned as by"
                    + " assignAppeal and has its own result; never to the one it complains about (O‘RQ-445 art. 25).")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "two", value = """
                                                    {"inspectorId": "5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a11",
                                                     "note": "Mavze boʻyicha birga koʻring",
                                                     "appeals": [{"id": "01936b1e-6f00-7000-8000-000000000001", "version": 2},
                                                                 {"id": "01936b1e-6f00-7000-8000-000000000002", "version": 4}]}""")))
    @APIResponse(responseCode = "200", description = "What became of each")
    @APIResponse(responseCode = "400", description = "The request is malformed, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "There is no such saved view for the caller")
    @APIResponse(
            responseCode = "422",
            description = "Both a list and a view or neither, or the key was used with another body")
    public BulkResult assign(
            @Parameter(description = "unique per request; a repetition gets the same results", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid BulkAssignment order) {
        return service.assign(key, order);
    }
}
