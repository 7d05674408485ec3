package uz.aloqa.notification.channel.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the bot does about an update, told in the answer itself; empty for nothing.
 *
 * @param method of the Bot API
 * @param chatId where
 * @param text what it says
 */
@Schema(name = "TelegramReply", description = "A call of the Bot API for Telegram to carry out; empty: nothing to do")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TelegramReply(
        @Schema(examples = "sendMessage") @Nullable String method,

        @Schema(examples = "5000123456") @JsonProperty("chat_id") @Nullable
        Long chatId,

        @Schema(examples = "Bu chat hisobingizga ulandi.") @Nullable
        String text) {

    static final TelegramReply NOTHING = new TelegramReply(null, null, null);

    static TelegramReply say(Long chatId, String text) {
        return new TelegramReply("sendMessage", chatId, text);
    }
}
