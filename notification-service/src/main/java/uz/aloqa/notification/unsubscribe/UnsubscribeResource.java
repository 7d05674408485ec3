package uz.aloqa.notification.unsubscribe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;

/** What the link at the end of a mail opens; also for mail programs' own button (RFC 8058). */
@Path("/api/v1/unsubscribe/{token}")
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "Unsubscribing", description = "No more messages on one topic by one way, without signing in")
class UnsubscribeResource {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'";
    private static final String EXAMPLE =
            "7c0f6a8e-3d55-4d5e-9a57-0f6a3b1c2d3e.NEWS.EMAIL.AQAAAAFq3l9F0vC8cXn1mZ2yT7uR5wE6bK4sD8gH1jL0oP9iQ";

    private final UnsubscribeService service;
    private final UnsubscribePage page;

    UnsubscribeResource(UnsubscribeService service, UnsubscribePage page) {
        this.service = service;
        this.page = page;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "Content-Security-Policy", value = POLICY)
    @ResponseHeader(name = "Referrer-Policy", value = "no-referrer")
    @Operation(
            operationId = "askToUnsubscribe",
            summary = "Show the page with the button",
            description = "Opening it stops nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The page, in the language of Accept-Language",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            examples = @ExampleObject(name = "page", value = "<!doctype html>…")))
    @APIResponse(responseCode = "404", description = "unsubscribe-link-unknown: not a link that we made")
    public String ask(
            @Parameter(description = "As the mail has it", example = EXAMPLE) @RestPath String token,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return page.question(service.read(token), Language.negotiate(languages));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "Content-Security-Policy", value = POLICY)
    @ResponseHeader(name = "Referrer-Policy", value = "no-referrer")
    @Operation(
            operationId = "unsubscribe",
            summary = "Stop these messages",
            description =
                    "What a mail program sends as List-Unsubscribe=One-Click, and the page's button. Again has the same "
                            + "effect.")
    @APIResponse(
            responseCode = "200",
            description = "Stopped",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            examples = @ExampleObject(name = "page", value = "<!doctype html>…")))
    @APIResponse(responseCode = "404", description = "unsubscribe-link-unknown: not a link that we made")
    public String unsubscribe(
            @Parameter(description = "As the mail has it", example = EXAMPLE) @RestPath String token,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        UnsubscribeToken read = service.read(token);
        service.unsubscribe(read);
        return page.done(read, Language.negotiate(languages));
    }
}
