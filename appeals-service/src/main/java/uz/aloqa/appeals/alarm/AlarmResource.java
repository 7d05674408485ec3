package uz.aloqa.appeals.alarm;

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
import uz.aloqa.appeals.report.ReportStep;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** The alarm button. */
@Path("/api/v1/alarms")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Alarms",
        description =
                "Somebody needs help now. This does not replace a call to 102 or 112: every answer and every problem says so")
class AlarmResource {

    private final AlarmService service;

    AlarmResource(AlarmService service) {
        this.service = service;
    }

    /** Raises the alarm. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "raiseAlarm",
            summary = "Raise the alarm: call 102 or 112 as well",
            description =
                    "Goes to the live screens of the district's duty desk before everything else. 201 only when a live screen"
                            + " of a desk is known to show it, or a duty officer has taken it on; else, after four seconds, 503"
                            + " with the words to call 102. The alarm is on record then all the same, goes on rising until"
                            + " somebody takes it on, and the same key asks again. Nothing in the body is required.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "alarm",
                                            value =
                                                    "{\"location\": {\"lat\": 41.3650, \"lon\": 69.2880}, \"words\": \"Eshikni buzishyapti\"}")))
    @APIResponse(
            responseCode = "201",
            description = "A duty desk sees it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AlarmView.class)))
    @APIResponse(
            responseCode = "503",
            description = "alarm-unconfirmed or database-away: call 102 now",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AlarmView> raise(
            @Parameter(description = "unique per alarm; a repetition asks about the same alarm", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid RaiseAlarm alarm) {
        AlarmView raised = service.raise(key, alarm);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, raised)
                .header(HttpHeaders.LOCATION, "/api/v1/alarms/" + raised.id())
                .header(HttpHeaders.ETAG, ETags.of(raised.version()))
                .build();
    }

    /** Alarms. */
    @GET
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listAlarms",
            summary = "List alarms, the newest first",
            description = "The desk's for its officers, a region's for the main department, one's own for residents.")
    @APIResponse(responseCode = "200", description = "A page of alarms")
    public Page<AlarmView> list(
            @RestQuery @Nullable AlarmStatus status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return service.list(status, cursor, PageLimit.of(limit));
    }

    /** One alarm. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "getAlarm",
            summary = "Read an alarm",
            description = "Where the caller is, what they say, and who has taken it on.")
    @APIResponse(responseCode = "200", description = "The alarm with its ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public RestResponse<AlarmView> get(@RestPath UUID id) {
        return tagged(service.get(id));
    }

    /** What happened to it. */
    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "alarmHistory",
            summary = "Read what happened to an alarm, oldest first",
            description = "Every step with its time and officer; never changed and never deleted.")
    @APIResponse(responseCode = "200", description = "A page of steps")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<ReportStep> history(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.history(id, cursor, PageLimit.of(limit));
    }

    /** A human being takes it on. */
    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "acknowledgeAlarm",
            summary = "Take an alarm on",
            description =
                    "Within two minutes, or more people hear of it. Needs no If-Match: an alarm rises by itself meanwhile."
                            + " The same officer may repeat it.")
    @APIResponse(responseCode = "200", description = "Taken on; the alarm with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "alarm-acknowledged: another officer has it; alarm-ended: it is over")
    public RestResponse<AlarmView> acknowledge(@RestPath UUID id) {
        return tagged(service.acknowledge(id));
    }

    /** Its end. */
    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "endAlarm",
            summary = "End an alarm: resolved, or a false one",
            description = "After somebody has taken it on. A false alarm keeps nobody from raising the next one.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "resolved",
                                            value = "{\"end\": \"RESOLVED\", \"note\": \"Ekipaj yetib bordi\"}")))
    @APIResponse(responseCode = "200", description = "Ended; the alarm with its new ETag")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(
            responseCode = "409",
            description = "alarm-not-acknowledged: nobody has taken it on; alarm-ended: it is over")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AlarmView> end(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndAlarm how) {
        return tagged(service.end(id, ifMatch, how));
    }

    private static RestResponse<AlarmView> tagged(AlarmView alarm) {
        return RestResponse.ResponseBuilder.ok(alarm)
                .header(HttpHeaders.ETAG, ETags.of(alarm.version()))
                .build();
    }
}
