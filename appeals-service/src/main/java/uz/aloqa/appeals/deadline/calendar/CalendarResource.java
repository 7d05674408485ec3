package uz.aloqa.appeals.deadline.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
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
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.security.Roles;

/** The calendar by which appeals are registered. */
@Path("/api/v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calendar")
class CalendarResource {

    private final CalendarService service;

    CalendarResource(CalendarService service) {
        this.service = service;
    }

    /** Lists. */
    @GET
    @RolesAllowed({
        Roles.CITIZEN,
        Roles.INSPECTOR,
        Roles.DUTY_OFFICER,
        Roles.DEPARTMENT_HEAD,
        Roles.MAIN_DEPARTMENT,
        Roles.REGISTRAR,
        Roles.OPS
    })
    @Operation(
            operationId = "listCalendarDays",
            summary = "Read the days of a year that differ from their weekday",
            description =
                    "Holidays, and days off made working by decree. Appeals are registered by them (O‘RQ-445 art. 23).")
    @APIResponse(responseCode = "200", description = "The days of that year")
    @APIResponse(responseCode = "400", description = "The year is missing or out of range")
    public List<CalendarDay> list(
            @Parameter(description = "2017 to 2100", example = "2027") @RestQuery @NotNull @Min(2017) @Max(2100)
                    Integer year) {
        return service.of(year);
    }

    /** Adds. */
    @POST
    @RolesAllowed({Roles.REGISTRAR, Roles.OPS})
    @Operation(
            operationId = "addCalendarDay",
            summary = "Add a holiday, or a day off made working by decree",
            description = "Today or later; it counts from the next filing on and moves no term that is running.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "hayit", value = """
                                                    {"day": "2027-03-10", "working": false, "name": "Ramazon hayiti"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarDay.class)))
    @APIResponse(responseCode = "409", description = "The calendar has this day already")
    @APIResponse(responseCode = "422", description = "The day is past, or the key was used with another body")
    public RestResponse<CalendarDay> add(
            @Parameter(description = "unique per day; a repetition gets the same one", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewCalendarDay day) {
        CalendarDay added = service.add(key, day);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .header(HttpHeaders.ETAG, ETags.of(added.version()))
                .build();
    }

    /** Removes. */
    @DELETE
    @Path("/{day}")
    @RolesAllowed({Roles.REGISTRAR, Roles.OPS})
    @Operation(
            operationId = "removeCalendarDay",
            summary = "Take a day out: it is like its weekday again",
            description = "Today or later; it counts from the next filing on and moves no term that is running.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "The calendar has no entry for this day")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "422", description = "The day is past")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void remove(
            @Parameter(example = "2027-03-10") @RestPath LocalDate day,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        service.remove(day, ifMatch);
    }
}
