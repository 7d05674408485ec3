package uz.aloqa.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The link of the chain: {@code h(n) = SHA-256(h(n-1) || RFC 8785 JSON)}. */
final class AuditHash {

    private static final int BYTES = 32;

    private AuditHash() {}

    /** What the first entry of every chain is linked to. */
    static byte[] beginning() {
        return new byte[BYTES];
    }

    static byte[] of(byte[] previous, JsonNode content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(CanonicalJson.bytes(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
