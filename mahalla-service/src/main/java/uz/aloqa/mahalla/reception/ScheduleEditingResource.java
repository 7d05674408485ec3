package uz.aloqa.mahalla.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.security.Roles;

/** Where the office publishes its schedule. */
@Path("/api/v1/receptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
@RunOnVirtualThread
@Tag(name = "Receptions")
class ScheduleEditingResource {

    private final ScheduleEditingService schedule;
    private final Idempotency idempotency;

    ScheduleEditingResource(ScheduleEditingService schedule, Idempotency idempotency) {
        this.schedule = schedule;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "publishReception",
            summary = "Publish a rule of the schedule",
            description = "An inspector and the head for themselves, the desk of a district for its inspectors.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReception.class),
                            examples = @ExampleObject(name = "mobile", value = """
                                                    {"mode": "MOBILE", "mahalla": "1726266005", "weekday": "TUESDAY",
                                                     "opens": "15:00:00", "closes": "17:00:00", "slotMinutes": 20,
                                                     "place": "Doʻstlik mahalla markazi"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Published; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceptionView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "422", description = "receiving-officer-unknown or reception-senseless")
    public RestResponse<ReceptionView> publish(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewReception order) {
        ReceptionView rule =
                idempotency.once("publish-reception", key, order, ReceptionView.class, () -> schedule.publish(order));
        return Answers.created("/api/v1/receptions/" + rule.id(), rule.version(), rule);
    }

    @POST
    @Path("{id}/exceptions")
    @Operation(
            operationId = "exceptReceptionDay",
            summary = "Other hours on a day, or none",
            description = "Bookings at times that are no more are called off by the office with the reason given.")
    @APIResponse(responseCode = "200", description = "The rule with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "reception-not-found: none, or not for the caller to change")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "422", description = "reception-senseless")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<ReceptionView> except(
            @RestPath UUID id,
            @Parameter(description = "Field version of the rule, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ExceptionalDay order) {
        ReceptionView rule = schedule.except(id, ifMatch, order);
        return Answers.ok(rule.version(), rule);
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endReception",
            summary = "End a rule of the schedule",
            description = "Bookings after the last day are called off by the office with the reason given.")
    @APIResponse(responseCode = "200", description = "The rule with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "reception-not-found: none, or not for the caller to change")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "422", description = "reception-senseless")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<ReceptionView> end(
            @RestPath UUID id,
            @Parameter(description = "Field version of the rule, as an ETag", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid EndOfRule order) {
        ReceptionView rule =
                schedule.end(id, ifMatch, order.lastDay(), order.reason().strip());
        return Answers.ok(rule.version(), rule);
    }
}
