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
import java.util.List;
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

/** The registrar's inspectors. */
@Path("/api/v1/registry/inspectors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class InspectorUpkeepResource {

    private final InspectorUpkeepService inspectors;
    private final AssignmentService assignments;
    private final Idempotency idempotency;

    InspectorUpkeepResource(InspectorUpkeepService inspectors, AssignmentService assignments, Idempotency idempotency) {
        this.inspectors = inspectors;
        this.assignments = assignments;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listInspectorRecords",
            summary = "The registrar's inspectors",
            description = "Those of the caller's district or region, also who has left, page by page.")
    @APIResponse(responseCode = "200", description = "A page of inspectors")
    @APIResponse(responseCode = "400", description = "malformed-parameter, limit-out-of-range or cursor-malformed")
    public Page<InspectorRecord> list(
            @Parameter(description = "Of one law-and-order point", example = "d0000000-0000-4000-8000-000000001001")
                    @RestQuery
                    @Nullable
                    UUID point,
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
        return inspectors.page(point, Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInspectorRecord",
            summary = "An inspector to be changed",
            description = "The present state; the ETag is the version that a change has to name.")
    @APIResponse(responseCode = "200", description = "The inspector with its ETag")
    @APIResponse(responseCode = "404", description = "inspector-not-found: none, or not of the caller's territory")
    public RestResponse<InspectorRecord> get(
            @Parameter(description = "Id of the inspector", example = "d0000000-0000-4000-8000-000000002001") @RestPath
                    UUID id) {
        return answer(inspectors.get(id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "enterInspector",
            summary = "Enter an inspector",
            description = "Linked to an account in Keycloak; the account gets no role by this.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location says where, ETag its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InspectorRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "point-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "409", description = "senior-taken or account-taken")
    @APIResponse(responseCode = "422", description = "effective-day-refused or idempotency-key-reused")
    public RestResponse<InspectorRecord> enter(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid InspectorDraft draft) {
        InspectorRecord entered =
                idempotency.once("enter-inspector", key, draft, InspectorRecord.class, () -> inspectors.enter(draft));
        return Answers.created("/api/v1/registry/inspectors/" + entered.id(), entered.version(), entered);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeInspector",
            summary = "Change what is published of an inspector",
            description =
                    "As a whole: what is left out is taken away. A transfer to another point is such a change; what was before stays in the history.")
    @APIResponse(responseCode = "200", description = "Done; the inspector with the new ETag")
    @APIResponse(responseCode = "400", description = "malformed-body or validation")
    @APIResponse(
            responseCode = "404",
            description = "inspector-not-found or point-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "409", description = "senior-taken, inspector-assigned or inspector-left")
    @APIResponse(responseCode = "422", description = "account-fixed or effective-day-refused")
    @APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<InspectorRecord> change(
            @Parameter(description = "Id of the inspector", example = "d0000000-0000-4000-8000-000000002001") @RestPath
                    UUID id,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid InspectorDraft draft) {
        return answer(inspectors.change(id, ifMatch, draft));
    }

    @POST
    @Path("{id}/departure")
    @Operation(
            operationId = "endInspectorService",
            summary = "An inspector leaves the service",
            description = "Every assignment ends on the day before; one that has not begun never comes into force.")
    @APIResponse(responseCode = "200", description = "Done; the inspector with the new ETag")
    @APIResponse(responseCode = "404", description = "inspector-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "409", description = "inspector-left: already")
    @APIResponse(responseCode = "422", description = "effective-day-refused")
    @APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<InspectorRecord> leave(
            @Parameter(description = "Id of the inspector", example = "d0000000-0000-4000-8000-000000002001") @RestPath
                    UUID id,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Departure departure) {
        return answer(inspectors.leave(id, ifMatch, departure));
    }

    @POST
    @Path("{id}/leave")
    @ResponseStatus(201)
    @Operation(
            operationId = "standInForInspector",
            summary = "Somebody stands in for an inspector on leave",
            description =
                    "A substitute is assigned to every mahalla where the inspector is the primary one on these days; all or none.")
    @APIResponse(responseCode = "201", description = "Assigned")
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "inspector-not-found: none, or not of the caller's territory")
    @APIResponse(
            responseCode = "409",
            description = "assignment-clash: a substitute is there already, the problem names them; or inspector-left")
    @APIResponse(
            responseCode = "422",
            description = "days-refused, inspector-of-other-district or idempotency-key-reused")
    public Page<AssignmentRecord> standIn(
            @Parameter(description = "Id of the inspector on leave", example = "d0000000-0000-4000-8000-000000002001")
                    @RestPath
                    UUID id,
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid Leave leave) {
        AssignmentRecord[] stored = idempotency.once(
                "stand-in-" + id,
                key,
                leave,
                AssignmentRecord[].class,
                () -> assignments.standIn(id, leave).toArray(AssignmentRecord[]::new));
        return new Page<>(List.of(stored), null);
    }

    private static RestResponse<InspectorRecord> answer(InspectorRecord inspector) {
        return Answers.ok(inspector.version(), inspector);
    }
}
