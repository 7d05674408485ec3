package uz.aloqa.notification.channel.sms;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.outbound.HostileServer;

/** Eskiz as far as its rules matter: sign in first, tokens end, numbers are 998 and nine digits, texts are of templates. */
final class EskizServer implements HostileServer.Behaviour {

    static final String LOGIN = "/api/auth/login";
    static final String SEND = "/api/message/sms/send";

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger logins = new AtomicInteger();
    private final List<Map<String, String>> messages = new CopyOnWriteArrayList<>();
    private final AtomicInteger money = new AtomicInteger(1_000);

    @Override
    public void answer(HostileServer.Received request, Socket client) throws IOException {
        switch (Answers.path(request)) {
            case LOGIN -> login(request, client);
            case SEND -> send(request, client);
            default -> json(client, "404 Not Found", "{\"message\":\"Not found\"}");
        }
    }

    /** All tokens end at once, as after a change of the password. */
    void endTokens() {
        tokens.clear();
    }

    void runOutOfMoney() {
        money.set(0);
    }

    int logins() {
        return logins.get();
    }

    List<Map<String, String>> messages() {
        return messages;
    }

    private void login(HostileServer.Received request, Socket client) throws IOException {
        Map<String, String> form = Answers.form(request);
        if (!SmsSettings.ESKIZ_PASSWORD.equals(form.get("password")) || !form.containsKey("email")) {
            json(client, "401 Unauthorized", "{\"message\":\"Invalid credentials\"}");
            return;
        }
        String token = "eskiz-token-canary-" + logins.incrementAndGet();
        tokens.add(token);
        json(
                client,
                "200 OK",
                "{\"message\":\"token_generated\",\"data\":{\"token\":\"" + token + "\"},\"token_type\":\"bearer\"}");
    }

    private void send(HostileServer.Received request, Socket client) throws IOException {
        Map<String, String> form = Answers.form(request);
        if (!tokens.contains(request.header("Authorization").replace("Bearer ", ""))) {
            json(client, "401 Unauthorized", "{\"message\":\"Expired\",\"status\":\"token-expired\"}");
        } else if (!form.getOrDefault("mobile_phone", "").matches("998\\d{9}")) {
            json(client, "422 Unprocessable Entity", "{\"errors\":{\"mobile_phone\":[\"invalid\"]}}");
        } else if (form.get("message").contains("casino")) {
            json(client, "400 Bad Request", "{\"status\":\"error\",\"message\":\"This text is of no template\"}");
        } else if (money.getAndDecrement() <= 0) {
            json(client, "402 Payment Required", "{\"status\":\"error\",\"message\":\"no money\"}");
        } else {
            messages.add(form);
            json(
                    client,
                    "200 OK",
                    "{\"id\":\"eskiz-" + messages.size()
                            + "\",\"message\":\"Waiting for SMS provider\",\"status\":\"waiting\"}");
        }
    }

    private static void json(Socket client, String status, String body) throws IOException {
        Answers.write(client, status, "Content-Type: application/json\r\n", body);
    }
}
