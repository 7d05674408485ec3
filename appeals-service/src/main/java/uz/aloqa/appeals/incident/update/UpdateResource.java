package uz.aloqa.appeals.incident.update;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Words to all reporters of an incident. */
@Path("/api/v1/appeals/{id}/updates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Incidents")
class UpdateResource {

    private final UpdateService service;

    UpdateResource(UpdateService service) {
        this.service = service;
    }

    /** Writes. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "postUpdate",
            summary = "Tell all reporters of an incident at once",
            description =
                    "By the executor or the desk of the first appeal. The words stand in each reporter's own thread, once,"
                            + " within moments; each reporter hears of it and may reply there.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "on the way",
                                            value =
                                                    "{\"text\": \"Taʼmirlash brigadasi yoʻlda, chiroqlar bugun yonadi.\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Written and on its way",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UpdateView.class)))
    @APIResponse(responseCode = "403", description = "Neither the executor nor the desk")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The appeal is joined to another one: tell it there")
    public UpdateView write(
            @RestPath UUID id,
            @Parameter(description = "unique per update; a repetition gets the same one", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid PostUpdate update) {
        return service.write(id, key, update);
    }

    /** Reads. */
    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listUpdates",
            summary = "List what all reporters of an incident were told, and how many it has reached",
            description = "The newest first, page by page, for officers who may see the first appeal.")
    @APIResponse(responseCode = "200", description = "A page of updates")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<UpdateView> list(
            @RestPath UUID id,
            @Parameter(description = "next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, default 50") @RestQuery @Nullable Integer limit) {
        return service.list(id, cursor, PageLimit.of(limit));
    }
}
