package uz.aloqa.notification.channel.webpush;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts for one browser (RFC 8291): what the push service forwards it cannot read. One record of aes128gcm (RFC 8188),
 * padded so that lengths tell little.
 */
final class PushEncryption {

    /** What every push service takes (RFC 8030 §7.2), less header, tag and delimiter. */
    static final int LONGEST = 4_096 - 16 - 4 - 1 - P256.POINT_LENGTH - 16 - 1;

    private static final int RECORD = 4_096;
    private static final int SALT_LENGTH = 16;
    private static final int BLOCK = 256;
    private static final byte LAST_RECORD = 2;

    private final SecureRandom random = new SecureRandom();

    /**
     * Encrypts with a key pair and salt of its own.
     *
     * @param plain at most {@link #LONGEST} bytes
     */
    byte[] encrypt(byte[] plain, WebPushSubscription to) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        int padded = Math.min(LONGEST, (plain.length / BLOCK + 1) * BLOCK);
        return encrypt(plain, padded - plain.length, to, P256.generate(), salt);
    }

    /** The same with everything given, so that it can be held against the example of RFC 8291. */
    static byte[] encrypt(byte[] plain, int padding, WebPushSubscription to, KeyPair mine, byte[] salt)
            throws GeneralSecurityException {
        if (plain.length > LONGEST) {
            throw new IllegalArgumentException("too long for a push message");
        }
        byte[] ourPoint = P256.point((ECPublicKey) mine.getPublic());
        byte[] shared = P256.agree((ECPrivateKey) mine.getPrivate(), to.key());
        byte[] keyInfo = concat(text("WebPush: info\0"), P256.point(to.key()), ourPoint);
        byte[] input = derive(to.auth(), shared, keyInfo, 32);
        byte[] key = derive(salt, input, text("Content-Encoding: aes128gcm\0"), 16);
        byte[] nonce = derive(salt, input, text("Content-Encoding: nonce\0"), 12);

        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] sealed = cipher.doFinal(concat(plain, new byte[] {LAST_RECORD}, new byte[padding]));
        return ByteBuffer.allocate(SALT_LENGTH + 4 + 1 + ourPoint.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) ourPoint.length)
                .put(ourPoint)
                .put(sealed)
                .array();
    }

    private static byte[] derive(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(input)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static byte[] text(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
