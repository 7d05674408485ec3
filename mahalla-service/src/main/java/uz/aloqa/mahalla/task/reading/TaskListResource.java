package uz.aloqa.mahalla.task.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.mahalla.task.TaskEntry;
import uz.aloqa.mahalla.task.TaskFilter;
import uz.aloqa.mahalla.task.TaskStatus;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Tasks as those read them who may see them. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INSPECTOR, Roles.MAHALLA_STAFF, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Tasks")
class TaskListResource {

    private final TaskListService tasks;

    TaskListResource(TaskListService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "List tasks, the newest first",
            description = "A desk and a head see what their district gave, a main department its region; an inspector"
                    + " and the staff of a mahalla what they have to do.")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    @APIResponse(responseCode = "400", description = "validation, limit-out-of-range or cursor-malformed")
    public RestResponse<Page<TaskSummary>> list(
            @Parameter(description = "Only in this state", example = "GIVEN") @RestQuery @Nullable TaskStatus status,
            @Parameter(description = "Code of the mahalla they are about", example = "1726266005")
                    @RestQuery
                    @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
                    @Nullable
                    String mahalla,
            @Parameter(description = "Id of the inspector they were given to") @RestQuery @Nullable UUID inspector,
            @Parameter(description = "Only of this priority", example = "URGENT") @RestQuery @Nullable
                    TaskPriority priority,
            @Parameter(
                            description = "true: open and past the term; false: all others",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @RestQuery
                    @Pattern(regexp = "true|false")
                    @Nullable
                    String overdue,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        TaskFilter filter =
                new TaskFilter(status, mahalla, inspector, priority, overdue == null ? null : Boolean.valueOf(overdue));
        return Answers.ok(tasks.list(filter, cursor, PageLimit.of(limit)));
    }

    @GET
    @Path("counts")
    @Operation(
            operationId = "countTasks",
            summary = "Count tasks",
            description = "By status and by mahalla, of those that the caller sees in the list.")
    @APIResponse(responseCode = "200", description = "The counts")
    public RestResponse<TaskCounts> counts() {
        return Answers.ok(tasks.counts());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTask",
            summary = "Read a task",
            description = "Its text, term, state and result; its version is the ETag.")
    @APIResponse(responseCode = "200", description = "The task")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    public RestResponse<TaskView> get(@RestPath UUID id) {
        TaskView task = tasks.get(id);
        return Answers.ok(task.version(), task);
    }

    @GET
    @Path("{id}/thread")
    @Operation(
            operationId = "getTaskThread",
            summary = "Read the thread of a task, oldest first",
            description = "What happened and what was written: history and words are one.")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "limit-out-of-range or cursor-malformed")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    public RestResponse<Page<TaskEntry>> thread(
            @RestPath UUID id,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(tasks.thread(id, cursor, PageLimit.of(limit)));
    }
}
