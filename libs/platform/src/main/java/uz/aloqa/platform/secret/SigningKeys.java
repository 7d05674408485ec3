package uz.aloqa.platform.secret;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that sign for everybody (Ed25519, RFC 8032): who holds the public key can check, nobody else can sign. Written like a
 * keyset, {@code <id>:<32 bytes in Base64>}; the first key signs.
 */
public final class SigningKeys {

    private final int id;
    private final Ed25519Sign signer;
    private final Map<Integer, byte[]> publicKeys;

    private SigningKeys(SecretKeys keys) {
        try {
            Map<Integer, byte[]> made = new LinkedHashMap<>();
            for (SecretKeys.Entry entry : keys.entries()) {
                made.put(
                        entry.id(),
                        Ed25519Sign.KeyPair.newKeyPairFromSeed(entry.bytes()).getPublicKey());
            }
            this.publicKeys = Map.copyOf(made);
            this.id = keys.entries().getFirst().id();
            this.signer = new Ed25519Sign(keys.entries().getFirst().bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing keys can't be used", e);
        }
    }

    /**
     * Reads the keys.
     *
     * @param setting how the operator calls them
     * @param text the keys themselves
     * @param file or a file with them
     * @param kekFile file of the key-encrypting key, when they are wrapped
     * @throws IllegalStateException when there are none or they are badly written; names the setting, never a key
     */
    public static SigningKeys read(String setting, Optional<String> text, Optional<Path> file, Optional<Path> kekFile) {
        return new SigningKeys(SecretKeys.read(setting, text, file, kekFile));
    }

    /** Id of the key that signs. */
    public int id() {
        return id;
    }

    /** Signature of 64 bytes. */
    public byte[] sign(byte[] message) {
        try {
            return signer.sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("can't be signed", e);
        }
    }

    /** The public key of each id, 32 bytes. */
    public Map<Integer, byte[]> publicKeys() {
        return publicKeys;
    }

    /** Whether that public key's owner signed this message. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            new Ed25519Verify(publicKey).verify(signature, message);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
