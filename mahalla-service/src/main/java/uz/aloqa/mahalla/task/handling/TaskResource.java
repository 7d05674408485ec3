package uz.aloqa.mahalla.task.handling;

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
import uz.aloqa.mahalla.task.reading.TaskView;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.security.Roles;

/** Commands on tasks. Each but a report names in {@code If-Match} the version the caller has seen. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Tasks", description = "What a district gives its inspectors, points and mahallas to do")
class TaskResource {

    private final TaskService tasks;
    private final Idempotency idempotency;

    TaskResource(TaskService tasks, Idempotency idempotency) {
        this.tasks = tasks;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "giveTask",
            summary = "Give a task",
            description = "To an inspector, a law-and-order point or the seven of a mahalla of the caller's district.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GiveTask.class),
                            examples = @ExampleObject(name = "to the seven", value = """
                                                    {"assignee": "SEVEN", "mahalla": "1726266005",
                                                     "title": "Chiroqsiz koʻchalar roʻyxati",
                                                     "text": "Yoritilmagan koʻchalarni aniqlab, roʻyxatini yuboring.",
                                                     "dueAt": "2027-03-05T13:00:00Z", "priority": "HIGH"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Given; Location and ETag tell where and which version",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(
            responseCode = "422",
            description = "assignee-unknown: not of the caller's district; deadline-past; idempotency-key-reused")
    public RestResponse<TaskView> give(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid GiveTask order) {
        TaskView task = idempotency.once("give-task", key, order, TaskView.class, () -> tasks.give(order));
        return Answers.created("/api/v1/tasks/" + task.id(), task.version(), task);
    }

    @POST
    @Path("{id}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.INSPECTOR, Roles.MAHALLA_STAFF})
    @Operation(
            operationId = "acknowledgeTask",
            summary = "Take a task on",
            description = "One of those who have to do it says that it has been read.")
    @APIResponse(responseCode = "200", description = "Done; the task with its new ETag")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "task-acknowledged, task-closed or task-cancelled")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<TaskView> acknowledge(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        return answer(tasks.acknowledge(id, ifMatch));
    }

    @POST
    @Path("{id}/reports")
    @RolesAllowed({Roles.INSPECTOR, Roles.MAHALLA_STAFF, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "reportOnTask",
            summary = "Write into the thread of a task",
            description = "Words of those who have to do it are progress; the district asks and answers. No If-Match:"
                    + " words don't get lost.")
    @APIResponse(responseCode = "200", description = "Written; the task with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "task-not-acknowledged, task-closed or task-cancelled")
    public RestResponse<TaskView> report(@RestPath UUID id, @NotNull @Valid Report report) {
        return answer(tasks.report(id, report));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed({Roles.INSPECTOR, Roles.MAHALLA_STAFF})
    @Operation(
            operationId = "closeTask",
            summary = "Close a task with a result",
            description = "One of those who have to do it says what came of it: done or not, and in words.")
    @APIResponse(responseCode = "200", description = "Closed; the task with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "task-not-acknowledged, task-closed or task-cancelled")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<TaskView> close(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"3\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Closing closing) {
        return answer(tasks.close(id, ifMatch, closing));
    }

    @POST
    @Path("{id}/reopening")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "reopenTask",
            summary = "Send a closed task back",
            description = "With a new term and the reason; escalation begins anew.")
    @APIResponse(responseCode = "200", description = "Reopened; the task with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "It is not closed: see the name of the problem")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "422", description = "deadline-past")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<TaskView> reopen(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"4\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid NewTerm term) {
        return answer(tasks.reopen(id, ifMatch, term));
    }

    @POST
    @Path("{id}/deadline")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "changeTaskDeadline",
            summary = "Give an open task another term",
            description = "With the reason, which both sides read in the thread; escalation begins anew.")
    @APIResponse(responseCode = "200", description = "Changed; the task with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "task-closed or task-cancelled")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "422", description = "deadline-past")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<TaskView> changeDeadline(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"2\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid NewTerm term) {
        return answer(tasks.changeDeadline(id, ifMatch, term));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "cancelTask",
            summary = "Take a task back",
            description = "With the reason. A closed task is not taken back any more.")
    @APIResponse(responseCode = "200", description = "Cancelled; the task with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "task-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "task-closed or task-cancelled")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<TaskView> cancel(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"2\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Cancellation cancellation) {
        return answer(tasks.cancel(id, ifMatch, cancellation));
    }

    private static RestResponse<TaskView> answer(TaskView task) {
        return Answers.ok(task.version(), task);
    }
}
