package uz.aloqa.notification.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key that requests to one endpoint are signed with.
 *
 * @param kind how
 * @param secret 32 random bytes, or an Ed25519 private key in PKCS #8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SigningKey(SignatureKind kind, byte[] secret) {

    private static final int SECRET_BYTES = 32;
    private static final int PUBLIC_KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A new key and what its integrator has to know of it.
     *
     * @param key to sign with
     * @param shown the secret as {@code whsec_…}; absent for Ed25519, whose private key nobody else needs
     * @param publicKey as {@code whpk_…}, absent for HMAC
     */
    public record Made(
            SigningKey key,
            @Nullable String shown,
            @Nullable String publicKey) {}

    /** Makes a new key. */
    public static Made make(SignatureKind kind) {
        return switch (kind) {
            case HMAC -> {
                byte[] secret = new byte[SECRET_BYTES];
                RANDOM.nextBytes(secret);
                yield new Made(new SigningKey(kind, secret), "whsec_" + base64(secret), null);
            }
            case ED25519 -> {
                KeyPair pair = pair();
                byte[] encoded = pair.getPublic().getEncoded();
                byte[] raw = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_KEY_BYTES, encoded.length);
                yield new Made(new SigningKey(kind, pair.getPrivate().getEncoded()), null, "whpk_" + base64(raw));
            }
        };
    }

    /**
     * Signs a request.
     *
     * @param id of the message
     * @param timestamp seconds since 1970
     * @param body as it is sent
     * @return like {@code v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=}
     */
    public String sign(String id, long timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        try {
            return switch (kind) {
                case HMAC -> {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
                    mac.update(head);
                    yield "v1," + base64(mac.doFinal(body));
                }
                case ED25519 -> {
                    Signature signature = Signature.getInstance("Ed25519");
                    signature.initSign(
                            KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)));
                    signature.update(head);
                    signature.update(body);
                    yield "v1a," + base64(signature.sign());
                }
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
