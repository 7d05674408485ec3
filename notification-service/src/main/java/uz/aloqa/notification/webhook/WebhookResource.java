package uz.aloqa.notification.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.eventlog.IntegratorScope;
import uz.aloqa.notification.eventlog.IntegratorService;
import uz.aloqa.notification.eventlog.Sight;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.security.Roles;

/** The endpoints of the calling integrator. */
@Path("/api/v1/webhooks")
@RolesAllowed(Roles.INTEGRATOR)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Webhooks",
        description = "Events sent to integrators by Standard Webhooks; endpoints belong to the account")
class WebhookResource {

    private static final String DRAFT = """
            {"url": "https://hooks.example.uz/aloqa", "description": "Hokimiyat dashboard",
             "events": ["appeals.v1"], "districts": ["1726266"], "signature": "HMAC", "concurrency": 2}""";

    private final EndpointService endpoints;
    private final IntegratorService integrators;

    WebhookResource(EndpointService endpoints, IntegratorService integrators) {
        this.endpoints = endpoints;
        this.integrators = integrators;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerWebhook",
            summary = "Register an endpoint",
            description =
                    "The secret is in this answer and in no other. Events are sent from now on; earlier ones by a "
                            + "replay. An account has at most 20 endpoints.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "appeals", value = DRAFT)))
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location says where",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @APIResponse(responseCode = "400", description = "validation, event-type-unknown, webhook-url-malformed")
    @APIResponse(responseCode = "409", description = "webhook-url-taken")
    @APIResponse(responseCode = "422", description = "webhook-url-refused, webhook-district-outside, too-many-webhooks")
    public RestResponse<EndpointView> register(@NotNull @Valid EndpointDraft draft) {
        Sight sight = integrators.caller(IntegratorScope.WEBHOOKS_MANAGE);
        endpoints.examine(sight, draft);
        EndpointService.WithSecret made = endpoints.register(sight, draft);
        return ResponseBuilder.create(Status.CREATED, EndpointView.of(made.endpoint(), made.secret()))
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/webhooks/" + made.endpoint().id())
                .header(HttpHeaders.ETAG, ETags.of(made.endpoint().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listWebhooks",
            summary = "List the caller's endpoints",
            description = "Oldest first, without secrets.")
    @APIResponse(responseCode = "200", description = "The endpoints")
    public List<EndpointView> list() {
        return endpoints.list(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE)).stream()
                .map(endpoint -> EndpointView.of(endpoint, null))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWebhook",
            summary = "Read an endpoint",
            description = "Its state says whether events are sent; ETag is what a change names in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @APIResponse(responseCode = "404", description = "webhook-not-found")
    public RestResponse<EndpointView> get(@PathParam("id") UUID id) {
        return answer(endpoints.get(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id), null);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change an endpoint",
            description = "All of it but the kind of signature. What waits to be sent goes to the new address.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "appeals", value = DRAFT)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @APIResponse(responseCode = "400", description = "validation, event-type-unknown, webhook-url-malformed")
    @APIResponse(responseCode = "404", description = "webhook-not-found")
    @APIResponse(responseCode = "409", description = "webhook-url-taken")
    @APIResponse(responseCode = "412", description = "version-stale")
    @APIResponse(
            responseCode = "422",
            description = "webhook-url-refused, webhook-district-outside, webhook-signature-fixed")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<EndpointView> change(
            @PathParam("id") UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndpointDraft draft) {
        Sight sight = integrators.caller(IntegratorScope.WEBHOOKS_MANAGE);
        endpoints.examine(sight, draft);
        return answer(endpoints.change(sight, id, ifMatch, draft), null);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove an endpoint",
            description = "With its deliveries; nothing more is sent.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "webhook-not-found")
    public void remove(@PathParam("id") UUID id) {
        endpoints.remove(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id);
    }

    @POST
    @Path("/{id}/enable")
    @Operation(
            operationId = "enableWebhook",
            summary = "Send events again",
            description =
                    "From now on; what happened meanwhile by a replay. Also after the endpoint was disabled for its "
                            + "answers.")
    @APIResponse(
            responseCode = "200",
            description = "Enabled",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @APIResponse(responseCode = "404", description = "webhook-not-found")
    public RestResponse<EndpointView> enable(@PathParam("id") UUID id) {
        return answer(
                endpoints.turn(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id, EndpointState.ENABLED), null);
    }

    @POST
    @Path("/{id}/disable")
    @Operation(
            operationId = "disableWebhook",
            summary = "Send nothing for the time being",
            description =
                    "What waits is kept and sent when the endpoint is enabled again; what happens meanwhile is not "
                            + "queued.")
    @APIResponse(
            responseCode = "200",
            description = "Disabled",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @APIResponse(responseCode = "404", description = "webhook-not-found")
    public RestResponse<EndpointView> disable(@PathParam("id") UUID id) {
        return answer(
                endpoints.turn(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id, EndpointState.DISABLED), null);
    }

    @POST
    @Path("/{id}/secret")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make a new secret",
            description =
                    "For 24 hours requests carry two signatures, of the new key and of the one before, so that the "
                            + "receiver can change over at any time. The secret is in this answer and in no other.")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint with its new secret",
            content = @Content(schema = @Schema(implementation = EndpointView.class)))
    @APIResponse(responseCode = "404", description = "webhook-not-found")
    public RestResponse<EndpointView> rotate(@PathParam("id") UUID id) {
        EndpointService.WithSecret made = endpoints.rotate(integrators.caller(IntegratorScope.WEBHOOKS_MANAGE), id);
        return answer(made.endpoint(), made.secret());
    }

    private static RestResponse<EndpointView> answer(Endpoint endpoint, @Nullable String secret) {
        return ResponseBuilder.ok(EndpointView.of(endpoint, secret))
                .header(HttpHeaders.ETAG, ETags.of(endpoint.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
