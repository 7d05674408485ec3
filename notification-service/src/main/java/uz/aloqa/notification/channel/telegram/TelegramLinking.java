package uz.aloqa.notification.channel.telegram;

import java.util.Optional;
import uz.aloqa.platform.language.Language;

/** Ties a chat to the account whose owner opened the bot with a one-time token; implemented where contacts are kept. */
public interface TelegramLinking {

    /**
     * Somebody opened the bot by {@code https://t.me/<bot>?start=<token>}. Telegram repeats what it got no answer to: the
     * same chat with the same token is linked again, another chat with a used token is not.
     *
     * @param token one-time token as given to the person, {@code [A-Za-z0-9_-]{1,64}}
     * @param chatId the chat, the address of the contact from now on
     * @return the person's language when the chat is linked; empty when the token is unknown, used or expired
     */
    Optional<Language> link(String token, String chatId);

    /**
     * The person told the bot to stop or blocked it: nothing is sent to this chat any more.
     *
     * @param chatId the chat; an unknown one is no error
     */
    void unlink(String chatId);
}
