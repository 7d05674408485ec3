package uz.aloqa.notification.channel.webpush;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.Problem;

/** The public key that browsers subscribe with. */
@Path("/api/v1/notification-preferences/web-push-key")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preferences")
class WebPushKeyResource {

    private final WebPushChannel channel;

    WebPushKeyResource(WebPushChannel channel) {
        this.channel = channel;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=3600")
    @Operation(
            operationId = "getWebPushKey",
            summary = "The key that a page subscribes its browser with",
            description =
                    "Public: it says nothing about anybody. The subscription that the browser answers with becomes a "
                            + "contact of channel WEB_PUSH, as it is.")
    @APIResponse(responseCode = "200", description = "The key")
    @APIResponse(
            responseCode = "404",
            description = "web-push-off: this deployment sends nothing to browsers",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WebPushKey getWebPushKey() {
        return channel.publicKey()
                .map(WebPushKey::new)
                .orElseThrow(() -> new NotFound(
                        "web-push-off",
                        Text.of(
                                "Brauzerga bildirishnomalar yoqilmagan.",
                                "Браузерга билдиришномалар ёқилмаган.",
                                "Уведомления в браузер не включены.",
                                "Notifications to browsers are not switched on.")));
    }
}
