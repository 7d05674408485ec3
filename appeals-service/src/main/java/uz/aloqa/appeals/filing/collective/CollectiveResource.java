package uz.aloqa.appeals.filing.collective;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Roles;

/** Collective appeals. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals")
class CollectiveResource {

    private final CollectiveService service;

    CollectiveResource(CollectiveService service) {
        this.service = service;
    }

    /** Invites. */
    @PUT
    @Path("/{id}/invitation")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "inviteSignatories",
            summary = "Make the invitation of a collective appeal",
            description =
                    "By its first signatory. The code is shown once; a new one voids the one before (O‘RQ-445 art. 15).")
    @APIResponse(responseCode = "200", description = "The invitation")
    @APIResponse(responseCode = "404", description = "There is none, or it is another one's")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "422", description = "It is no collective appeal")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Invitation invite(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return service.invite(id, ifMatch);
    }

    /** Signs. */
    @POST
    @Path("/signatures")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "signAppeal",
            summary = "Join a collective appeal by its invitation",
            description =
                    "The answer goes to the first signatory; who joins sees how the appeal goes (O‘RQ-445 art. 15).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "code", value = """
                                                    {"code": "K7QM2X4PW9TR3HDV", "fullName": "Toʻraqulov Anvar"}""")))
    @APIResponse(
            responseCode = "201",
            description = "Signed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SignedAppeal.class)))
    @APIResponse(responseCode = "404", description = "There is no such invitation")
    @APIResponse(responseCode = "409", description = "Signed already, or the appeal has ended")
    public RestResponse<SignedAppeal> sign(
            @Parameter(description = "unique per signature; a repetition gets the same answer", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid SignAppeal signature) {
        return RestResponse.status(RestResponse.Status.CREATED, service.sign(key, signature));
    }

    /** Lists what the caller signed. */
    @GET
    @Path("/signatures")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "listSignatures",
            summary = "List the collective appeals that the caller joined",
            description = "The last one first, 200 at most; without the data of others.")
    @APIResponse(responseCode = "200", description = "The appeals")
    public List<SignedAppeal> signed() {
        return service.signed();
    }

    /** Lists who joined. */
    @GET
    @Path("/{id}/signatories")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listSignatories",
            summary = "List who joined a collective appeal",
            description = "For its first signatory and for officers who may see it, whose read is written down.")
    @APIResponse(responseCode = "200", description = "The signatories after the first")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public List<Signatory> signatories(@RestPath UUID id) {
        return service.of(id);
    }
}
