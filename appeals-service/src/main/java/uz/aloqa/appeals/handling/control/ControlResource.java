package uz.aloqa.appeals.handling.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.reading.AppealAnswer;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.platform.security.Roles;

/** Commands on control. */
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
class ControlResource {

    private final ControlService control;

    ControlResource(ControlService control) {
        this.control = control;
    }

    /** Put an appeal on control. */
    @POST
    @Path("/control")
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "startControl",
            summary = "Put an appeal on control",
            description = "By the head or the main department; interim answers do not end it (O‘RQ-445 art. 34).")
    public RestResponse<AppealView> start(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return AppealAnswer.of(control.start(id, ifMatch));
    }

    /** Take an appeal off control. */
    @DELETE
    @Path("/control")
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "endControl",
            summary = "Take an appeal off control",
            description = "Only by the official who put it on control (O‘RQ-445 art. 34).")
    public RestResponse<AppealView> end(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return AppealAnswer.of(control.end(id, ifMatch));
    }
}
