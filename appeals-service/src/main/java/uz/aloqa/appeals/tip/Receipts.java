package uz.aloqa.appeals.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;

/**
 * Receipts of tips: sixteen random digits, shown once. Six of them find the row, by a blind index; all of them, peppered with
 * the key of the indexes, go through PBKDF2. So the database alone is of no use to a guesser, and with the key as well each
 * guess costs a fraction of a second (docs/adr/0026).
 */
@ApplicationScoped
class Receipts {

    private static final int DIGITS = 16;
    private static final int LOOKUP_DIGITS = 6;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    private final SecretColumn lookup;
    private final SecretColumn pepper;
    private final TipConfig config;
    private final SecureRandom random = new SecureRandom();

    Receipts(Secrets secrets, TipConfig config) {
        this.lookup = secrets.column("tip", "receipt_lookup");
        this.pepper = secrets.column("tip", "receipt_hash");
        this.config = config;
    }

    /**
     * What is kept of a receipt.
     *
     * @param lookup blind index of the first digits
     * @param salt of this receipt
     * @param hash slow
     * @param iterations rounds of the hash
     */
    @SuppressWarnings("ArrayRecordComponent") // written and compared in constant time, never by equals
    record Kept(byte[] lookup, byte[] salt, byte[] hash, int iterations) {}

    /** A new receipt. */
    String next() {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < DIGITS; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    Kept keep(String receipt) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        int iterations = config.hashIterations();
        return new Kept(
                lookup.index(receipt.substring(0, LOOKUP_DIGITS)),
                salt,
                slow(pepper.index(receipt), salt, iterations),
                iterations);
    }

    /** Where rows of a receipt may be found, under every key. */
    List<byte[]> lookups(String receipt) {
        return lookup.indexes(receipt.substring(0, LOOKUP_DIGITS));
    }

    boolean matches(String receipt, Kept kept) {
        boolean same = false;
        for (byte[] peppered : pepper.indexes(receipt)) {
            same |= MessageDigest.isEqual(slow(peppered, kept.salt(), kept.iterations()), kept.hash());
        }
        return same;
    }

    /** Whether the current index key made it; an older one must stay in the keyset until it did or the tip's time is over. */
    boolean isCurrent(Kept kept) {
        return lookup.isCurrentIndex(kept.lookup());
    }

    /** As much work as a look-up that finds something: the time of an answer tells nothing. */
    void workInVain(String receipt) {
        slow(pepper.index(receipt), new byte[SALT_BYTES], config.hashIterations());
    }

    private static byte[] slow(byte[] peppered, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(HexFormat.of().formatHex(peppered).toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
