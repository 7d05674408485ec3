package uz.aloqa.notification.channel.webpush;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Proves to push services who sends (RFC 8292). */
final class VapidKey {

    /** At most 24 hours are allowed; clocks differ. */
    private static final Duration VALID = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = BASE64.encodeToString(utf8("{\"typ\":\"JWT\",\"alg\":\"ES256\"}"));

    private final String publicKey;
    private final ECPrivateKey privateKey;
    private final String subject;

    private VapidKey(String publicKey, ECPrivateKey privateKey, String subject) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
        this.subject = subject;
    }

    /**
     * Reads a key pair and makes sure that it is one.
     *
     * @throws IllegalArgumentException when it isn't
     */
    static VapidKey of(String publicKey, String privateKey, String subject) {
        if (!subject.startsWith("mailto:") && !subject.startsWith("https://")) {
            throw new IllegalArgumentException("the subject of web push is a mailto: or https: address");
        }
        ECPublicKey point = P256.publicKey(Base64.getUrlDecoder().decode(publicKey));
        ECPrivateKey scalar = P256.privateKey(Base64.getUrlDecoder().decode(privateKey));
        VapidKey key = new VapidKey(BASE64.encodeToString(P256.point(point)), scalar, subject);
        key.requireToBelongTo(point);
        return key;
    }

    /** For browsers: {@code applicationServerKey}, base64url. */
    String publicKey() {
        return publicKey;
    }

    /**
     * Value of the header {@code Authorization} for one push service.
     *
     * @param origin of the push service
     * @param now the present
     */
    String authorization(String origin, Instant now) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        claims.put("aud", origin);
        claims.put("exp", now.plus(VALID).getEpochSecond());
        claims.put("sub", subject);
        String signed = HEADER + "." + BASE64.encodeToString(utf8(claims.toString()));
        return "vapid t=" + signed + "." + BASE64.encodeToString(sign(utf8(signed))) + ", k=" + publicKey;
    }

    private byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with P-256", e);
        }
    }

    private void requireToBelongTo(ECPublicKey point) {
        try {
            byte[] probe = utf8("probe");
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(point);
            signature.update(probe);
            if (!signature.verify(sign(probe))) {
                throw new IllegalArgumentException("the two keys of web push are not a pair");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK verifies with P-256", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
