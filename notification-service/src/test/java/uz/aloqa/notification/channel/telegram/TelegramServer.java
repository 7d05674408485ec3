package uz.aloqa.notification.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.outbound.HostileServer;

/** The Bot API as far as its rules matter: the token in the path, chats that were begun, 4,096 characters, floods. */
final class TelegramServer implements HostileServer.Behaviour {

    static final String SEND = "/bot" + TelegramSettings.TOKEN + "/sendMessage";

    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final Map<Long, String> refused = new ConcurrentHashMap<>();
    private volatile int flood;

    @Override
    public void answer(HostileServer.Received request, Socket client) throws IOException {
        if (!Answers.path(request).equals(SEND)) {
            refuse(client, 404, "Not Found", "");
            return;
        }
        JsonNode message = new JsonMapper().readTree(request.text());
        String reason = refused.get(message.path("chat_id").asLong());
        if (flood > 0) {
            refuse(
                    client,
                    429,
                    "Too Many Requests: retry after " + flood,
                    ",\"parameters\":{\"retry_after\":" + flood + "}");
        } else if (reason != null) {
            refuse(client, reason.startsWith("Forbidden") ? 403 : 400, reason, "");
        } else if (message.path("text").asText().length() > 4_096) {
            refuse(client, 400, "Bad Request: message is too long", "");
        } else if (message.path("text").asText().replaceAll("</?b>", "").contains("<")) {
            refuse(client, 400, "Bad Request: can't parse entities", "");
        } else {
            messages.add(message);
            Answers.write(
                    client,
                    "200 OK",
                    "Content-Type: application/json\r\n",
                    "{\"ok\":true,\"result\":{\"message_id\":" + (700 + messages.size()) + "}}");
        }
    }

    void refuses(long chat, String description) {
        refused.put(chat, description);
    }

    void flooded(int seconds) {
        flood = seconds;
    }

    List<JsonNode> messages() {
        return messages;
    }

    private static void refuse(Socket client, int code, String description, String more) throws IOException {
        Answers.write(
                client,
                code + " Refused",
                "Content-Type: application/json\r\n",
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"" + more + "}");
    }
}
