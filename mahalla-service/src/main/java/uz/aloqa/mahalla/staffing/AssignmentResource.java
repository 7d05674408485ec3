package uz.aloqa.mahalla.staffing;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Who serves where, from when to when. */
@Path("/api/v1/registry/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class AssignmentResource {

    private final AssignmentService assignments;
    private final Idempotency idempotency;

    AssignmentResource(AssignmentService assignments, Idempotency idempotency) {
        this.assignments = assignments;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listAssignments",
            summary = "The registrar's assignments",
            description =
                    "Of a mahalla, of an inspector or all of the caller's territory, page by page; past and future ones too unless a day is given.")
    @APIResponse(responseCode = "200", description = "A page of assignments")
    @APIResponse(responseCode = "400", description = "malformed-parameter, limit-out-of-range or cursor-malformed")
    public Page<AssignmentRecord> list(
            @Parameter(description = "Code of a mahalla", example = "1726266005") @RestQuery @Nullable String mahalla,
            @Parameter(description = "Id of an inspector", example = "d0000000-0000-4000-8000-000000002001")
                    @RestQuery
                    @Nullable
                    UUID inspector,
            @Parameter(description = "In force on this day", example = "2026-03-01") @RestQuery @Nullable LocalDate on,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(
                            description = "Items per page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @RestQuery
                    @Nullable
                    Integer limit) {
        return assignments.page(
                new AssignmentFilter(mahalla, inspector, on), Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAssignment",
            summary = "An assignment to be changed",
            description = "The ETag is the version that a change has to name.")
    @APIResponse(responseCode = "200", description = "The assignment with its ETag")
    @APIResponse(responseCode = "404", description = "assignment-not-found: none, or not of the caller's territory")
    public RestResponse<AssignmentRecord> get(
            @Parameter(description = "Id of the assignment", example = "d0000000-0000-4000-8000-000000003001") @RestPath
                    UUID id) {
        return answer(assignments.get(id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "assignInspector",
            summary = "Assign an inspector to a mahalla",
            description =
                    "A mahalla has one primary inspector and one substitute a day; the database sees to it, also between two registrars at once.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned; Location says where, ETag its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found or inspector-not-found: none, or not of the caller's territory")
    @APIResponse(
            responseCode = "409",
            description =
                    "assignment-clash: the problem names the assignment in the way, its inspector and its days; or inspector-left")
    @APIResponse(
            responseCode = "422",
            description = "days-refused, inspector-of-other-district or idempotency-key-reused")
    public RestResponse<AssignmentRecord> assign(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid AssignmentDraft draft) {
        AssignmentRecord stored = idempotency.once(
                "assign-inspector", key, draft, AssignmentRecord.class, () -> assignments.assign(draft));
        return Answers.created("/api/v1/registry/assignments/" + stored.id(), stored.version(), stored);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeAssignment",
            summary = "Change the terms of an assignment",
            description = "Role, days and shift as a whole; inspector and mahalla stay.")
    @APIResponse(responseCode = "200", description = "Done; the assignment with the new ETag")
    @APIResponse(responseCode = "400", description = "malformed-body or validation")
    @APIResponse(responseCode = "404", description = "assignment-not-found: none, or not of the caller's territory")
    @APIResponse(
            responseCode = "409",
            description = "assignment-clash: the problem names the assignment in the way, its inspector and its days")
    @APIResponse(responseCode = "422", description = "days-refused")
    @APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<AssignmentRecord> change(
            @Parameter(description = "Id of the assignment", example = "d0000000-0000-4000-8000-000000003001") @RestPath
                    UUID id,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid AssignmentTerms terms) {
        return answer(assignments.change(id, ifMatch, terms));
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endAssignment",
            summary = "End an assignment",
            description = "Nothing is deleted: it gets a last day. A day before the first one calls it off.")
    @APIResponse(responseCode = "200", description = "Done; the assignment with the new ETag")
    @APIResponse(responseCode = "400", description = "malformed-body or validation")
    @APIResponse(responseCode = "404", description = "assignment-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "422", description = "days-refused: it ends earlier already")
    @APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<AssignmentRecord> end(
            @Parameter(description = "Id of the assignment", example = "d0000000-0000-4000-8000-000000003001") @RestPath
                    UUID id,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid AssignmentEnd end) {
        return answer(assignments.end(id, ifMatch, end));
    }

    private static RestResponse<AssignmentRecord> answer(AssignmentRecord assignment) {
        return Answers.ok(assignment.version(), assignment);
    }
}
