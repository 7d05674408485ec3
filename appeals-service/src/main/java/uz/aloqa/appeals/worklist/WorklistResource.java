package uz.aloqa.appeals.worklist;

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

/** Lists of officers. Questions are bodies, because the words in them may name people. */
@Path("/api/v1/worklist")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Worklist")
class WorklistResource {

    private final WorklistService service;

    WorklistResource(WorklistService service) {
        this.service = service;
    }

    /** Finds appeals. */
    @POST
    @Path("/search")
    @Operation(
            operationId = "searchWorklist",
            summary = "Find appeals by state, term, kind, place, subject, executor and words",
            description =
                    "Within the caller's jurisdiction. Words are found in any script, whatever the apostrophe, also"
                            + " by their beginning; all of them have to be there. A registration number is found as words are."
                            + " A category finds what is about it or a subject under it; coExecuting what the caller works on"
                            + " beside the executor, who is named.")
    @RequestBody(required = true, content = @Content(examples = @ExampleObject(name = "overdue", value = """
                                                    {"filter": {"overdue": true, "kinds": ["COMPLAINT"], "words": "чироқ"},
                                                     "sort": "DEADLINE", "limit": 20}""")))
    @APIResponse(responseCode = "200", description = "A page of appeals")
    @APIResponse(responseCode = "400", description = "The question makes no sense, or has too few letters")
    public Page<WorkItem> search(@NotNull @Valid WorklistSearch search) {
        return service.search(search);
    }

    /** Counts appeals. */
    @POST
    @Path("/counts")
    @Operation(
            operationId = "countWorklist",
            summary = "Count appeals by state, kind and subject, overdue and due soon",
            description = "Of what the filter finds, whatever states it names itself; at most ten thousand of a state."
                    + " A subject counts those under it too.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "all", value = "{\"mahallaCode\": \"1726266001\"}")))
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "400", description = "The question makes no sense, or has too few letters")
    public WorklistCounts counts(@NotNull @Valid WorklistFilter filter) {
        return service.counts(filter);
    }
}
