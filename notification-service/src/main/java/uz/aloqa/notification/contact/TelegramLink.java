package uz.aloqa.notification.contact;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to open a chat with the bot that then belongs to the caller. */
@Schema(name = "TelegramLink", description = "Whoever opens this address in Telegram links their chat, once")
record TelegramLink(
        @Schema(examples = "https://t.me/aloqa_bot?start=Yk3J9xkq0nLxVbW2m8c7Qw", required = true)
        URI link,

        @Schema(examples = "2026-11-23T05:45:00Z", required = true)
        Instant expiresAt) {

    /** Not the token. */
    @Override
    public String toString() {
        return "TelegramLink";
    }
}
