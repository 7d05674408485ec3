package uz.aloqa.mahalla.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Roles;

@Path("/api/v1/mahallas/{code}/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class StaffResource {

    private final StaffService staff;
    private final Idempotency idempotency;

    StaffResource(StaffService staff, Idempotency idempotency) {
        this.staff = staff;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listMahallaStaff",
            summary = "Accounts that act for the seven of a mahalla",
            description = "Present, past and future ones; a registrar sees those of their territory.")
    @APIResponse(responseCode = "200", description = "All links of the mahalla on one page")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
    public Page<StaffLink> list(@Parameter(example = "1726266005") @RestPath String code) {
        return new Page<>(staff.of(code), null);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "linkMahallaStaff",
            summary = "Link an account to a place among the seven",
            description = "From then on the account, with the role mahalla-staff, sees the tasks of that mahalla.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StaffLink.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "409", description = "staff-place-taken")
    public StaffLink link(
            @Parameter(example = "1726266005") @RestPath String code,
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid LinkStaff order) {
        return idempotency.once("link-staff-" + code, key, order, StaffLink.class, () -> staff.link(code, order));
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endMahallaStaff",
            summary = "End a link",
            description = "Nothing is deleted: the link gets a last day.")
    @APIResponse(responseCode = "200", description = "Ended")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "mahalla-not-found or staff-link-not-found")
    @APIResponse(responseCode = "422", description = "last-day-too-early")
    public StaffLink end(
            @Parameter(example = "1726266005") @RestPath String code,
            @RestPath UUID id,
            @NotNull @Valid UnlinkStaff order) {
        return staff.unlink(code, id, order.lastDay());
    }
}
