package uz.aloqa.notification.webhook.delivery;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.eventlog.IntegratorScope;
import uz.aloqa.notification.eventlog.IntegratorService;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** What was sent to an endpoint, and sending it again. */
@Path("/api/v1/webhooks/{id}")
@RolesAllowed(Roles.INTEGRATOR)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@APIResponse(
        responseCode = "404",
        description = "webhook-not-found, webhook-delivery-not-found: not one of the caller's")
class DeliveryResource {

    private final DeliveryLogService deliveries;
    private final IntegratorService integrators;

    DeliveryResource(DeliveryLogService deliveries, IntegratorService integrators) {
        this.deliveries = deliveries;
        this.integrators = integrators;
    }

    @GET
    @Path("/deliveries")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List what was sent, newest first",
            description = "Each event once, however often it was tried. Kept 30 days.")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    public Page<WebhookDeliveryView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only those in this state") @QueryParam("state") @Nullable
                    WebhookDeliveryState state,
            @Parameter(description = "The field next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50") @QueryParam("limit") @Nullable Integer limit) {
        return deliveries.list(
                integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id, state, cursor, PageLimit.of(limit));
    }

    @GET
    @Path("/deliveries/{delivery}")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "getWebhookDelivery",
            summary = "Read one delivery with all its attempts",
            description = "With status, duration, reason and the beginning of each answer.")
    @APIResponse(responseCode = "200", description = "The delivery")
    public WebhookDeliveryView get(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return deliveries.get(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id, delivery);
    }

    @POST
    @Path("/deliveries/{delivery}/redelivery")
    @ResponseStatus(202)
    @Operation(
            operationId = "redeliverWebhook",
            summary = "Send one event again",
            description = "With the same webhook-id, from the beginning of the schedule. While it is just being sent "
                    + "nothing changes.")
    @APIResponse(responseCode = "202", description = "It is due")
    @APIResponse(responseCode = "409", description = "webhook-disabled")
    public WebhookDeliveryView again(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return deliveries.again(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id, delivery);
    }

    @POST
    @Path("/test")
    @ResponseStatus(202)
    @Operation(
            operationId = "testWebhook",
            summary = "Send a test event",
            description = "An event of type uz.aloqa.webhook-test.v1, signed and retried like any other.")
    @APIResponse(responseCode = "202", description = "It is due")
    @APIResponse(responseCode = "409", description = "webhook-disabled")
    public WebhookDeliveryView test(@PathParam("id") UUID id) {
        return deliveries.test(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id);
    }

    @POST
    @Path("/replay")
    @ResponseStatus(202)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Send a stretch of the log again",
            description =
                    "Everything after an event or from a time on that the endpoint wants now and its account may see, "
                            + "also what it had before: drop by webhook-id what you have. At most 10,000 events at once; "
                            + "continueAfter says where to go on.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(
                                        name = "after",
                                        value = "{\"afterEvent\": \"019ab3a0-0000-7000-8000-0000000000e1\"}"),
                                @ExampleObject(name = "since", value = "{\"since\": \"2026-11-23T05:30:00Z\"}")
                            }))
    @APIResponse(responseCode = "202", description = "They are due")
    @APIResponse(responseCode = "400", description = "replay-start-missing, malformed-body")
    @APIResponse(responseCode = "409", description = "webhook-disabled")
    @APIResponse(responseCode = "422", description = "event-not-kept: the event is older than the log")
    public ReplayView replay(@PathParam("id") UUID id, @NotNull @Valid ReplayRequest request) {
        return deliveries.replay(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id, request);
    }
}
