package uz.aloqa.platform.secret;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The keys at work. What the columns' keys encrypt and the digests of the index keys begin with the five bytes of Tink: one,
 * and the id of the key; so both can be told apart by age without a key.
 */
final class KeyRing {

    private static final int PREFIX_BYTES = 5;

    private final Aead aead;
    private final Mac mac;
    private final List<Mac> everyMac;
    private final byte[] currentCipher;
    private final byte[] currentDigest;

    KeyRing(SecretKeys columns, SecretKeys indexes) {
        try {
            AeadConfig.register();
            MacConfig.register();
            List<Key> aeadKeys = new ArrayList<>();
            for (SecretKeys.Entry entry : columns.entries()) {
                aeadKeys.add(aeadKey(entry));
            }
            List<Key> macKeys = new ArrayList<>();
            List<Mac> macs = new ArrayList<>();
            for (SecretKeys.Entry entry : indexes.entries()) {
                Key key = macKey(entry);
                macKeys.add(key);
                macs.add(keyset(List.of(key)).getPrimitive(RegistryConfiguration.get(), Mac.class));
            }
            aead = keyset(aeadKeys).getPrimitive(RegistryConfiguration.get(), Aead.class);
            mac = keyset(macKeys).getPrimitive(RegistryConfiguration.get(), Mac.class);
            everyMac = List.copyOf(macs);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of aloqa.secret can't be used", e);
        }
        currentCipher = prefix(columns);
        currentDigest = prefix(indexes);
    }

    byte[] encrypt(byte[] plain, byte[] context) {
        try {
            return aead.encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new SecretException("can't be encrypted", e);
        }
    }

    byte[] decrypt(byte[] cipher, byte[] context) {
        try {
            return aead.decrypt(cipher, context);
        } catch (GeneralSecurityException e) {
            throw new SecretException(
                    "can't be decrypted: changed, moved from another place, or its key is missing", e);
        }
    }

    byte[] digest(byte[] value) {
        return digest(mac, value);
    }

    /** By every key, the current one first. */
    List<byte[]> digests(byte[] value) {
        return everyMac.stream().map(key -> digest(key, value)).toList();
    }

    boolean verify(byte[] digest, byte[] value) {
        try {
            mac.verifyMac(digest, value);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** What everything begins with that the current key encrypted. */
    byte[] currentCipher() {
        return currentCipher.clone();
    }

    /** What every digest of the current key begins with. */
    byte[] currentDigest() {
        return currentDigest.clone();
    }

    boolean isCurrent(byte[] cipher) {
        return cipher.length > PREFIX_BYTES && Arrays.equals(currentCipher, Arrays.copyOf(cipher, PREFIX_BYTES));
    }

    boolean isCurrentDigest(byte[] digest) {
        return digest.length > PREFIX_BYTES && Arrays.equals(currentDigest, Arrays.copyOf(digest, PREFIX_BYTES));
    }

    private static byte[] digest(Mac key, byte[] value) {
        try {
            return key.computeMac(value);
        } catch (GeneralSecurityException e) {
            throw new SecretException("no digest", e);
        }
    }

    private static byte[] prefix(SecretKeys keys) {
        return ByteBuffer.allocate(PREFIX_BYTES)
                .put((byte) 1)
                .putInt(keys.entries().getFirst().id())
                .array();
    }

    private static KeysetHandle keyset(List<Key> keys) throws GeneralSecurityException {
        KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
        for (int i = 0; i < keys.size(); i++) {
            KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(keys.get(i));
            keyset.addEntry(i == 0 ? entry.makePrimary() : entry);
        }
        return keyset.build();
    }

    @AccessesPartialKey
    private static Key aeadKey(SecretKeys.Entry entry) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(SecretKeys.KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(bytes(entry))
                .setIdRequirement(entry.id())
                .build();
    }

    @AccessesPartialKey
    private static Key macKey(SecretKeys.Entry entry) throws GeneralSecurityException {
        return HmacKey.builder()
                .setParameters(HmacParameters.builder()
                        .setKeySizeBytes(SecretKeys.KEY_BYTES)
                        .setTagSizeBytes(32)
                        .setHashType(HmacParameters.HashType.SHA256)
                        .setVariant(HmacParameters.Variant.TINK)
                        .build())
                .setKeyBytes(bytes(entry))
                .setIdRequirement(entry.id())
                .build();
    }

    private static SecretBytes bytes(SecretKeys.Entry entry) {
        return SecretBytes.copyFrom(entry.bytes(), InsecureSecretKeyAccess.get());
    }
}
