package uz.aloqa.notification.channel.telegram;

import java.net.URI;
import java.util.Optional;

/** Settings of the bot under test. */
record TelegramSettings(URI url, Optional<String> token) implements TelegramConfig {

    static final String TOKEN = "123456:telegram-token-canary";

    static TelegramConfig at(URI url) {
        return new TelegramSettings(url, Optional.of(TOKEN));
    }

    @Override
    public Optional<String> webhookSecret() {
        return Optional.empty();
    }
}
