package uz.aloqa.notification.channel.fcm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** Settings of FCM under test, with a key of its own. */
record FcmSettings(URI url, Optional<Path> serviceAccount) implements FcmConfig {

    static final KeyPair KEY = key();
    static final String PROJECT = "aloqa-test";
    static final String EMAIL = "sender-canary@aloqa-test.iam.example";

    /** All addresses lead to one server. */
    static FcmConfig at(URI url, Path folder) throws IOException {
        ObjectNode account = JsonNodeFactory.instance.objectNode();
        account.put("type", "service_account");
        account.put("project_id", PROJECT);
        account.put("client_email", EMAIL);
        account.put(
                "private_key",
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(KEY.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        account.put("token_uri", url + FcmServer.TOKEN);
        Path file = Files.writeString(Files.createTempFile(folder, "account", ".json"), account.toString());
        return new FcmSettings(url, Optional.of(file));
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
