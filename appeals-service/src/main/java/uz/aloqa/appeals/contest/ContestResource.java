package uz.aloqa.appeals.contest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.security.Roles;

/** An answer that did not solve the matter. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "After the answer")
class ContestResource {

    private final ContestService service;

    ContestResource(ContestService service) {
        this.service = service;
    }

    /** One of them. */
    @GET
    @Path("/contest")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getContestedAnswer",
            summary = "Read what was contested about an answer and what the head decided",
            description = "For those who may see the appeal; the head's words are for the applicant.")
    @APIResponse(responseCode = "200", description = "The contested answer; the version of the appeal is the ETag")
    @APIResponse(responseCode = "404", description = "There is none for the caller, or nobody contests the answer")
    public RestResponse<ContestView> get(@RestPath UUID id) {
        return answer(service.get(id));
    }

    /** The head's decision. */
    @POST
    @Path("/contest-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "decideContestedAnswer",
            summary = "Decide about an answer that did not solve the matter",
            description =
                    "By the head of the department in charge, who did not sign the answer: it stands (UPHELD), with words for the"
                            + " applicant, or the matter is taken up again as a repeat (REOPENED), which goes to the desk.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "upheld", value = """
                                            {"decision": "UPHELD",
                                             "words": "Chiroqlar 24-noyabrda yoqilgan, dalolatnoma ilova qilingan."}""")))
    @APIResponse(responseCode = "200", description = "Decided; the contested answer, and the new ETag of the appeal")
    @APIResponse(responseCode = "404", description = "There is none for the caller, or nobody contests the answer")
    @APIResponse(responseCode = "409", description = "It has been decided already")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ContestView> decide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ContestDecisionRequest decision) {
        return answer(service.decide(id, ifMatch, decision));
    }

    private static RestResponse<ContestView> answer(ContestView contest) {
        return ResponseBuilder.ok(contest)
                .header(HttpHeaders.ETAG, ETags.of(contest.version()))
                .build();
    }
}
