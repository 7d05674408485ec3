package uz.aloqa.notification.channel.telegram;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What Telegram tells the bot, as far as it matters here; the rest is neither read nor kept.
 *
 * @param updateId of Telegram
 * @param message somebody wrote
 * @param myChatMember somebody blocked or unblocked the bot
 */
@Schema(name = "TelegramUpdate", description = "An update of the Bot API; other fields are ignored")
@JsonIgnoreProperties(ignoreUnknown = true)
record TelegramUpdate(
        @Schema(examples = "734500001", required = true) @JsonProperty("update_id") @NotNull
        Long updateId,

        @Valid @Nullable Message message,
        @Valid @JsonProperty("my_chat_member") @Nullable Membership myChatMember) {

    /**
     * A message to the bot.
     *
     * @param chat where
     * @param text what, absent for pictures and the like
     */
    @Schema(name = "TelegramMessage", description = "A message to the bot")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(
            @NotNull @Valid Chat chat,

            @Schema(examples = "/start q3PZ0m1c2Vt7") @Nullable
            String text) {}

    /**
     * A chat.
     *
     * @param id its key
     * @param type only private ones are linked
     */
    @Schema(name = "TelegramChat", description = "A chat")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Chat(
            @Schema(examples = "5000123456", required = true) @NotNull
            Long id,

            @Schema(examples = "private") @Nullable String type) {}

    /**
     * A change of the bot's standing in a chat.
     *
     * @param chat where
     * @param standing what it is now
     */
    @Schema(name = "TelegramMembership", description = "The bot was blocked or let in")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Membership(
            @NotNull @Valid Chat chat,
            @JsonProperty("new_chat_member") @Nullable Standing standing) {}

    /**
     * What the bot is in a chat.
     *
     * @param status {@code member} or {@code kicked}
     */
    @Schema(name = "TelegramStanding", description = "What the bot is in the chat")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Standing(@Schema(examples = "kicked") @Nullable String status) {}
}
