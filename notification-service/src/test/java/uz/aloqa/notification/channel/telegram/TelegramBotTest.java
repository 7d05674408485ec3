package uz.aloqa.notification.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.platform.language.Language;

class TelegramBotTest {

    @RegisterExtension
    final LogCanary canary = new LogCanary("5000123456", "one-time-token", "Karimova");

    private final Links links = new Links();
    private final TelegramBot bot = new TelegramBot(Optional.of(links));

    @Test
    void aOneTimeTokenLinksTheChatInWhichItIsGiven() throws Exception {
        TelegramReply reply = bot.on(message("private", "/start one-time-token"));

        assertThat(links.chats).containsEntry("one-time-token", "5000123456");
        assertThat(reply.method()).isEqualTo("sendMessage");
        assertThat(reply.chatId()).isEqualTo(5_000_123_456L);
        assertThat(reply.text()).startsWith("Чат привязан");
    }

    @Test
    void anUpdateThatComesTwiceLinksOnce() throws Exception {
        bot.on(message("private", "/start one-time-token"));
        assertThat(bot.on(message("private", "/start one-time-token")).text()).startsWith("Чат привязан");
        assertThat(links.chats).hasSize(1);
    }

    @Test
    void aTokenThatIsNotValidGetsNoMoreThanAnExplanation() throws Exception {
        assertThat(bot.on(message("private", "/start guessed")).text()).startsWith("Bu bot faqat");
        assertThat(bot.on(message("private", "/start a'; drop table contact")).text())
                .startsWith("Bu bot faqat");
        assertThat(bot.on(message("private", "/start")).text()).startsWith("Bu bot faqat");
        assertThat(bot.on(message("private", "Salom, ismim Karimova")).text()).startsWith("Bu bot faqat");
        assertThat(links.chats).isEmpty();
    }

    @Test
    void aGroupIsNeverLinked() throws Exception {
        assertThat(bot.on(message("supergroup", "/start one-time-token"))).isEqualTo(TelegramReply.NOTHING);
        assertThat(links.chats).isEmpty();
    }

    @Test
    void stoppingAndBlockingTheBotEndTheLink() throws Exception {
        bot.on(message("private", "/start one-time-token"));
        assertThat(bot.on(message("private", "/stop")).text()).startsWith("Endi bu yerga");
        assertThat(links.chats).isEmpty();

        bot.on(message("private", "/start one-time-token"));
        assertThat(bot.on(update("""
                "my_chat_member": {"chat": {"id": 5000123456, "type": "private"}, "from": {"id": 5000123456},
                  "new_chat_member": {"status": "kicked", "until_date": 0}}"""))).isEqualTo(TelegramReply.NOTHING);
        assertThat(links.chats).isEmpty();
    }

    @Test
    void updatesOfOtherKindsChangeNothing() throws Exception {
        assertThat(bot.on(update("\"poll\": {\"id\": \"1\"}"))).isEqualTo(TelegramReply.NOTHING);
        assertThat(bot.on(update("""
                "message": {"chat": {"id": 5000123456, "type": "private"}, "photo": []}"""))).isNotNull();
    }

    private static TelegramUpdate message(String chatType, String text) throws Exception {
        return update("\"message\": {\"message_id\": 1, \"chat\": {\"id\": 5000123456, \"type\": \"" + chatType
                + "\", \"first_name\": \"Karimova\"}, \"text\": \"" + text + "\"}");
    }

    private static TelegramUpdate update(String content) throws Exception {
        return new JsonMapper().readValue("{\"update_id\": 1, " + content + "}", TelegramUpdate.class);
    }

    private static final class Links implements TelegramLinking {

        private final Map<String, String> chats = new HashMap<>();

        @Override
        public Optional<Language> link(String token, String chatId) {
            if (!token.equals("one-time-token")) {
                return Optional.empty();
            }
            chats.put(token, chatId);
            return Optional.of(Language.RU);
        }

        @Override
        public void unlink(String chatId) {
            chats.values().remove(chatId);
        }
    }
}
