package uz.aloqa.platform.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Keysets for tests. */
final class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    static String entry(int id) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return id + ":" + Base64.getEncoder().encodeToString(key);
    }

    static Secrets secrets(String columns, String indexes) {
        return new Secrets(parse(columns), parse(indexes));
    }

    static SecretKeys parse(String text) {
        return SecretKeys.parse("aloqa.secret.keyset", text, Optional.empty());
    }
}
