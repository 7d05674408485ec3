package uz.aloqa.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.outbound.HostileServer;

/** PlayMobile as far as its rules matter: basic authentication, codes for what is wrong, one message for one key. */
final class PlayMobileServer implements HostileServer.Behaviour {

    private static final String ACCOUNT = "Basic "
            + Base64.getEncoder()
                    .encodeToString(("aloqa:" + SmsSettings.PLAYMOBILE_PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final Map<String, JsonNode> messages = new ConcurrentHashMap<>();
    private volatile String error = "";
    private volatile boolean hangUpAfterAccepting;

    @Override
    public void answer(HostileServer.Received request, Socket client) throws IOException {
        if (!request.header("Authorization").equals(ACCOUNT)) {
            Answers.write(client, "401 Unauthorized", "", "");
            return;
        }
        if (!error.isEmpty()) {
            refuse(client, error);
            return;
        }
        JsonNode message =
                new JsonMapper().readTree(request.text()).path("messages").path(0);
        if (!message.path("recipient").asText().matches("998\\d{9}")) {
            refuse(client, "202");
        } else if (message.path("message-id").asText().isBlank()) {
            refuse(client, "205");
        } else if (message.path("sms").path("content").path("text").asText().isBlank()) {
            refuse(client, "404");
        } else {
            messages.putIfAbsent(message.path("message-id").asText(), message);
            if (hangUpAfterAccepting) {
                hangUpAfterAccepting = false;
                client.setSoLinger(true, 0);
                client.close();
                return;
            }
            Answers.write(client, "200 OK", "Content-Type: text/plain\r\n", "Request is received");
        }
    }

    void failWith(String code) {
        error = code;
    }

    void hangUpAfterAccepting() {
        hangUpAfterAccepting = true;
    }

    Map<String, JsonNode> messages() {
        return messages;
    }

    private static void refuse(Socket client, String code) throws IOException {
        Answers.write(
                client,
                "400 Bad Request",
                "Content-Type: application/json\r\n",
                "{\"error-code\":\"" + code + "\",\"error-description\":\"for 998901234567\"}");
    }
}
