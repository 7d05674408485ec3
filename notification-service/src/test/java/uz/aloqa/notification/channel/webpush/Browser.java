package uz.aloqa.notification.channel.webpush;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that subscribed: it reads what is encrypted for it (RFC 8291), written apart from the sending side. */
final class Browser {

    private final KeyPair keys;
    private final byte[] auth;

    Browser(KeyPair keys, byte[] auth) {
        this.keys = keys;
        this.auth = auth;
    }

    static Browser fresh() throws GeneralSecurityException {
        byte[] auth = new byte[16];
        new SecureRandom().nextBytes(auth);
        return new Browser(P256.generate(), auth);
    }

    ECPublicKey publicKey() {
        return (ECPublicKey) keys.getPublic();
    }

    byte[] auth() {
        return auth.clone();
    }

    /** What {@code PushSubscription.toJSON} gives. */
    String subscription(String endpoint) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("endpoint", endpoint);
        json.putNull("expirationTime");
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        json.putObject("keys")
                .put("p256dh", encoder.encodeToString(P256.point(publicKey())))
                .put("auth", encoder.encodeToString(auth));
        return json.toString();
    }

    String read(byte[] message) throws GeneralSecurityException {
        ByteBuffer buffer = ByteBuffer.wrap(message);
        byte[] salt = new byte[16];
        buffer.get(salt);
        int recordSize = buffer.getInt();
        byte[] senderPoint = new byte[Byte.toUnsignedInt(buffer.get())];
        buffer.get(senderPoint);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        if (sealed.length > recordSize) {
            throw new IllegalArgumentException("more than one record");
        }
        byte[] shared = P256.agree((ECPrivateKey) keys.getPrivate(), P256.publicKey(senderPoint));
        byte[] info = concat(ascii("WebPush: info\0"), P256.point(publicKey()), senderPoint, new byte[] {1});
        byte[] input = hmac(hmac(auth, shared), info);
        byte[] prk = hmac(salt, input);
        byte[] key = Arrays.copyOf(hmac(prk, ascii("Content-Encoding: aes128gcm\0\1")), 16);
        byte[] nonce = Arrays.copyOf(hmac(prk, ascii("Content-Encoding: nonce\0\1")), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(sealed);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != 2) {
            throw new IllegalArgumentException("not the last record");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
