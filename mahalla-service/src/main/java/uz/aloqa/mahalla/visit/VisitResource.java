package uz.aloqa.mahalla.visit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Where inspectors record their rounds and visits. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Visits", description = "Rounds, visits and households under watch")
class VisitResource {

    private final VisitService visits;
    private final Idempotency idempotency;

    VisitResource(VisitService visits, Idempotency idempotency) {
        this.visits = visits;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "recordVisit",
            summary = "Record a round or a visit",
            description =
                    "In a mahalla that the caller served that day. A visit to a household under watch moves its next visit, unless nobody was home.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordVisit.class),
                            examples = @ExampleObject(name = "round", value = """
                                                    {"mahalla": "1726266005", "prevention": "GENERAL", "visitedAt": "2026-11-23T13:20:00Z",
                                                     "place": {"lat": 41.365, "lon": 69.288},
                                                     "note": "Bozor atrofi aylanib chiqildi", "outcome": "NOTHING_FOUND"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VisitView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found or household-not-found: none, or not of the caller")
    @APIResponse(responseCode = "409", description = "household-removed")
    @APIResponse(responseCode = "422", description = "visit-in-future")
    public RestResponse<VisitView> record(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid RecordVisit order) {
        VisitView visit = idempotency.once("record-visit", key, order, VisitView.class, () -> visits.record(order));
        return Answers.created(visit);
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "listVisits",
            summary = "Visits, the latest recorded first",
            description =
                    "An inspector sees those in the mahallas assigned to them today, a head those of the district.")
    @APIResponse(responseCode = "200", description = "A page of visits")
    @APIResponse(responseCode = "400", description = "validation, limit-out-of-range or cursor-malformed")
    public RestResponse<Page<VisitView>> list(
            @Parameter(description = "Code of the mahalla", example = "1726266005")
                    @RestQuery
                    @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
                    @Nullable
                    String mahalla,
            @Parameter(description = "Id of a household under watch") @RestQuery @Nullable UUID household,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(visits.list(mahalla, household, cursor, PageLimit.of(limit)));
    }
}
