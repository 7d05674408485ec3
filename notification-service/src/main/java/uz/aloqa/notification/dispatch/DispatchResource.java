package uz.aloqa.notification.dispatch;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Role;
import uz.aloqa.platform.security.Roles;

/** How far dispatches are, for those who sent them and those who answer for it. */
@Path("/api/v1/deliveries/dispatches")
@RolesAllowed({
    Roles.PRESS_OFFICER,
    Roles.DUTY_OFFICER,
    Roles.DEPARTMENT_HEAD,
    Roles.MAIN_DEPARTMENT,
    Roles.OPS,
    Roles.AUDITOR
})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
class DispatchResource {

    private final DispatchReport report;
    private final CurrentUser user;

    DispatchResource(DispatchReport report, CurrentUser user) {
        this.report = report;
        this.user = user;
    }

    @GET
    @Path("/{id}")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "getDispatch",
            summary = "Show how far a dispatch is",
            description =
                    "Counts of one moment, by channel and state. Who has no notification yet counts as PENDING of "
                            + "IN_APP, or as CANCELLED once the dispatch was. Officers see those of their own district or "
                            + "region, operators and auditors all.")
    @APIResponse(responseCode = "200", description = "The dispatch")
    @APIResponse(responseCode = "404", description = "dispatch-not-found: none, or of another department")
    public DispatchView get(@Parameter(example = "019ab3a0-0000-7000-8000-0000000000f2") @PathParam("id") UUID id) {
        return report.of(id, departments());
    }

    private @Nullable String departments() {
        if (user.is(Role.OPS) || user.is(Role.AUDITOR)) {
            return null;
        }
        return user.department().map(soato -> soato + "%").orElse("");
    }
}
