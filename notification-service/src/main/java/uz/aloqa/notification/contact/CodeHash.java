package uz.aloqa.notification.contact;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;

/**
 * Hashes one-time codes. Six digits are soon tried out, so the hash is slow, and its salt passes through a key that is not in
 * the database: who has only the database can't try at all.
 */
@Singleton
class CodeHash {

    private static final int DIGITS = 6;
    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;
    private static final int ITERATIONS = 100_000;
    private static final int HASH_BITS = 256;

    private final SecureRandom random = new SecureRandom();
    private final SecretColumn salts;

    CodeHash(Secrets secrets) {
        this.salts = secrets.column("contact_code", "salt");
    }

    String newCode() {
        return ("%0" + DIGITS + "d").formatted(random.nextInt(CODES));
    }

    byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    byte[] hash(UUID contact, String code, byte[] salt) {
        byte[] keyed = salts.index(contact + "|" + Base64.getEncoder().encodeToString(salt));
        PBEKeySpec slow = new PBEKeySpec(code.toCharArray(), keyed, ITERATIONS, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(slow)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            slow.clearPassword();
        }
    }

    boolean matches(UUID contact, String code, byte[] salt, byte[] hash) {
        return MessageDigest.isEqual(hash, hash(contact, code, salt));
    }
}
