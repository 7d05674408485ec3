package uz.aloqa.notification.channel.telegram;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Language;
import uz.aloqa.platform.language.Text;

/** What the bot does when somebody writes to it: it links a chat, ends it, and says how it is used. It keeps nothing. */
@Singleton
class TelegramBot {

    private static final Logger LOG = Logger.getLogger(TelegramBot.class);

    private static final Pattern START = Pattern.compile("/start ([A-Za-z0-9_-]{1,64})");

    private static final Text LINKED = Text.of(
            "Bu chat hisobingizga ulandi. Toʻxtatish: /stop",
            "Бу чат ҳисобингизга уланди. Тўхтатиш: /stop",
            "Чат привязан к вашей учётной записи. Остановить: /stop",
            "This chat is linked to your account. To stop: /stop");

    private static final Text STOPPED = Text.of(
            "Endi bu yerga xabar kelmaydi.",
            "Энди бу ерга хабар келмайди.",
            "Сообщений здесь больше не будет.",
            "You will get no more messages here.");

    private static final Text HOW = Text.of(
            "Bu bot faqat bildirishnoma yuboradi. Uni ilovadagi sozlamalardan ulang. Shoshilinch holatda 102 ga qoʻngʻiroq qiling.",
            "Бу бот фақат билдиришнома юборади. Уни иловадаги созламалардан уланг. Шошилинч ҳолатда 102 га қўнғироқ қилинг.",
            "Бот только присылает уведомления. Подключите его в настройках приложения. В экстренном случае звоните 102.",
            "This bot only sends notifications. Link it in the settings of the app. In an emergency call 102.");

    private final Optional<TelegramLinking> linking;

    @Inject
    TelegramBot(Instance<TelegramLinking> linking) {
        this(linking.stream().findFirst());
    }

    TelegramBot(Optional<TelegramLinking> linking) {
        this.linking = linking;
    }

    TelegramReply on(TelegramUpdate update) {
        if (update.message() != null) {
            return on(update.message());
        }
        TelegramUpdate.Membership membership = update.myChatMember();
        if (membership != null
                && membership.standing() != null
                && "kicked".equals(membership.standing().status())) {
            unlink(membership.chat());
        }
        return TelegramReply.NOTHING;
    }

    private TelegramReply on(TelegramUpdate.Message message) {
        TelegramUpdate.Chat chat = message.chat();
        // In a group everybody would read what is for one person.
        if (!"private".equals(chat.type())) {
            return TelegramReply.NOTHING;
        }
        String text = message.text() == null ? "" : message.text().strip();
        if (text.equals("/stop")) {
            unlink(chat);
            return TelegramReply.say(chat.id(), inAll(STOPPED));
        }
        Matcher start = START.matcher(text);
        @Nullable
        Language language = start.matches() ? link(start.group(1), chat).orElse(null) : null;
        return TelegramReply.say(chat.id(), language == null ? inAll(HOW) : LINKED.in(language));
    }

    private Optional<Language> link(String token, TelegramUpdate.Chat chat) {
        Optional<Language> language =
                linking.flatMap(contacts -> contacts.link(token, chat.id().toString()));
        LOG.infof("telegram: a chat was %s", language.isPresent() ? "linked" : "not linked, its token is not valid");
        return language;
    }

    private void unlink(TelegramUpdate.Chat chat) {
        linking.ifPresent(contacts -> contacts.unlink(chat.id().toString()));
        LOG.info("telegram: a chat was unlinked");
    }

    /** For somebody whose language isn't known. */
    private static String inAll(Text text) {
        return text.uzLatn() + "\n\n" + text.ru();
    }
}
