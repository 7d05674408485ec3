package uz.aloqa.notification.channel.fcm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.outbound.HostileServer;

/** Google's token service and FCM as far as their rules matter: signed claims, tokens that end, errors in detail. */
final class FcmServer implements HostileServer.Behaviour {

    static final String TOKEN = "/token";
    static final String SEND = "/v1/projects/" + FcmSettings.PROJECT + "/messages:send";

    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger signIns = new AtomicInteger();
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    @Override
    public void answer(HostileServer.Received request, Socket client) throws IOException {
        switch (Answers.path(request)) {
            case TOKEN -> signIn(request, client);
            case SEND -> send(request, client);
            default -> error(client, "404 Not Found", "NOT_FOUND", "");
        }
    }

    void endTokens() {
        tokens.clear();
    }

    int signIns() {
        return signIns.get();
    }

    List<JsonNode> messages() {
        return messages;
    }

    /** What sending to a device answers: status line, status word and details. */
    void refuses(String device, String status, String word, String details) {
        refusals.put(device, status + "|" + word + "|" + details);
    }

    private void signIn(HostileServer.Received request, Socket client) throws IOException {
        Map<String, String> form = Answers.form(request);
        boolean proven = "urn:ietf:params:oauth:grant-type:jwt-bearer".equals(form.get("grant_type"))
                && isOurs(form.getOrDefault("assertion", ""));
        if (!proven) {
            Answers.write(client, "400 Bad Request", "", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String token = "fcm-token-canary-" + signIns.incrementAndGet();
        tokens.add(token);
        Answers.write(
                client,
                "200 OK",
                "Content-Type: application/json\r\n",
                "{\"access_token\":\"" + token + "\",\"expires_in\":3599,\"token_type\":\"Bearer\"}");
    }

    private boolean isOurs(String assertion) throws IOException {
        String[] parts = assertion.split("\\.", -1);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(FcmSettings.KEY.getPublic());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                return false;
            }
        } catch (GeneralSecurityException e) {
            return false;
        }
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        long life = claims.path("exp").asLong() - claims.path("iat").asLong();
        return claims.path("iss").asText().equals(FcmSettings.EMAIL)
                && claims.path("aud").asText().endsWith(TOKEN)
                && claims.path("scope").asText().equals("https://www.googleapis.com/auth/firebase.messaging")
                && claims.path("iat").asLong() == Messages.NOW.getEpochSecond()
                && life > 0
                && life <= 3_600;
    }

    private void send(HostileServer.Received request, Socket client) throws IOException {
        if (!tokens.contains(request.header("Authorization").replace("Bearer ", ""))) {
            error(client, "401 Unauthorized", "UNAUTHENTICATED", "");
            return;
        }
        JsonNode message = JSON.readTree(request.text()).path("message");
        String refusal = refusals.get(message.path("token").asText());
        if (request.body().length > 4_096) {
            error(client, "400 Bad Request", "INVALID_ARGUMENT", code("INVALID_ARGUMENT"));
        } else if (refusal != null) {
            String[] parts = refusal.split("\\|", 3);
            error(client, parts[0], parts[1], parts[2]);
        } else {
            messages.add(message);
            Answers.write(
                    client,
                    "200 OK",
                    "Content-Type: application/json\r\n",
                    "{\"name\":\"projects/" + FcmSettings.PROJECT + "/messages/fcm-" + messages.size() + "\"}");
        }
    }

    static String code(String errorCode) {
        return "{\"@type\":\"type.googleapis.com/google.firebase.fcm.v1.FcmError\",\"errorCode\":\"" + errorCode
                + "\"}";
    }

    private static void error(Socket client, String status, String word, String details) throws IOException {
        Answers.write(
                client,
                status,
                "Content-Type: application/json\r\n",
                "{\"error\":{\"code\":" + status.substring(0, 3)
                        + ",\"message\":\"device-canary is not there\",\"status\":\"" + word + "\",\"details\":["
                        + details + "]}}");
    }
}
