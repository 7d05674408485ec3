package uz.aloqa.notification.channel.webpush;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import uz.aloqa.notification.channel.Answers;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.outbound.HostileServer;

/** A push service as RFC 8030 and RFC 8292 want it: who sends is proven, TTL is there, 4,096 bytes and no more. */
final class PushService implements HostileServer.Behaviour {

    private final List<HostileServer.Received> messages = new CopyOnWriteArrayList<>();
    private volatile String refusal = "";

    @Override
    public void answer(HostileServer.Received request, Socket client) throws IOException {
        if (!refusal.isEmpty()) {
            Answers.write(client, refusal, "", "");
        } else if (!isProven(request)) {
            Answers.write(client, "403 Forbidden", "", "");
        } else if (!request.header("TTL").matches("\\d+")
                || !request.header("Content-Encoding").equals("aes128gcm")
                || !request.header("Urgency").matches("very-low|low|normal|high")
                || !request.header("Topic").matches("[A-Za-z0-9_-]{0,32}")) {
            Answers.write(client, "400 Bad Request", "", "");
        } else if (request.body().length > 4_096) {
            Answers.write(client, "413 Payload Too Large", "", "");
        } else {
            messages.add(request);
            Answers.write(client, "201 Created", "Location: /message/1\r\n", "");
        }
    }

    void refuses(String status) {
        refusal = status;
    }

    List<HostileServer.Received> messages() {
        return messages;
    }

    private static boolean isProven(HostileServer.Received request) throws IOException {
        String[] parts = request.header("Authorization").split("vapid t=|, k=|\\.", -1);
        if (parts.length != 5) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(P256.publicKey(Base64.getUrlDecoder().decode(parts[4])));
            signature.update((parts[1] + "." + parts[2]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[3]))) {
                return false;
            }
        } catch (GeneralSecurityException e) {
            return false;
        }
        JsonNode claims = new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts[2]));
        long left = claims.path("exp").asLong() - Messages.NOW.getEpochSecond();
        return claims.path("aud").asText().equals("http://" + request.header("Host"))
                && claims.path("sub").asText().startsWith("mailto:")
                && left > 0
                && left <= 24 * 3_600;
    }
}
