package uz.aloqa.notification.webhook;

import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.UUID;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;

/** Keeps signing keys encrypted, bound to their endpoint; a rotation moves the ciphertext from one column to the other. */
@Singleton
public class EndpointSecrets {

    private final SecretColumn column;

    EndpointSecrets(Secrets secrets) {
        this.column = secrets.column("webhook_endpoint", "secret");
    }

    byte[] encrypt(UUID endpoint, byte[] secret) {
        return column.encrypt(endpoint, Base64.getEncoder().encodeToString(secret));
    }

    /** The key in clear. */
    public byte[] decrypt(UUID endpoint, byte[] stored) {
        return Base64.getDecoder().decode(column.decrypt(endpoint, stored));
    }
}
