package uz.aloqa.notification.channel.telegram;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The platform's bot. */
@ConfigMapping(prefix = "aloqa.telegram")
interface TelegramConfig {

    /** Begin of all addresses; a Bot API server of one's own keeps texts inside the country. */
    @WithDefault("https://api.telegram.org")
    URI url();

    /** What BotFather gave: {@code 123456:ABC…}. */
    Optional<String> token();

    /** What Telegram sends with every update, 16 to 256 of {@code A-Z a-z 0-9 _ -}; without it no update is taken. */
    Optional<String> webhookSecret();
}
