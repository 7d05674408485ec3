package uz.aloqa.mahalla.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Roles;

/** What the inspectors of a mahalla attend to. */
@Path("/api/v1/mahallas/{code}/priorities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mahalla profiles")
class PriorityResource {

    private final ProfileService profiles;
    private final Idempotency idempotency;

    PriorityResource(ProfileService profiles, Idempotency idempotency) {
        this.profiles = profiles;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "listPriorities",
            summary = "Priorities of a mahalla",
            description = "In force or to come.")
    @APIResponse(responseCode = "200", description = "All of them on one page")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(responseCode = "404", description = "mahalla-not-found")
    public Page<PriorityView> list(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code) {
        return profiles.priorities(code);
    }

    @POST
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "publishPriority",
            summary = "Publish a priority",
            description = "By an inspector who serves the mahalla, or the desk of its district.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPriority.class),
                            examples = @ExampleObject(name = "lighting", value = """
                                                    {"title": {"uz-Latn": "Kechki yoritish", "ru": "Освещение"},
                                                     "text": {"uz-Latn": "Chiroqsiz koʻchalar roʻyxati tuziladi."},
                                                     "firstDay": "2026-11-01", "lastDay": "2027-01-31"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Published; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PriorityView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller")
    @APIResponse(responseCode = "422", description = "end-before-beginning")
    public RestResponse<PriorityView> publish(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewPriority order) {
        PriorityView priority = idempotency.once(
                "publish-priority-" + code, key, order, PriorityView.class, () -> profiles.publish(code, order));
        return Answers.created(
                "/api/v1/mahallas/" + code + "/priorities/" + priority.id(), priority.version(), priority);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "changePriority",
            summary = "Change a priority",
            description = "The whole of it; the list tells its version.")
    @APIResponse(responseCode = "200", description = "Changed; with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "mahalla-not-found or priority-not-found")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    @APIResponse(responseCode = "422", description = "end-before-beginning")
    public RestResponse<PriorityView> change(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @RestPath UUID id,
            @Parameter(description = "Field version, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid NewPriority order) {
        PriorityView priority = profiles.change(code, id, ifMatch, order);
        return Answers.ok(priority.version(), priority);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "withdrawPriority",
            summary = "Withdraw a priority",
            description = "It is no longer published; that it was is kept.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "mahalla-not-found or priority-not-found")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public void withdraw(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @RestPath UUID id,
            @Parameter(description = "Field version, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        profiles.withdraw(code, id, ifMatch);
    }
}
