package uz.aloqa.mahalla.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Going on leave: who stands in. */
@Path("/api/v1/my/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "My work")
class HandoverResource {

    private final HandoverService handovers;
    private final Idempotency idempotency;

    HandoverResource(HandoverService handovers, Idempotency idempotency) {
        this.handovers = handovers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "proposeHandover",
            summary = "Propose who stands in during a leave",
            description = "The head of the district decides.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProposeHandover.class),
                            examples = @ExampleObject(name = "leave", value = """
                                                    {"substituteId": "d0000000-0000-4000-8000-000000002003", "firstDay": "2027-02-01",
                                                     "lastDay": "2027-02-14", "reason": "Mehnat taʼtili"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Proposed; Location and ETag tell where and which version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HandoverView.class)))
    @APIResponse(responseCode = "400", description = "validation or idempotency-key-missing")
    @APIResponse(responseCode = "409", description = "leave-overlaps: the caller is on leave at that time already")
    @APIResponse(responseCode = "422", description = "substitute-unknown or leave-days-refused")
    public RestResponse<HandoverView> propose(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid ProposeHandover order) {
        HandoverView handover =
                idempotency.once("propose-handover", key, order, HandoverView.class, () -> handovers.propose(order));
        return Answers.created("/api/v1/my/handovers/" + handover.id(), handover.version(), handover);
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "listHandovers",
            summary = "Leaves and who stands in, the newest first",
            description = "An inspector sees their own and those in which they stand in, a head those of the district.")
    @APIResponse(responseCode = "200", description = "A page of handovers")
    @APIResponse(responseCode = "400", description = "limit-out-of-range or cursor-malformed")
    public RestResponse<Page<HandoverView>> list(
            @Parameter(description = "Only in this state", example = "PROPOSED") @RestQuery @Nullable
                    HandoverStatus status,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "Items per page, 1 to 200, default 50", example = "50") @RestQuery @Nullable
                    Integer limit) {
        return Answers.ok(handovers.list(status, cursor, PageLimit.of(limit)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.INSPECTOR, Roles.DEPARTMENT_HEAD})
    @Operation(operationId = "getHandover", summary = "Read a handover", description = "Its version is the ETag.")
    @APIResponse(responseCode = "200", description = "The handover")
    @APIResponse(responseCode = "404", description = "handover-not-found: there is none, or not for the caller")
    public RestResponse<HandoverView> get(@RestPath UUID id) {
        return answer(handovers.get(id));
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    @Operation(
            operationId = "approveHandover",
            summary = "Approve a handover",
            description =
                    "The substitute is assigned to every mahalla that the inspector answers for on those days, all of them or none.")
    @APIResponse(responseCode = "200", description = "Approved; with its new ETag")
    @APIResponse(responseCode = "404", description = "handover-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "handover-decided, substitution-clash or nothing-to-hand-over")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<HandoverView> approve(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        return answer(handovers.approve(id, ifMatch));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.DEPARTMENT_HEAD)
    @Operation(
            operationId = "refuseHandover",
            summary = "Refuse a handover",
            description = "With the reason, which the inspector reads.")
    @APIResponse(responseCode = "200", description = "Refused; with its new ETag")
    @APIResponse(responseCode = "400", description = "validation")
    @APIResponse(responseCode = "404", description = "handover-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "handover-decided")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<HandoverView> refuse(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Refusal refusal) {
        return answer(handovers.refuse(id, ifMatch, refusal.reason().strip()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.INSPECTOR)
    @Operation(
            operationId = "withdrawHandover",
            summary = "Take a proposal back",
            description = "Before the head has decided.")
    @APIResponse(responseCode = "200", description = "Withdrawn; with its new ETag")
    @APIResponse(responseCode = "404", description = "handover-not-found: there is none, or not for the caller")
    @APIResponse(responseCode = "409", description = "handover-decided")
    @APIResponse(responseCode = "412", description = "version-stale: If-Match names another version")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<HandoverView> withdraw(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version seen", example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        return answer(handovers.withdraw(id, ifMatch));
    }

    private static RestResponse<HandoverView> answer(HandoverView handover) {
        return Answers.ok(handover.version(), handover);
    }
}
