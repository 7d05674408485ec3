package uz.aloqa.mahalla.my;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.mahalla.task.reading.TaskListService;
import uz.aloqa.mahalla.task.reading.TaskSummary;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** What an inspector opens in the morning. */
@Path("/api/v1/my")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "My work", description = "What an inspector opens in the morning")
class MyResource {

    private final MyService mine;
    private final TaskListService tasks;

    MyResource(MyService mine, TaskListService tasks) {
        this.mine = mine;
        this.tasks = tasks;
    }

    @GET
    @Path("mahallas")
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "listMyMahallas",
            summary = "The mahallas assigned to me today",
            description = "With my role there, and what waits: open tasks about the mahalla and households due.")
    @APIResponse(responseCode = "200", description = "All of them on one page")
    public RestResponse<Page<MyMahalla>> mahallas() {
        return Answers.ok(new Page<>(mine.mahallas(), null));
    }

    @GET
    @Path("tasks")
    @RolesAllowed({Roles.INSPECTOR, Roles.MAHALLA_STAFF})
    @Operation(
            operationId = "listMyTasks",
            summary = "Open tasks that I have to do",
            description = "The most urgent term first: given to me, to my point, or to the seven of my mahalla.")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    @APIResponse(responseCode = "400", description = "limit-out-of-range or cursor-malformed")
    public RestResponse<Page<TaskSummary>> tasks(
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(tasks.mine(cursor, PageLimit.of(limit)));
    }

    @GET
    @Path("calendar")
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "getMyCalendar",
            summary = "My calendar from one day to another",
            description =
                    "Terms of tasks, visits due (overdue ones on the first day), receptions with the number of bookings, and substitutions. Days are those of Tashkent.")
    @APIResponse(responseCode = "200", description = "All entries in the order of time, on one page")
    @APIResponse(responseCode = "400", description = "days-malformed or malformed-parameter")
    public RestResponse<Page<CalendarEntry>> calendar(
            @Parameter(description = "First day, today when absent", example = "2026-11-23") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "Last day, a week later when absent, 31 later at most", example = "2026-11-29")
                    @RestQuery
                    @Nullable
                    LocalDate to) {
        return Answers.ok(new Page<>(mine.calendar(from, to), null));
    }
}
