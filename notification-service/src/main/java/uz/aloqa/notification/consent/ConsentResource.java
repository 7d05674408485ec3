package uz.aloqa.notification.consent;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.platform.security.CurrentUser;

/** The caller's consents. */
@Path("/api/v1/notification-preferences/consents")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Preferences")
class ConsentResource {

    private final ConsentService consents;
    private final CurrentUser user;

    ConsentResource(ConsentService consents, CurrentUser user) {
        this.consents = consents;
        this.user = user;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listConsents",
            summary = "List one's consents",
            description = "Those that were taken back too: they tell what was allowed when.")
    @APIResponse(responseCode = "200", description = "The consents, the oldest first")
    public List<ConsentView> list() {
        return consents.of(user.id());
    }

    @GET
    @Path("/wording")
    @Operation(
            operationId = "readConsentWording",
            summary = "Read what one agrees to",
            description = "By purpose, in the caller's language, with the version that a consent has to name.")
    @APIResponse(responseCode = "200", description = "The wording of each purpose")
    public List<ConsentWording> wording() {
        return consents.wordings(user.language());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "giveConsent",
            summary = "Agree to be written to",
            description = "By one channel for one purpose. Again to the same wording has the same effect.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "mails about one's own matters",
                                            value =
                                                    "{\"channel\": \"EMAIL\", \"purpose\": \"SERVICE\", \"version\": \"2026-11\"}")))
    @APIResponse(responseCode = "201", description = "The consent in force")
    @APIResponse(responseCode = "400", description = "A field breaks its limits")
    @APIResponse(responseCode = "409", description = "consent-outdated: the wording has changed")
    @APIResponse(responseCode = "422", description = "no-consent-needed: the inbox is one's own")
    public ConsentView give(@NotNull @Valid NewConsent consent) {
        return consents.give(user.id(), consent);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "withdrawConsent",
            summary = "Take a consent back",
            description = "Nothing is sent on that channel for that purpose any more. Again has the same effect.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "consent-not-found")
    public void withdraw(@RestPath UUID id) {
        consents.withdraw(user.id(), id);
    }
}
