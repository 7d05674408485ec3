package uz.aloqa.testkit;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Keys for personal data that nobody has after this test run, under the names of a deployed service's environment. */
final class SecretKeysets {

    private static final int KEY_BYTES = 32;

    private SecretKeysets() {}

    static Map<String, String> make() {
        return Map.of(
                "ALOQA_SECRET_KEYSET", keyset(), "ALOQA_SECRET_INDEX_KEYSET", keyset(), "ALOQA_AUDIT_KEY", keyset());
    }

    private static String keyset() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return "1:" + Base64.getEncoder().encodeToString(key);
    }
}
