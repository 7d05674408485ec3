package uz.aloqa.notification.channel.telegram;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.CallbackSecret;
import uz.aloqa.platform.problem.Problem;

/** Where Telegram tells the bot what people write to it. */
@Path("/api/v1/callbacks/telegram")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Callbacks")
class TelegramCallbackResource {

    private final TelegramConfig config;
    private final TelegramBot bot;

    TelegramCallbackResource(TelegramConfig config, TelegramBot bot) {
        this.config = config;
        this.bot = bot;
    }

    @POST
    @Operation(
            operationId = "updateTelegram",
            summary = "Telegram tells what somebody wrote to the bot",
            description =
                    "/start with a one-time token links the chat to its account, /stop and blocking end that. The answer "
                            + "says what the bot replies. Updates of other kinds change nothing.")
    @APIResponse(responseCode = "200", description = "Understood; what the bot does about it")
    @APIResponse(
            responseCode = "400",
            description = "malformed-body, validation: not an update",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "callback-unknown: another secret, or none is configured",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TelegramReply updateTelegram(
            @Parameter(description = "As given to setWebhook", example = "example-secret-of-telegram")
                    @HeaderParam("X-Telegram-Bot-Api-Secret-Token")
                    @Nullable
                    String secret,
            @NotNull @Valid TelegramUpdate update) {
        CallbackSecret.require(config.webhookSecret(), secret);
        return bot.on(update);
    }
}
