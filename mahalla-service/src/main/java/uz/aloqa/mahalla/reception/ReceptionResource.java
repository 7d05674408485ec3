package uz.aloqa.mahalla.reception;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;

/** The published schedule and its free places. */
@Path("/api/v1/receptions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "Receptions", description = "When officers receive residents, and places booked")
class ReceptionResource {

    private static final String MAHALLA = "[0-9A-Za-z-]{1,32}";

    private final ScheduleService schedule;

    ReceptionResource(ScheduleService schedule) {
        this.schedule = schedule;
    }

    @GET
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "listReceptions",
            summary = "The schedule of receptions",
            description = "Weekly rules in force or to come, with the days that are exceptions. For a mahalla: what is"
                    + " held for it, by the inspectors who serve it, and by the head of its district.")
    @APIResponse(responseCode = "200", description = "A page of rules")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "validation, reception-filter-missing, limit-out-of-range or cursor-malformed")
    public Page<ReceptionView> list(
            @Parameter(description = "Code of a mahalla", example = "1726266005")
                    @RestQuery
                    @Pattern(regexp = MAHALLA, message = "is a code of a mahalla")
                    @Nullable
                    String mahalla,
            @Parameter(description = "SOATO of a district", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
                    @Nullable
                    String district,
            @Parameter(description = "Id of an inspector") @RestQuery @Nullable UUID inspector,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return schedule.list(new ScheduleFilter(mahalla, district, inspector, null), cursor, PageLimit.of(limit));
    }

    @GET
    @Path("slots")
    @PubliclyCached(seconds = 5)
    @Operation(
            operationId = "listFreeSlots",
            summary = "Free places at receptions",
            description = "In the order of time, a week from today when no dates are given. Days are those of Tashkent."
                    + " Nothing is booked more than a month ahead.")
    @APIResponse(responseCode = "200", description = "A page of free places")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "validation, reception-filter-missing, days-malformed, malformed-parameter,"
                    + " limit-out-of-range or cursor-malformed")
    public Page<SlotView> slots(
            @Parameter(description = "Code of a mahalla", example = "1726266005")
                    @RestQuery
                    @Pattern(regexp = MAHALLA, message = "is a code of a mahalla")
                    @Nullable
                    String mahalla,
            @Parameter(description = "SOATO of a district", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
                    @Nullable
                    String district,
            @Parameter(description = "Id of an inspector") @RestQuery @Nullable UUID inspector,
            @Parameter(description = "Id of one rule of the schedule") @RestQuery @Nullable UUID reception,
            @Parameter(description = "First day, today when absent", example = "2026-11-26") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, at most 31 later", example = "2026-12-03") @RestQuery @Nullable
                    LocalDate to,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return schedule.slots(
                new ScheduleFilter(mahalla, district, inspector, reception), from, to, cursor, PageLimit.of(limit));
    }

    @GET
    @Path("{id}")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getReception",
            summary = "One rule of the schedule",
            description = "With the days to come that are exceptions. Its field version is the ETag for changes: the"
                    + " header ETag here is the answer's.")
    @APIResponse(responseCode = "200", description = "The rule")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(responseCode = "404", description = "reception-not-found")
    public ReceptionView get(@RestPath UUID id) {
        return schedule.get(id);
    }
}
