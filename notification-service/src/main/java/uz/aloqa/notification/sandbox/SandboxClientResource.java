package uz.aloqa.notification.sandbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import uz.aloqa.platform.security.Roles;

/** The sandbox clients of the calling developer. */
@Path("/api/v1/sandbox-clients")
@RolesAllowed(Roles.DEVELOPER)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Sandbox clients",
        description = "Applications that developers make for themselves to try the interfaces of integrators")
class SandboxClientResource {

    private static final String DRAFT = """
            {"name": "dashboard-test", "scopes": ["EVENTS", "WEBHOOKS"]}""";

    private final SandboxClientService clients;
    private final RealmClients realm;

    SandboxClientResource(SandboxClientService clients, RealmClients realm) {
        this.clients = clients;
        this.realm = realm;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeSandboxClient",
            summary = "Make a sandbox client",
            description =
                    "It signs in by client credentials, sees what is open to every integrator, and has the quota of the "
                            + "class sandbox. The secret is in this answer and in no other. A developer has at most five.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "both", value = DRAFT)))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location says where",
            content = @Content(schema = @Schema(implementation = SandboxClientView.class)))
    @APIResponse(responseCode = "400", description = "validation, malformed-body")
    @APIResponse(responseCode = "404", description = "sandbox-clients-off")
    @APIResponse(responseCode = "409", description = "sandbox-client-name-taken")
    @APIResponse(responseCode = "422", description = "too-many-sandbox-clients")
    @APIResponse(responseCode = "503", description = "The accounts can't be reached now")
    public RestResponse<SandboxClientView> make(@NotNull @Valid SandboxClientDraft draft) {
        SandboxClientService.WithSecret made = clients.make(draft);
        return ResponseBuilder.create(Status.CREATED, view(made))
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/sandbox-clients/" + made.client().id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listSandboxClients",
            summary = "List the caller's sandbox clients",
            description = "Oldest first, without secrets.")
    @APIResponse(responseCode = "200", description = "The clients")
    public List<SandboxClientView> list() {
        return clients.list().stream()
                .map(client -> SandboxClientView.of(client, null, realm.tokenEndpoint()))
                .toList();
    }

    @GET
    @Path("/{id}")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "getSandboxClient",
            summary = "Read a sandbox client",
            description = "Without its secret, which nobody can read again.")
    @APIResponse(responseCode = "200", description = "The client")
    @APIResponse(responseCode = "404", description = "sandbox-client-not-found")
    public SandboxClientView get(@PathParam("id") UUID id) {
        return SandboxClientView.of(clients.get(id), null, realm.tokenEndpoint());
    }

    @POST
    @Path("/{id}/secret")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "changeSandboxClientSecret",
            summary = "Change the secret",
            description =
                    "The one before is worth nothing from now on; tokens that it got go on working until they expire, "
                            + "after five minutes at most.")
    @APIResponse(responseCode = "200", description = "The client with its new secret")
    @APIResponse(responseCode = "404", description = "sandbox-client-not-found, sandbox-clients-off")
    @APIResponse(responseCode = "503", description = "The accounts can't be reached now")
    public SandboxClientView changeSecret(@PathParam("id") UUID id) {
        return view(clients.changeSecret(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeSandboxClient",
            summary = "Remove a sandbox client",
            description = "It can't sign in any more; its endpoints get nothing from then on.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "sandbox-client-not-found, sandbox-clients-off")
    @APIResponse(responseCode = "503", description = "The accounts can't be reached now")
    public void remove(@PathParam("id") UUID id) {
        clients.remove(id);
    }

    private SandboxClientView view(SandboxClientService.WithSecret made) {
        return SandboxClientView.of(made.client(), made.secret(), realm.tokenEndpoint());
    }
}
