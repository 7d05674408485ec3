package uz.aloqa.mahalla.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** What is going on in a mahalla. */
@Path("/api/v1/mahallas/{code}/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mahalla profiles")
class MahallaEventResource {

    private final ProfileService profiles;
    private final Idempotency idempotency;

    MahallaEventResource(ProfileService profiles, Idempotency idempotency) {
        this.profiles = profiles;
        this.idempotency = idempotency;
    }

    @GET
    @PermitAll
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "listMahallaEvents",
            summary = "What is going on in a mahalla",
            description = "Events that are not over, in the order of time. One that was called off says why.")
    @APIResponse(responseCode = "200", description = "A page of events")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(responseCode = "400", description = "limit-out-of-range or cursor-malformed")
    @APIResponse(responseCode = "404", description = "mahalla-not-found")
    public Page<MahallaEventView> list(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return profiles.events(code, cursor, PageLimit.of(limit));
    }

    @POST
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "publishMahallaEvent",
            summary = "Publish an event",
            description = "By an inspector who serves the mahalla, or the desk of its district.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewMahallaEvent.class),
                            examples = @ExampleObject(name = "open door", value = """
                                                    {"title": {"uz-Latn": "Ochiq eshiklar kuni", "ru": "День открытых дверей"},
                                                     "place": "Doʻstlik mahalla markazi",
                                                     "startsAt": "2026-12-03T10:00:00Z", "endsAt": "2026-12-03T12:00:00Z"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Published; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MahallaEventView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller")
    @APIResponse(responseCode = "422", description = "end-before-beginning")
    public RestResponse<MahallaEventView> publish(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewMahallaEvent order) {
        MahallaEventView event = idempotency.once(
                "publish-event-" + code, key, order, MahallaEventView.class, () -> profiles.publish(code, order));
        return Answers.created("/api/v1/mahallas/" + code + "/events/" + event.id(), event.version(), event);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "changeMahallaEvent",
            summary = "Change an event",
            description = "The whole of it; the list tells its version.")
    @APIResponse(responseCode = "200", description = "Changed; with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "mahalla-not-found or mahalla-event-not-found")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    @APIResponse(responseCode = "409", description = "mahalla-event-called-off")
    @APIResponse(responseCode = "422", description = "end-before-beginning")
    public RestResponse<MahallaEventView> change(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @RestPath UUID id,
            @Parameter(description = "Field version, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid NewMahallaEvent order) {
        MahallaEventView event = profiles.change(code, id, ifMatch, order);
        return Answers.ok(event.version(), event);
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "callOffMahallaEvent",
            summary = "Call an event off",
            description = "It stays to be seen with the reason until its time is over.")
    @APIResponse(responseCode = "200", description = "Called off; with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "mahalla-not-found or mahalla-event-not-found")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    @APIResponse(responseCode = "409", description = "mahalla-event-called-off")
    public RestResponse<MahallaEventView> callOff(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @RestPath UUID id,
            @Parameter(description = "Field version, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid CallOff order) {
        MahallaEventView event =
                profiles.callOff(code, id, ifMatch, order.reason().strip());
        return Answers.ok(event.version(), event);
    }
}
