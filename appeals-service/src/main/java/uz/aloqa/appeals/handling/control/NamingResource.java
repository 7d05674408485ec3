package uz.aloqa.appeals.handling.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.reading.AppealAnswer;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.platform.security.Roles;

/** Whom an appeal complains about. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals")
@APIResponse(responseCode = "200", description = "Done; the appeal with its new ETag")
@APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
@APIResponse(responseCode = "409", description = "Its state does not allow it")
@APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class NamingResource {

    private final NamingService naming;

    NamingResource(NamingService naming) {
        this.naming = naming;
    }

    /** Write down whom an appeal complains about. */
    @PUT
    @Path("/complained-about")
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "nameComplainedAbout",
            summary = "Write down whom an appeal complains about",
            description =
                    "By the applicant, also afterwards; the department in charge may only add to it. Whoever is named loses the appeal at once, one level up (O‘RQ-445 art. 25).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an inspector", value = """
                                                    {"inspectorId": "5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a11"}""")))
    public RestResponse<AppealView> name(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Names names) {
        return AppealAnswer.of(naming.name(id, ifMatch, names));
    }
}
