package uz.aloqa.platform.secret;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A column whose values are encrypted (AES-256-GCM) and bound to their place: a ciphertext that somebody copies into another
 * row or column can't be read there.
 */
public final class SecretColumn {

    private final String table;
    private final String column;
    private final KeyRing keys;

    SecretColumn(String table, String column, KeyRing keys) {
        this.table = table;
        this.column = column;
        this.keys = keys;
    }

    /**
     * What to store.
     *
     * @param row id of the row
     * @param value in clear
     */
    public byte[] encrypt(UUID row, String value) {
        return keys.encrypt(value.getBytes(StandardCharsets.UTF_8), place(row));
    }

    /**
     * The value in clear.
     *
     * @param row id of the row
     * @param stored as {@link #encrypt} made it, now or under an older key
     * @throws SecretException when it was changed, belongs elsewhere, or its key is missing
     */
    public String decrypt(UUID row, byte[] stored) {
        return new String(keys.decrypt(stored, place(row)), StandardCharsets.UTF_8);
    }

    /**
     * The blind index of a value: HMAC-SHA256 with a key of its own, so equal values can be found without being read. The
     * caller normalises the value first.
     */
    public byte[] index(String value) {
        return keys.digest(indexed(value));
    }

    /** The blind index under every key, for look-ups while an index key is being changed; the current one first. */
    public List<byte[]> indexes(String value) {
        return keys.digests(indexed(value));
    }

    /** False when an older key encrypted it. */
    public boolean isCurrent(byte[] stored) {
        return keys.isCurrent(stored);
    }

    /** What everything begins with that the current key encrypted, five bytes: finds what is older. */
    public byte[] cipherPrefix() {
        return keys.currentCipher();
    }

    /** What every blind index of the current key begins with, five bytes. */
    public byte[] indexPrefix() {
        return keys.currentDigest();
    }

    /** False when an older key made this blind index. */
    public boolean isCurrentIndex(byte[] index) {
        return keys.isCurrentDigest(index);
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    KeyRing keys() {
        return keys;
    }

    private byte[] place(UUID row) {
        return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] indexed(String value) {
        return (table + "|" + column + "|" + value).getBytes(StandardCharsets.UTF_8);
    }
}
