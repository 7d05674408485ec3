package uz.aloqa.mahalla.point;

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

/** The registrar's law-and-order points. */
@Path("/api/v1/registry/points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class PointUpkeepResource {

    private final PointUpkeepService points;
    private final Idempotency idempotency;

    PointUpkeepResource(PointUpkeepService points, Idempotency idempotency) {
        this.points = points;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listPointRecords",
            summary = "The registrar's law-and-order points",
            description = "Those of the caller's district or region, page by page.")
    @APIResponse(responseCode = "200", description = "A page of points")
    @APIResponse(responseCode = "400", description = "limit-out-of-range or cursor-malformed")
    public Page<PointRecord> list(
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
        return points.page(Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPointRecord",
            summary = "A law-and-order point to be changed",
            description = "The present state; the ETag is the version that a change has to name.")
    @APIResponse(responseCode = "200", description = "The point with its ETag")
    @APIResponse(responseCode = "404", description = "point-not-found: none, or not of the caller's territory")
    public RestResponse<PointRecord> get(
            @Parameter(description = "Id of the point", example = "d0000000-0000-4000-8000-000000001001") @RestPath
                    UUID id) {
        PointRecord point = points.get(id);
        return Answers.ok(point.version(), point);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createPoint",
            summary = "Enter a law-and-order point",
            description = "With address, phone, hours and place.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location says where, ETag its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PointRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(responseCode = "403", description = "not-your-district, or the caller is no registrar")
    @APIResponse(responseCode = "422", description = "effective-day-refused or idempotency-key-reused")
    public RestResponse<PointRecord> create(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid PointDraft draft) {
        PointRecord point = idempotency.once("create-point", key, draft, PointRecord.class, () -> points.create(draft));
        return Answers.created("/api/v1/registry/points/" + point.id(), point.version(), point);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changePoint",
            summary = "Change what is published of a law-and-order point",
            description =
                    "As a whole: what is left out is taken away. The district stays; what was before stays in the history.")
    @APIResponse(responseCode = "200", description = "Done; the point with the new ETag")
    @APIResponse(responseCode = "400", description = "malformed-body or validation")
    @APIResponse(responseCode = "404", description = "point-not-found: none, or not of the caller's territory")
    @APIResponse(responseCode = "409", description = "district-fixed: a point stays in its district")
    @APIResponse(responseCode = "422", description = "effective-day-refused")
    @APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<PointRecord> change(
            @Parameter(description = "Id of the point", example = "d0000000-0000-4000-8000-000000001001") @RestPath
                    UUID id,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid PointDraft draft) {
        PointRecord point = points.change(id, ifMatch, draft);
        return Answers.ok(point.version(), point);
    }
}
