package uz.aloqa.appeals.routingplan;

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

/** Why an appeal went where it went. */
@Path("/api/v1/appeals/{id}/routing")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Routing")
class DecisionResource {

    private final DecisionService service;

    DecisionResource(DecisionService service) {
        this.service = service;
    }

    /** Step by step. */
    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "explainRouting",
            summary = "See step by step why an appeal went where it went",
            description =
                    "Each decision of routing with everybody it looked at and why they got it or not, as it was on that day. For"
                            + " officers who may see the appeal; decisions of officers stand in its history.")
    @APIResponse(responseCode = "200", description = "The decisions, oldest first")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public DecisionsView explain(@RestPath UUID id) {
        return service.explain(id);
    }
}
