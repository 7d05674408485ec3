package uz.aloqa.notification.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.CurrentUser;
import uz.aloqa.platform.security.Roles;

/** What became of notifications, for those who answer for it. */
@Path("/api/v1/deliveries")
@RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT, Roles.OPS, Roles.AUDITOR})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries", description = "Each notification on each of its ways: inbox, mail, SMS, messengers, push")
class DeliveryResource {

    private final DeliveryList deliveries;
    private final DeliveryService service;
    private final CurrentUser user;

    DeliveryResource(DeliveryList deliveries, DeliveryService service, CurrentUser user) {
        this.deliveries = deliveries;
        this.service = service;
        this.user = user;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listDeliveries",
            summary = "List deliveries, newest first",
            description =
                    "Officers find those about appeals of their own district or region, operators and auditors all. "
                            + "The dead letters are those with state=FAILED. Addresses are masked.")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    @APIResponse(responseCode = "400", description = "cursor-malformed, limit-out-of-range, malformed-parameter")
    @APIResponse(responseCode = "403", description = "forbidden: not a role of staff")
    public Page<DeliveryView> list(
            @Parameter(description = "About this appeal", example = "019ab3a0-0000-7000-8000-000000000001")
                    @QueryParam("appeal")
                    @Nullable
                    UUID appeal,
            @Parameter(description = "To this account", example = "d0000000-0000-4000-8000-000000000001")
                    @QueryParam("user")
                    @Nullable
                    UUID account,
            @Parameter(description = "Of this dispatch", example = "019ab3a0-0000-7000-8000-0000000000f2")
                    @QueryParam("dispatch")
                    @Nullable
                    UUID dispatch,
            @Parameter(description = "In this state", example = "FAILED") @QueryParam("state") @Nullable
                    DeliveryState state,
            @Parameter(description = "On this channel", example = "SMS") @QueryParam("channel") @Nullable
                    ChannelKind channel,
            @Parameter(description = "The field next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50", example = "50") @QueryParam("limit") @Nullable
                    Integer limit) {
        return deliveries.list(
                new DeliveryFilter(appeal, account, dispatch, state, channel, Jurisdiction.of(user)),
                cursor,
                PageLimit.of(limit));
    }

    @GET
    @Path("/{id}")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "getDelivery",
            summary = "Show one delivery with every try",
            description = "Each try has its provider, its outcome and, when it went wrong, its reason.")
    @APIResponse(responseCode = "200", description = "The delivery")
    @APIResponse(responseCode = "404", description = "delivery-not-found: none, or of another district")
    public DeliveryView get(@Parameter(example = "019ab3a0-0000-7000-8000-0000000000f1") @PathParam("id") UUID id) {
        return deliveries.get(id, Jurisdiction.of(user));
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.OPS)
    @Operation(
            operationId = "replayDelivery",
            summary = "Try a failed delivery again",
            description = "It waits as if it were new, for at least a day.")
    @APIResponse(responseCode = "200", description = "The delivery, pending")
    @APIResponse(responseCode = "404", description = "delivery-not-found")
    @APIResponse(
            responseCode = "409",
            description = "delivery-not-failed: it did not fail, or its dispatch was cancelled")
    public DeliveryView replay(@Parameter(example = "019ab3a0-0000-7000-8000-0000000000f1") @PathParam("id") UUID id) {
        return service.replay(id);
    }

    @POST
    @Path("/replays")
    @RolesAllowed(Roles.OPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayDeliveries",
            summary = "Try many failed deliveries again",
            description =
                    "For the time after a provider's outage: all of a channel that failed since then, newest first.")
    @APIResponse(responseCode = "200", description = "How many wait again")
    @APIResponse(responseCode = "400", description = "validation, malformed-body")
    public Replayed replayMany(@RequestBody(required = true) @NotNull @Valid ReplayOrder order) {
        return service.replay(order);
    }
}
