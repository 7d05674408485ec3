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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Households under watch. */
@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Visits")
class HouseholdResource {

    private final HouseholdService households;
    private final Idempotency idempotency;

    HouseholdResource(HouseholdService households, Idempotency idempotency) {
        this.households = households;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "registerHousehold",
            summary = "Put a household under watch",
            description =
                    "In a mahalla that the caller serves. The first visit is due after the configured number of days: three.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewHousehold.class),
                            examples = @ExampleObject(name = "family in conflict", value = """
                                                    {"mahalla": "1726266005", "ground": "FAMILY_CONFLICT",
                                                     "address": "Ahmad Donish koʻchasi, 20-uy, 14-xonadon"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HouseholdView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not assigned to the caller")
    public RestResponse<HouseholdView> register(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewHousehold order) {
        HouseholdView household = idempotency.once(
                "register-household", key, order, HouseholdView.class, () -> households.register(order));
        return Answers.created("/api/v1/households/" + household.id(), household.version(), household);
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "listHouseholds",
            summary = "Households under watch, who is due first before the others",
            description =
                    "An inspector sees those in the mahallas assigned to them today, a head those of the district. Every household shown is noted as read.")
    @APIResponse(responseCode = "200", description = "A page of households")
    @APIResponse(responseCode = "400", description = "validation, limit-out-of-range or cursor-malformed")
    public RestResponse<Page<HouseholdView>> list(
            @Parameter(description = "Code of the mahalla", example = "1726266005")
                    @RestQuery
                    @Pattern(regexp = "[0-9A-Za-z-]{1,32}", message = "is a code of a mahalla")
                    @Nullable
                    String mahalla,
            @Parameter(
                            description = "true: only who has to be visited today or before",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @RestQuery
                    @Pattern(regexp = "true|false")
                    @Nullable
                    String due,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(households.list(mahalla, Boolean.parseBoolean(due), cursor, PageLimit.of(limit)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "getHousehold",
            summary = "Read a household under watch",
            description = "The reading is noted.")
    @APIResponse(responseCode = "200", description = "The household; its version is the ETag")
    @APIResponse(responseCode = "404", description = "household-not-found: there is none, or not for the caller")
    public RestResponse<HouseholdView> get(@RestPath UUID id) {
        HouseholdView household = households.get(id);
        return Answers.ok(household.version(), household);
    }

    @GET
    @Path("{id}/readings")
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    @Operation(
            operationId = "listHouseholdReadings",
            summary = "Who has read of a household",
            description = "The latest first, for the head of the district.")
    @APIResponse(responseCode = "200", description = "The latest readings on one page")
    @APIResponse(responseCode = "400", description = "limit-out-of-range")
    @APIResponse(responseCode = "404", description = "household-not-found: there is none, or not for the caller")
    public RestResponse<Page<Reading>> readings(
            @RestPath UUID id,
            @Parameter(description = "Items, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(households.readings(id, PageLimit.of(limit)));
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({Roles.INSPECTOR, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "removeHousehold",
            summary = "Watch a household no more",
            description = "With the reason; its visits are kept.")
    @APIResponse(responseCode = "200", description = "Removed; with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "household-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "household-removed")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<HouseholdView> remove(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Removal removal) {
        HouseholdView household = households.remove(id, ifMatch, removal);
        return Answers.ok(household.version(), household);
    }
}
